import {type Browser, launch, type Page} from 'puppeteer-core';
import {chromiumFlags, findChromium} from './browsers.js';

/** Starts the installed Chromium. */
export function launchChromium(...flags: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing. Install it, or set CHROME_PATH to its path.');
  return launch({executablePath, args: [...chromiumFlags, ...flags]});
}

/** Waits until an element has rendered in a language, and its fonts have loaded. */
export async function waitForContent(tab: Page, selector: string, language: string): Promise<void> {
  const isShown = (name: string, lang: string): boolean =>
    document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang === lang;
  await tab.waitForFunction(isShown, {polling: 50}, selector, language);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
}
