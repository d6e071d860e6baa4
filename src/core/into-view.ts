import {own} from './host/own.js';
import {settings} from './host/settings.js';

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
    // in a frame, page.ts asks the parent page to scroll, which may do everything
    const ask = new CustomEvent('fbss-view', own({detail: [element, block], cancelable: true}));
    if (element && settings().framed && !dispatchEvent(ask)) return;
    // jsdom has no such method
    (element as Partial<Element> | null | undefined)?.scrollIntoView?.(own({block}));
  });
}

/** Scrolls to an element by the shortest way, but only where another, which the reader has just used, stays in the window. */
export function showBeside(element: Element | null | undefined, other: Element): void {
  afterFrame(() => {
    if (!element) return;
    const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(element);
    const room = innerHeight - parseFloat(scrollMarginTop) - parseFloat(scrollMarginBottom);
    const {top, bottom} = element.getBoundingClientRect();
    const beside = other.getBoundingClientRect();
    if (Math.max(bottom, beside.bottom) - Math.min(top, beside.top) > room) return;
    // jsdom has no such method
    (element as Partial<Element>).scrollIntoView?.(own<ScrollIntoViewOptions>({block: 'nearest'}));
  });
}
