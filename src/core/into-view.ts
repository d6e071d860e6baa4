import {own} from './host/own.js';
import {settings} from './host/settings.js';

/** Calls back after the next frame has been laid out. */
export function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(callback);
  });
}

/**
 * Scrolls to an element after the next frame: WebKit scrolls no further than the end of the page in the last frame.
 */
export function intoView(element: Element | null | undefined, block: 'start' | 'nearest'): void {
  afterFrame(() => {
    // in a frame, page.ts posts a message to the parent page, and cancels the event if that page scrolls by itself
    const request = new CustomEvent('fbss-view', own({detail: [element, block], cancelable: true}));
    if (element && settings().framed && !dispatchEvent(request)) return;
    // jsdom does not implement the method
    const target: Partial<Element> | null | undefined = element;
    target?.scrollIntoView?.(own({block}));
  });
}

/** Scrolls an element into view, but only if another one, which the reader has just used, stays in the window. */
export function showBeside(element: Element | null | undefined, other: Element): void {
  afterFrame(() => {
    if (!element) return;
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(element);
    const room = innerHeight - parseFloat(scrollMarginTop) - parseFloat(scrollMarginBottom);
    const {top, bottom} = element.getBoundingClientRect();
    const beside = other.getBoundingClientRect();
    if (Math.max(bottom, beside.bottom) - Math.min(top, beside.top) > room) return;
    // jsdom does not implement the method
    const target: Partial<Element> = element;
    target.scrollIntoView?.(own<ScrollIntoViewOptions>({block: 'nearest'}));
  });
}
