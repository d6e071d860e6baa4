import {fromDocument} from './host/document.js';

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
