import {pageSettings} from '../host/page-settings.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The parent in the way HTML hands languages down: from a shadow root to its host. */
function parentOf(node: Node): Node | null {
  if (node.nodeType !== node.DOCUMENT_FRAGMENT_NODE) return node.parentNode;
  return (node as Partial<ShadowRoot>).host ?? null;
}

/** The `lang` that an element stands under, its own first, then the page's default; `undefined` where none is stated. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang || pageSettings.lang;
  }
  return pageSettings.lang;
}

/** Calls the listener whenever a `lang` may have changed in the element's document or in a shadow root around it. */
export function followLang(element: Element, listener: () => void): void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const call of listeners) call();
  });
  for (let node: Node | null = element; node; node = parentOf(node)) {
    // one observer for all: to observe a root twice changes nothing, and a root that is gone takes its registration with it
    if (!node.parentNode) observer.observe(node, {attributeFilter: ['lang'], subtree: true});
  }
}

/** Ends `followLang` for this listener. */
export function unfollowLang(listener: () => void): void {
  if (listeners.delete(listener) && !listeners.size) observer?.disconnect();
}
