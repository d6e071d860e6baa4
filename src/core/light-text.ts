import {html, isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fromDocument} from './host/document.js';
import {isEdited} from './host/editing.js';
import {whenLoadedAndIdle} from './host/idle.js';

/** Marks the light-DOM children that the library has written. */
const prefix = 'fbss-';

/** The slot of what follows a string for those who have the light DOM alone. No element has this slot. */
const aside = 'fbss';

/** A string in a template: the slot that shows it. */
export type Localized = HTMLSlotElement | TemplateResult;

interface Shown {
  slot: Localized;
  /** The light child, with a line end, which keeps it apart from its neighbours for those who read the text alone. */
  child: Partial<HTMLElement>;
  /** The address of the link that the string is in a copy. */
  address: string | undefined;
}

/** A short name for a text, the same in every element, page and build. */
function nameOf(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) | 0;
  return prefix + hash.toString(36);
}

/** As a node, which costs less than a template for each string. On the server, where there are none, as a template. */
function createSlot(name: string, string: string): Localized {
  if (isServer as boolean) return html`<slot name=${name}>${string}</slot>`;
  return Object.assign(fromDocument('createElement')('slot'), {name, textContent: string});
}

/** What a string is in the light DOM. */
function lightNodes({child, address}: Shown): Node[] {
  const create = fromDocument('createElement');
  return [
    Object.assign(create('span'), child),
    ...(address ? [Object.assign(create('a'), {slot: aside, href: address, textContent: address})] : []),
    Object.assign(create('br'), {slot: aside}),
  ];
}

/**
 * Puts every string that a reader sees into the light DOM, where read-aloud, page translation, reader modes and
 * crawlers look for it. In the shadow root a named slot shows it; the slot's fallback is the same string, so that
 * the text is there from the first frame and the light children can wait until the page is idle.
 *
 * The slot's name identifies the string and its language. So a light child that has the name needs no writing: it is the
 * library's, or a copy, and a browser may have translated it since; one that has no slot any more can go.
 *
 * Copies of the page that have no shadow roots, such as those of print plug-ins, show the light children as they are. For
 * them, each string has a line of its own, and a telephone number is a link.
 */
export class LightText implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  /** What this render shows, by the name of the slot. */
  #shown = new Map<string, Shown>();
  /** What the last render showed, whose slots are used again. */
  #before = this.#shown;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The slot that shows a string, for a template. In a copy, it has a link to `address` beside it. */
  slot(string: string | undefined, lang: string, dir: string, address?: string): Localized {
    // a language's file may lack what this version shows: no gap in the text, and no "undefined"
    if (typeof string !== 'string') throw new TypeError(lang);
    let name = nameOf(lang + string);
    // a slot of its own for each place that shows the same string
    while (this.#shown.has(name)) name += '+';
    const slot = this.#before.get(name)?.slot ?? createSlot(name, string);
    this.#shown.set(name, {slot, child: {slot: name, lang, dir, textContent: `${string}\n`}, address});
    return slot;
  }

  hostUpdate(): void {
    this.#before = this.#shown;
    this.#shown = new Map();
  }

  hostUpdated(): void {
    void whenLoadedAndIdle().then(() => {
      this.#write();
    });
  }

  /** Brings the light children in step. One whose slot is gone is not shown, so this can wait. */
  #write(): void {
    // while the element shows nothing of its own, prerendered content keeps its children
    if (!this.#shown.size || isEdited(this.#host)) return;
    const missing = new Map(this.#shown);
    let stays = false;
    for (const child of [...this.#host.children]) {
      // from the prototype: a form may have fields with these names
      const slot = Element.prototype.getAttribute.call(child, 'slot');
      if (slot?.startsWith(prefix)) stays = missing.delete(slot);
      else if (slot !== aside) continue;
      if (!stays) this.#host.removeChild(child);
    }
    const added: Node[] = [];
    // in the order of the slots, which is not the order in which templates were put together
    for (const {name} of this.#host.shadowRoot?.querySelectorAll('slot') ?? []) {
      const shown = missing.get(name);
      if (shown) added.push(...lightNodes(shown));
    }
    this.#host.append(...added);
  }
}
