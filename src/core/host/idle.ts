import {fromDocument} from './document.js';

/** How long to wait for the page to load, in milliseconds: if an image never arrives, it never does. */
const loadTimeout = 10_000;

/** How long to wait for idle time, in milliseconds: a page that keeps animating never has any, nor do some frames in Chromium. */
const idleTimeout = 2000;

/** Resolves when the browser is idle, or after two seconds. */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // not the callback's own timeout, with which Chromium may keep a removed element in memory
    setTimeout(resolve, idleTimeout);
    // browsers without it would return an element with this id
    if (Object.hasOwn(self, 'requestIdleCallback')) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });

/**
 * Resolves when the page has loaded and is idle, or after twelve seconds. By then, a framework has hydrated its
 * server-rendered markup.
 */
export async function whenLoadedAndIdle(): Promise<void> {
  if (fromDocument('readyState') !== 'complete') {
    await new Promise((resolve) => {
      setTimeout(resolve, loadTimeout);
      addEventListener('load', resolve);
    });
  }
  await whenIdle();
}
