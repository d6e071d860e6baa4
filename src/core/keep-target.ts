import {fromDocument} from './host/document.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {own} from './host/own.js';

/** Events with which a reader begins to scroll or to go elsewhere on the page. */
export const moves = ['keydown', 'mousedown', 'touchstart', 'wheel'];

/** How long the page may still grow after it has loaded, in milliseconds. */
const settlingTime = 3000;

/** Whether the page loaded a while ago, or its reader has used it. */
function isSettled({loadEventEnd}: PerformanceNavigationTiming): boolean {
  const used = 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
  return used || (loadEventEnd > 0 && performance.now() - loadEventEnd > settlingTime);
}

/**
 * Keeps the target of the page's address in view while elements above it render, which not every browser does. It ends at
 * the reader's first input. It does nothing if the browser has restored the scroll position of an earlier visit, or if the
 * page was in use before its first element.
 */
export function keepTarget(): void {
  // jsdom has no such method
  if (!('getEntriesByType' in performance)) return;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate' || isSettled(visit)) return;
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
