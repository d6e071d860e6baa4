import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPlain} from './follow-address.js';
import {hostOf} from './host/document.js';
import {own} from './host/own.js';
import {afterFrame, intoView} from './into-view.js';

/** An element whose shadow root or children have such ids. */
export type DeepLinkHost = ReactiveControllerHost & Element & {renderRoot: HTMLElement | DocumentFragment};

/** The elements on the page that have such ids. */
const links = new Set<DeepLink>();
/** The address without its query, which pages change without leading elsewhere. */
const address = (): string => location.pathname + location.hash;
/** The address that an element has answered, while it is the page's. */
let answered: string | undefined;
/** The element that has; one that takes its place before the reader presses anything answers, too. */
let answeredBy: DeepLinkHost | undefined;

const answer = (): void => {
  for (const link of links) link.answer();
};

/** Once the page shows what belongs to its new address. */
const follow = (): void => {
  afterFrame(answer);
};

/** What a host can close around an element, as the browser opens it for a target of its own. */
const closed = 'details:not([open]), :not(form)[hidden="until-found" i]';

/** Opens what is closed around an element. */
function reveal(element: Element): void {
  for (let inner: Element | undefined = element; inner; inner = hostOf(inner)) {
    for (let around = inner.closest(closed); around; around = inner.closest(closed)) {
      if (around instanceof HTMLDetailsElement && !around.open) around.open = true;
      else {
        around.dispatchEvent(new Event('beforematch', own({bubbles: true})));
        around.removeAttribute('hidden');
      }
    }
  }
}

/** Brings the reader to a section or a question: opens it, scrolls to it and moves the focus there. */
export function goTo(entry: Element): void {
  reveal(entry);
  const summary = entry.querySelector<HTMLElement>(':scope > summary');
  if (summary) {
    focus(summary);
  } else {
    // a section that is new has its heading by then
    afterFrame(() => {
      const heading = entry.shadowRoot?.querySelector<HTMLElement>('[part=heading]');
      heading?.setAttribute('tabindex', '-1');
      focus(heading);
    });
  }
  intoView(summary ?? entry, 'start');
}

function focus(element: HTMLElement | null | undefined): void {
  element?.focus(own({preventScroll: true}));
}

/**
 * Routers change the address without an event that every browser has, so it is compared after each press; a link that
 * leads to where the page is already changes nothing, but is followed all the same.
 */
function followPress(event: MouseEvent): void {
  answeredBy = undefined;
  const {href} = location;
  const before = address();
  const again =
    isPlain(event) && event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href === href);
  afterFrame(() => {
    if (again) answered = undefined;
    if (again || address() !== before) answer();
  });
}

/**
 * Lets `#id` in the host page's address reach an id inside the element's shadow root, which browsers never do, or one
 * that was not there yet: when the element renders first, and whenever the page gets another address, from a link, from a
 * router or on the way back. Each is answered once, and not by any later render.
 * Where several elements have the id, the first one answers.
 */
export class DeepLink implements ReactiveController {
  #host: DeepLinkHost;

  /** @param host - An element that has rendered. */
  constructor(host: DeepLinkHost) {
    this.#host = host;
    host.addController(this);
    if (host.isConnected) this.answer();
  }

  hostConnected(): void {
    links.add(this);
    // once for all: a listener is not added a second time
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    addEventListener('click', followPress, true);
    // not in every browser, where an element with this id would be found in its place
    if (Object.hasOwn(self, 'navigation'))
      (Reflect.get(self, 'navigation') as EventTarget).addEventListener('navigatesuccess', follow);
  }

  hostDisconnected(): void {
    links.delete(this);
    if (answeredBy === this.#host || answered !== address()) answered = undefined;
  }

  /** Goes to what the address names, unless that was done. */
  answer(): void {
    if (answered === address()) return;
    answered = undefined;
    const [, id] = /^#(fbss-[\w-]+)$/.exec(location.hash) ?? [];
    if (!id) return;
    const entry =
      this.#host.renderRoot.querySelector(`details[id="${id}"]`) ??
      this.#host.querySelector(`:scope > [slot^="section-"][id="${id}"]`);
    if (!entry) return;
    answered = address();
    answeredBy = this.#host;
    goTo(entry);
  }
}
