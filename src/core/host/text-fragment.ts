import {whenIdle} from './idle.js';

/** How long after the load Chromium may look for a text fragment and open the answer with it, in milliseconds; a wide margin. */
const searchTime = 3000;

/**
 * Resolves when the browser is done with the text fragment in the page's address (`#:~:text=`); at once if it has none.
 * Chromium 156 crashed in one visit of twenty when a closed answer changed while it was being opened. Call it after the load.
 */
export async function textFragmentHandled(): Promise<void> {
  // jsdom has no such method
  const [navigation] = 'getEntriesByType' in performance ? performance.getEntriesByType('navigation') : [];
  if (!navigation?.name.includes(':~:text=')) return;
  const left = (navigation as PerformanceNavigationTiming).loadEventEnd + searchTime - performance.now();
  if (left <= 0) return;
  await new Promise((resolve) => setTimeout(resolve, left));
  await whenIdle();
}
