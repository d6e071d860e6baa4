import {whenIdle} from './idle.js';

/** How long after the load Chromium may search for a text and open the answer with it, with a wide margin, in milliseconds. */
const searchTime = 3000;

/**
 * Resolves when the browser has found the text that the page's address links to (`#:~:text=`), at once if it links to none.
 * Chromium 156 crashed in one visit of twenty when a closed answer changed while it was being opened. Call it after the load.
 */
export async function textSearchEnded(): Promise<void> {
  // jsdom has no such method
  const [navigation] = 'getEntriesByType' in performance ? performance.getEntriesByType('navigation') : [];
  if (!navigation?.name.includes(':~:text=')) return;
  const left = (navigation as PerformanceNavigationTiming).loadEventEnd + searchTime - performance.now();
  if (left <= 0) return;
  await new Promise((resolve) => setTimeout(resolve, left));
  await whenIdle();
}
