import {fromDocument} from '../core/host/document.js';
import {own} from '../core/host/own.js';
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
/** All that were made. */
const made = new Set<WeakRef<Place>>();

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

  constructor(host: HTMLElement, find: (host: HTMLElement) => Wanted | undefined, around: Element | null) {
    this.#host = host;
    this.#find = find;
    host.attachShadow(own({mode: 'open', slotAssignment: 'manual'})).append(this.#before, this.#after);
    places.set(host, this);
    made.add(new WeakRef(this));
    this.update();
    const observer = new MutationObserver((changes) => {
      this.update(changes.some(({target, type}) => target === host && type === 'childList'));
    });
    observer.observe(host, own({attributes: true, characterData: true, childList: true, subtree: true}));
    if (around) observer.observe(around, own({attributes: true}));
  }

  get shows(): boolean {
    return !!this.#element;
  }

  /** Shows what is asked for now; the nodes get their slots anew where they have changed, or what they stand for. */
  update(changed = true): void {
    let wanted: Wanted | undefined;
    try {
      wanted = this.#find(this.#host);
    } catch (error) {
      console.error(error);
    }
    const stays = !changed && wanted?.tag === this.#wanted?.tag && wanted?.child === this.#wanted?.child;
    this.#show(wanted);
    if (stays) return;
    // no slot takes comments; a node may come from another window, and is no Element or Text of this one
    const nodes = [...this.#host.childNodes].filter(
      ({nodeType}) => nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE,
    ) as (Element | Text)[];
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

/** What somebody edits shows no element: whenever an editor may have begun, all places are looked at again. */
function followEditors(): void {
  const updateAll = (): void => {
    for (const reference of made) {
      const place = reference.deref();
      if (place) place.update();
      else made.delete(reference);
    }
  };
  new MutationObserver(updateAll).observe(document, own({attributeFilter: ['contenteditable'], subtree: true}));
  let designMode = fromDocument('designMode');
  fromDocument('addEventListener')('selectionchange', () => {
    if (designMode === fromDocument('designMode')) return;
    designMode = fromDocument('designMode');
    updateAll();
  });
}

/**
 * Makes a place of an element of the page: `find` says what it shows, now and whenever something in it changes, or an
 * attribute of what is around it.
 */
export function makePlace(
  host: HTMLElement,
  find: (host: HTMLElement) => Wanted | undefined,
  around: Element | null,
): void {
  if (!assigns || host.shadowRoot || !find(host)) return;
  if (!made.size) followEditors();
  new Place(host, find, around);
}
