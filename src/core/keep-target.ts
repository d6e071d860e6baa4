import {fromDocument} from './host/document.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {own} from './host/own.js';

/** Events with which a reader begins to scroll or to go elsewhere on the page. */
const moves = ['keydown', 'mousedown', 'touchstart', 'wheel'];

/** How long the page may still grow after it has loaded, in milliseconds. */
const settlingTime = 3000;

/**
 * Keeps the target of the page's address in view while elements above it render, which not every browser does. It ends at
 * the reader's first input. If the browser has restored the scroll position of an earlier visit, it does nothing.
 */
export function keepTarget(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate') return;
  const observer = new ResizeObserver(() => {
    fromDocument('querySelector')(':target')?.scrollIntoView();
  });
  const stop = (): void => {
    observer.disconnect();
    for (const move of moves) removeEventListener(move, stop, true);
  };
  for (const move of moves) addEventListener(move, stop, own({capture: true, passive: true}));
  observer.observe(fromDocument('body'));
  void whenLoadedAndIdle().then(() => setTimeout(stop, settlingTime));
}
