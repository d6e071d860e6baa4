import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPlainClick} from './follow-address.js';
import {collapsed} from './host/collapsed.js';
import {hostOf} from './host/document.js';
import {own} from './host/own.js';
import {afterFrame, intoView} from './into-view.js';
import {moves} from './keep-target.js';

export {keepTarget} from './keep-target.js';

/** An element whose shadow root or children have ids for the page's address. */
export type DeepLinkHost = ReactiveControllerHost & Element & {renderRoot: HTMLElement | DocumentFragment};

/** The controllers of all connected elements. */
const links = new Set<DeepLink>();
/** The address without its query, which pages change without navigating. */
const address = (): string => location.pathname + location.hash;
/** The address that an element has handled, while it is still the page's address. */
let handled: string | undefined;
/** The element that handled it. If it is replaced before the reader moves on, its replacement handles the address again. */
let handledBy: DeepLinkHost | undefined;

/** In document order, so that the first element with the target handles it, even if another one was ready earlier. */
const goToTarget = (): void => {
  for (const link of [...links].sort((one, other) => (one.precedes(other) ? -1 : 1))) link.goToTarget();
};

/** Waits until the page shows the content of its new address. */
const followAddress = (): void => {
  afterFrame(goToTarget);
};

/** Expands what is collapsed around an element. */
function reveal(element: Element): void {
  for (let inner: Element | undefined = element; inner; inner = hostOf(inner)) {
    for (let around = inner.closest(collapsed); around; around = inner.closest(collapsed)) {
      if (around instanceof HTMLDetailsElement && !around.open) around.open = true;
      else {
        around.dispatchEvent(new Event('beforematch', own({bubbles: true})));
        around.removeAttribute('hidden');
      }
    }
  }
}

/** Opens a section or a question, scrolls to it and moves the focus there. */
export function goTo(target: Element): void {
  reveal(target);
  const summary = target.querySelector<HTMLElement>(':scope > summary');
  if (summary) {
    focus(summary);
  } else {
    // by then, a new section has rendered its heading
    afterFrame(() => {
      const heading = target.shadowRoot?.querySelector<HTMLElement>('[part=heading]');
      heading?.setAttribute('tabindex', '-1');
      focus(heading);
    });
  }
  intoView(summary ?? target, 'start');
}

function focus(element: HTMLElement | null | undefined): void {
  element?.focus(own({preventScroll: true}));
}

/** The reader has gone elsewhere on the page, and is left there. */
const moveOn = (): void => {
  handledBy = undefined;
};

/**
 * Not every browser has an event for `history.pushState`, so the address is compared after each click. A link to the
 * current address does not change it, but is followed all the same.
 */
function followClick(event: MouseEvent): void {
  const {href} = location;
  const before = address();
  const again =
    isPlainClick(event) && event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href === href);
  afterFrame(() => {
    if (again) handled = undefined;
    if (again || address() !== before) goToTarget();
  });
}

/**
 * Makes `#id` in the host page's address work for an id inside the element's shadow root, which browsers never find, or for
 * one that was rendered later: when the element first renders, and when a link, a router or the Back button changes the
 * address. Each address is handled once; later renders do not scroll. If several elements have the id, the first one
 * handles it.
 */
export class DeepLink implements ReactiveController {
  #host: DeepLinkHost;

  /** @param host - An element that has rendered. */
  constructor(host: DeepLinkHost) {
    this.#host = host;
    // a unit test may have ended, and with it its window
    if (typeof document === 'undefined') return;
    host.addController(this);
    if (host.isConnected) this.goToTarget();
  }

  hostConnected(): void {
    links.add(this);
    // the same listener is never added twice
    addEventListener('hashchange', followAddress);
    addEventListener('popstate', followAddress);
    addEventListener('click', followClick, true);
    for (const move of moves) addEventListener(move, moveOn, own({capture: true, passive: true}));
    // browsers without the Navigation API would return an element with this id
    const navigation: unknown = Object.hasOwn(self, 'navigation') && Reflect.get(self, 'navigation');
    if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', followAddress);
  }

  hostDisconnected(): void {
    links.delete(this);
    if (handledBy === this.#host || handled !== address()) handled = undefined;
  }

  /** Whether its element is before another one's in the document. */
  precedes(other: DeepLink): boolean {
    return !!(this.#host.compareDocumentPosition(other.#host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** Goes to the target of the address, once. */
  goToTarget(): void {
    if (handled === address()) return;
    handled = undefined;
    const [, id] = /^#(fbss-[\w-]+)$/.exec(location.hash) ?? [];
    if (!id) return;
    const target =
      this.#host.renderRoot.querySelector(`details[id="${id}"]`) ??
      this.#host.querySelector(`:scope > [slot^="section-"][id="${id}"]`);
    if (!target) return;
    handled = address();
    handledBy = this.#host;
    goTo(target);
  }
}
