import {hostOf} from '../host/document.js';
import {own} from '../host/own.js';
import {settings} from '../host/settings.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** An element with a `lang`. An empty one is ignored, and so are `undefined` and `null` as React writes them. */
const withLang = '[lang]:not([lang=""], [lang=undefined], [lang=null])';

/** The nearest `lang` of an element, its own first, then the page's default; `undefined` if there is none. */
export function nearestLang(element: Element): string | undefined {
  for (let host: Element | undefined = element; host; host = hostOf(host)) {
    const nearest = host.closest(withLang);
    // from the prototype: a form may have a field named getAttribute
    const lang = nearest && Element.prototype.getAttribute.call(nearest, 'lang');
    if (lang) return lang;
  }
  const {lang} = settings();
  // the host's own code may set anything
  return typeof lang === 'string' ? lang : undefined;
}

/** Calls the listener whenever a `lang` may have changed in the element's document or in a shadow root around it. */
export function followLang(element: Element, listener: () => void): void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const call of listeners) call();
  });
  for (let host: Element | undefined = element; host; host = hostOf(host)) {
    // one observer for all elements: observing a root twice has no effect, and a collected root is no longer observed
    observer.observe(host.getRootNode(), own({attributeFilter: ['lang'], subtree: true}));
  }
}

/** Removes a listener of `followLang`. */
export function unfollowLang(listener: () => void): void {
  if (listeners.delete(listener) && !listeners.size) observer?.disconnect();
}
