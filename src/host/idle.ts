/** Settles when the browser has nothing better to do, in a second at the latest. */
export const rest = (): Promise<unknown> =>
  new Promise((resolve) => {
    // not in every Safari; a timer reads the options as no delay
    const whenIdle = (self as Partial<Window>).requestIdleCallback ?? (setTimeout as Window['requestIdleCallback']);
    whenIdle(resolve, {timeout: 1000});
  });

/**
 * Settles when the page has loaded and has nothing better to do. Until then the page's own work comes first;
 * a framework, in particular, has taken over its server-rendered markup by then.
 */
export async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded);
    });
  }
  await rest();
}
