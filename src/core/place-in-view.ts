import {fromDocument} from './host/document.js';

/** The visible part of this document: in a frame as high as its content, smaller than its window. */
const partInView = (): Promise<DOMRectReadOnly> =>
  new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(entry?.intersectionRect ?? new DOMRectReadOnly());
    }).observe(fromDocument('documentElement'));
  });

/** The minimum height of a dialog, in pixels, if less of the frame is visible. */
const minHeight = 480;

/**
 * Moves a modal dialog, before it opens, into the visible part of the document. In a frame as high as its content, the
 * browser would make it as high as the frame, or centre it far from the button that opens it.
 */
export async function placeInView(dialog: HTMLDialogElement): Promise<void> {
  const {top, height} = await partInView();
  const room = Math.min(innerHeight, Math.max(height, minHeight));
  dialog.style.inset = `${Math.min(top, innerHeight - room)}px 0 auto`;
  dialog.style.blockSize = `${room}px`;
}
