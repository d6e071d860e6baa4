import type {Browser} from 'puppeteer-core';
import {initialGlobals, type Toolbar} from '../../../.storybook/toolbar.js';
import {inPage} from '../../../test/support/in-page.js';
import {timeout} from './stories.js';

/** A story with everything that the toolbar changes. */
const story = 'guide--default';

/** What to choose in each menu of the toolbar. */
const chosen: Readonly<Toolbar> = {
  language: 'ar',
  brand: 'warm-practice',
  scheme: 'dark',
  textSize: '200',
  colours: 'forced',
  country: 'ES',
  direction: 'rtl',
  medium: 'print',
};

/** What each menu changes, as a reader sees it. Runs in the preview. */
function seen(): Record<keyof Toolbar, unknown> | undefined {
  const page = document.querySelector('host-page');
  const find = (tag: string, selector: string): Element | null | undefined =>
    page?.querySelector(tag)?.shadowRoot?.querySelector(selector);
  const card = find('fbss-causes', '.card');
  const bone = find('fbss-causes', '.bone');
  const hint = find('fbss-causes', '[part="hint"]');
  const title = find('fbss-red-flags', '[part~="heading"] slot');
  const call = find('fbss-red-flags', '[part="call"]');
  if (!page || !card || !bone || !hint || !(title instanceof HTMLSlotElement) || !call) return undefined;
  const {fontFamily, fontSize, backgroundColor} = getComputedStyle(card);
  return {
    language: title
      .assignedNodes({flatten: true})
      .map(({textContent}) => textContent)
      .join()
      .trim(),
    brand: fontFamily,
    scheme: backgroundColor,
    textSize: fontSize,
    // forced colours leave only the lines of the drawing
    colours: getComputedStyle(bone).color === backgroundColor,
    country: call.getAttribute('href'),
    direction: getComputedStyle(page).direction,
    // on paper there is nothing to choose
    medium: getComputedStyle(hint).display,
  };
}

/** Chooses in the toolbar. Runs in the preview. */
function choose(globals: Partial<Toolbar>): void {
  window.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', {globals});
}

/** The menus of the toolbar that change nothing, or whose change stays. */
export async function problemsOfToolbar(browser: Browser, base: string): Promise<string[]> {
  const preview = await browser.newPage();
  const becomes = async (isSo: (now?: Record<keyof Toolbar, unknown>) => boolean): Promise<boolean> => {
    for (const end = Date.now() + timeout / 4; Date.now() < end; await new Promise((later) => setTimeout(later, 20))) {
      if (isSo(await inPage(preview, seen))) return true;
    }
    return false;
  };
  await preview.goto(`${base}iframe.html?id=${story}&viewMode=story`);
  if (!(await becomes((now) => now !== undefined))) return [`${story} does not show what the toolbar changes`];
  const first = await inPage(preview, seen);
  const problems: string[] = [];
  for (const name of Object.keys(chosen) as (keyof Toolbar)[]) {
    await inPage(preview, choose, {[name]: chosen[name]});
    if (!(await becomes((now) => now !== undefined && now[name] !== first?.[name])))
      problems.push(`${name}: no change`);
    await inPage(preview, choose, {[name]: initialGlobals[name]});
    if (!(await becomes((now) => now?.[name] === first?.[name]))) problems.push(`${name}: no change back`);
  }
  await preview.close();
  return problems;
}
