import {fromDocument} from '../host/document.js';
import {own} from '../host/own.js';
import {parts} from './parts.js';

/** What a place shows. */
export interface Wanted {
  /** The element's tag, and its attributes. */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The child of the place that the element takes the room of; all of them where none is named. */
  child?: Node | undefined;
}

const places = new WeakMap<Node, Place>();

/** What is in the place shows an element, or is hidden as its fallback. */
export const showsElement = (node: Node): boolean => places.get(node)?.shows ?? false;

const slot = (): HTMLSlotElement => fromDocument('createElement')('slot');

/**
 * Shows an element in a place of the page whose nodes stay as they are: a framework that made them may change or remove
 * them at any time, or take them over from the server's HTML. The element is in a shadow root, which assigns the nodes
 * to its slots by hand: those that the element stands for are its fallback, those beside it stay beside it.
 */
class Place {
  #host: HTMLElement;
  #find: (host: HTMLElement) => Wanted | undefined;
  #before = slot();
  #fallback = slot();
  #after = slot();
  #element?: HTMLElement | undefined;
  #wanted?: Wanted | undefined;

  constructor(host: HTMLElement, find: (host: HTMLElement) => Wanted | undefined) {
    this.#host = host;
    this.#find = find;
    host.attachShadow(own({mode: 'open', slotAssignment: 'manual'})).append(this.#before, this.#after);
    places.set(host, this);
    this.#update();
    new MutationObserver(() => {
      this.#update();
    }).observe(host, own({attributes: true, characterData: true, childList: true, subtree: true}));
  }

  get shows(): boolean {
    return !!this.#element;
  }

  #update(): void {
    let wanted: Wanted | undefined;
    try {
      wanted = this.#find(this.#host);
    } catch (error) {
      console.error(error);
    }
    this.#show(wanted);
    // no slot takes comments
    const nodes = [...this.#host.childNodes].filter((node) => node instanceof Element || node instanceof Text);
    const child = nodes.findIndex((node) => node === wanted?.child);
    const [start, end] = !wanted ? [nodes.length, nodes.length] : child < 0 ? [0, nodes.length] : [child, child + 1];
    this.#before.assign(...nodes.slice(0, start));
    this.#fallback.assign(...nodes.slice(start, end));
    this.#after.assign(...nodes.slice(end));
  }

  /** Keeps the element where it can, and with it what a reader has ticked and opened. */
  #show(wanted: Wanted | undefined): void {
    const before = this.#wanted;
    this.#wanted = wanted;
    if (wanted?.tag !== before?.tag) {
      this.#element?.remove();
      this.#element = wanted && fromDocument('createElement')(wanted.tag);
      this.#element?.setAttribute('exportparts', parts);
      this.#element?.append(this.#fallback);
    }
    const attributes = before && before.tag === wanted?.tag ? before.attributes : new Map<string, string>();
    for (const name of new Set([...attributes.keys(), ...(wanted?.attributes.keys() ?? [])])) {
      const value = wanted?.attributes.get(name);
      // what has changed since, such as the language by a reader's choice, stays
      if (value === attributes.get(name)) continue;
      if (value === undefined) this.#element?.removeAttribute(name);
      else this.#element?.setAttribute(name, value);
    }
    if (this.#element && !this.#element.parentNode) this.#before.after(this.#element);
  }
}

/** Browsers from before `assign` keep the links and the plain content. */
const assigns = Object.hasOwn(HTMLSlotElement.prototype, 'assign');

/** Makes a place of an element of the page: `find` says what it shows, now and whenever something in it changes. */
export function makePlace(host: HTMLElement, find: (host: HTMLElement) => Wanted | undefined): boolean {
  if (!assigns || host.shadowRoot || !find(host)) return false;
  new Place(host, find);
  return true;
}
