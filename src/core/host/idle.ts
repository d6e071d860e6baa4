import {fromDocument} from './document.js';

/** Settles when the browser has nothing better to do. */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // not in every Safari, where an element with this id would be found in its place
    if (Object.hasOwn(self, 'requestIdleCallback')) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });

/**
 * Settles when the page has loaded and has nothing better to do. Until then the page's own work comes first;
 * a framework, in particular, has taken over its server-rendered markup by then.
 */
export async function whenLoadedAndIdle(): Promise<void> {
  if (fromDocument('readyState') !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded);
    });
  }
  await whenIdle();
}
