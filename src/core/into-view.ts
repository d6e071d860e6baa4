import {own} from './host/own.js';
import {settings} from './host/settings.js';

/**
 * Calls back after the next frame has been laid out, or after half a second: Chromium does not lay out a framed page of
 * another origin while it is out of view.
 */
export function afterFrame(callback: () => void): void {
  void new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(resolve);
  }).then(() => setTimeout(callback));
}

/**
 * Scrolls to an element after the next frame: WebKit scrolls no further than the end of the page in the last frame.
 */
export function intoView(element: Element | null | undefined, block: 'start' | 'nearest'): void {
  afterFrame(() => {
    if (!element) return;
    // in a frame, page.ts posts a message to the parent page, and cancels the event if that page scrolls by itself
    const request = new CustomEvent('fbss-view', own({detail: [element, block], cancelable: true}));
    if (settings().framed && !dispatchEvent(request)) return;
    // jsdom does not implement the method
    const target: Partial<Element> = element;
    target.scrollIntoView?.(own({block}));
  });
}

/** Whether the start of an element is above the window, or too close to its top edge. */
export const isAbove = (element: Element | null): boolean =>
  !!element && element.getBoundingClientRect().top < parseFloat(getComputedStyle(element).scrollMarginTop);

/** Scrolls an element into view, but only if it fits in the window together with another one, which the reader has just used. */
export function intoViewIfBothFit(element: Element | null, other: Element): void {
  afterFrame(() => {
    if (!element) return;
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(element);
    const room = innerHeight - parseFloat(scrollMarginTop) - parseFloat(scrollMarginBottom);
    const {top, bottom} = element.getBoundingClientRect();
    const rect = other.getBoundingClientRect();
    const height = Math.max(bottom, rect.bottom) - Math.min(top, rect.top);
    if (height <= room) intoView(element, 'nearest');
  });
}
