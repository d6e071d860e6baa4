import type {Page} from 'puppeteer-core';
import {beforePage} from './in-page.js';
import {aWhile} from './rendered.js';

declare global {
  interface Window {
    /** The cumulative layout shift. */
    layoutShift: number;
  }
}

/** Adds up the layout shifts of a page from its start. Only Chromium has the API. */
export const recordLayoutShift = (tab: Page): Promise<unknown> =>
  beforePage(tab, () => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.layoutShift += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });

/** The cumulative layout shift of a page, after a moment in which it may still move. */
export async function layoutShiftOf(tab: Page): Promise<number> {
  await aWhile(600);
  return tab.evaluate(() => window.layoutShift);
}
