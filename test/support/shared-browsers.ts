import type {Browser} from 'puppeteer-core';
import {type BrowserName, launchers} from '../../tools/browsers.js';

/** The browsers that all tests in this process share. */
const shared = new Map<BrowserName, Promise<Browser>>();

let keptOpen = false;

function isRunning(browser: Browser): boolean {
  const program = browser.process();
  return browser.connected && program?.exitCode === null && program.signalCode === null;
}

/** The shared browser. Launches another if it has crashed, so that only one test fails. */
export async function sharedBrowser(name: BrowserName): Promise<Browser> {
  const current = shared.get(name);
  if (current && isRunning(await current)) return current;
  const browser = launchers[name]();
  shared.set(name, browser);
  return browser;
}

/** Keeps the browsers open after a test file, for the next. */
export function keepBrowsersOpen(): void {
  keptOpen = true;
}

export async function closeBrowsers(): Promise<void> {
  for (const browser of shared.values()) await (await browser).close().catch(() => undefined);
}

/** Closes the browsers, unless they are kept open. */
export async function closeBrowsersAfterFile(): Promise<void> {
  if (!keptOpen) await closeBrowsers();
}
