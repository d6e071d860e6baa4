import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loaded} from './host/loaded.js';
import {afterFrame} from './into-view.js';

type Host = ReactiveControllerHost & ParentNode & {renderRoot: HTMLElement | DocumentFragment};

/** The elements on the page that have such ids. */
const links = new Set<DeepLink>();
/** What is asked for: not the query, which pages change without leading elsewhere. */
const address = (): string => location.pathname + location.hash;
/** The address that an element has answered, while it is the page's. */
let answered: string | undefined;
/** The element that has; one that takes its place before the reader presses anything answers, too. */
let answeredBy: Host | undefined;

const answer = (): void => {
  for (const link of links) link.answer();
};

/** Once the page shows what belongs to its new address. */
const follow = (): void => {
  afterFrame(answer);
};

/** A press that follows a link here: with one of these keys it opens another tab, window or menu. */
export const isPlain = ({altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);

/** Brings the reader to a section or a question. */
export const goTo = async (entry: Element): Promise<void> => {
  const module = await loaded(import('./go-to.js'), 'go-to');
  module?.goTo(entry);
};

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
  #host: Host;
  #rendered = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
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

  hostUpdated(): void {
    if (!this.#rendered) this.answer();
    this.#rendered = true;
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
    void goTo(entry);
  }
}
