/**
 * Settles when the page has loaded and has nothing better to do. Until then the page's own work comes first;
 * a framework, in particular, has taken over its server-rendered markup by then.
 */
export async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => {
      addEventListener('load', loaded, {once: true});
    });
  }
  await new Promise((rest) => {
    // not in every Safari
    if ('requestIdleCallback' in self) requestIdleCallback(rest);
    else setTimeout(rest);
  });
}
