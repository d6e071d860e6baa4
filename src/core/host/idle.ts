import {fromDocument} from './document.js';

/** Resolves when the browser is idle. */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // browsers without it would return an element with this id
    if (Object.hasOwn(self, 'requestIdleCallback')) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });

/**
 * Resolves when the page has loaded and is idle. By then, a framework has hydrated its server-rendered markup.
 */
export async function whenLoadedAndIdle(): Promise<void> {
  if (fromDocument('readyState') !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded);
    });
  }
  await whenIdle();
}
