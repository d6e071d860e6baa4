import {fromDocument} from '../host/document.js';

/**
 * Asks the page around a frame of ours to scroll to an element. Browsers scroll that page themselves, but WebKit not one
 * of another origin. It is told the place alone, with the element's scroll margin: where the browser has scrolled
 * already, nothing moves.
 */
export function askPageAround(element: Element, block: 'start' | 'nearest'): void {
  const {top, bottom} = element.getBoundingClientRect();
  const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(element);
  const place = {fbss: block, value: top - parseFloat(scrollMarginTop), end: bottom + parseFloat(scrollMarginBottom)};
  // any page may frame this one: the same place is told for every tick
  parent.postMessage(place, '*');
}

/** The part of this document that is in view: in a frame as high as its content, less than its window. */
const partInView = (): Promise<DOMRectReadOnly> =>
  new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(entry?.intersectionRect ?? new DOMRectReadOnly());
    }).observe(fromDocument('documentElement'));
  });

/** Room that a dialog needs, in pixels, where less of the frame is in view. */
const least = 480;

/**
 * Places a modal dialog, before it opens, where a reader sees it. In a frame as high as its content, a dialog is as high
 * as that, or in the middle of it: far from the button that opens it.
 */
export async function placeInView(dialog: HTMLDialogElement): Promise<void> {
  const {top, height} = await partInView();
  const room = Math.min(innerHeight, Math.max(height, least));
  dialog.style.inset = `${Math.min(top, innerHeight - room)}px 0 auto`;
  dialog.style.blockSize = `${room}px`;
}
