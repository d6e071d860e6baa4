import {own} from '../host/own.js';
import {settings} from '../host/settings.js';
import {askPageAround} from './ask-page-around.js';

/** Calls back once the next frame is laid out. */
export function afterFrame(act: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(act);
  });
}

/**
 * Scrolls to an element once the next frame is laid out: WebKit scrolls no further than the page was long in the last
 * frame.
 */
export function intoView(element: Element | null | undefined, block: 'start' | 'nearest'): void {
  afterFrame(() => {
    // jsdom has no such method
    (element as Partial<Element> | null | undefined)?.scrollIntoView?.(own({block}));
    if (element && settings().framed) askPageAround(element, block);
  });
}
