import type {Page} from 'puppeteer-core';
import {beforePage} from './in-page.js';
import {aWhile} from './rendered.js';

/** Adds up, from the start of the page, how much of it has moved. Only Chromium measures that. */
export const watchShift = (tab: Page): Promise<unknown> =>
  beforePage(tab, () => {
    Object.assign(globalThis, {shift: 0});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {shift} = globalThis as unknown as {shift: number};
        Object.assign(globalThis, {shift: shift + (entry as PerformanceEntry & {value: number}).value});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });

/** How much of a page has moved by now, and in the moment after. */
export async function shiftOf(tab: Page): Promise<number> {
  await aWhile(600);
  return tab.evaluate(() => (globalThis as unknown as {shift: number}).shift);
}
