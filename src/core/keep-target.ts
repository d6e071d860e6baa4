import {fromDocument} from './host/document.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {own} from './host/own.js';

/** What a reader does who goes elsewhere on the page. */
const moves = ['keydown', 'mousedown', 'touchstart', 'wheel'];

/** How long after the page has loaded it may still grow, in milliseconds. */
const settling = 3000;

/**
 * Keeps the part of the page in view that its address names, while elements above it are rendered: not every browser
 * does. It ends when the reader moves, and where the browser has put them back to where they were on an earlier visit.
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
  void whenLoadedAndIdle().then(() => setTimeout(stop, settling));
}
