import {own} from '../host/own.js';

/**
 * Scrolls to an element once the next frame is laid out: WebKit scrolls no further than the page was long in the last
 * frame.
 */
export function intoView(element: Element | null | undefined, block: ScrollLogicalPosition): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      element?.scrollIntoView(own({block}));
    });
  });
}
