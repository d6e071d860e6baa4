import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fromDocument} from './host/document.js';
import {isEdited} from './host/editing.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {isServer} from './host/is-server.js';
import {textSearchEnded} from './host/text-search.js';

/** The prefix of the slot names of the light-DOM children that the library writes. */
const prefix = 'fbss-';

/** The slot name of line breaks and links, which are for copies without shadow roots. No element has this slot. */
const copyOnly = 'fbss';

/** A string in a template: the slot that shows it. */
export type Localized = HTMLSlotElement | TemplateResult;

interface Shown {
  slot: Localized;
  /** The properties of the light child. Its text ends with a line break, which separates it from the next in `textContent`. */
  child: Partial<HTMLElement>;
  /** Where the string links to in a copy without shadow roots. */
  address: string | undefined;
}

/** A short hash of a text as a slot name, the same in every element, page and build. */
function nameOf(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) | 0;
  return prefix + hash.toString(36);
}

/** The slot of a string: a node, which costs less than a template for each string; on the server, a template. */
function createSlot(name: string, string: string): Localized {
  if (isServer) return html`<slot name=${name}>${string}</slot>`;
  return Object.assign(fromDocument('createElement')('slot'), {name, textContent: string});
}

/** The nodes of a string in the light DOM. */
function lightNodes({child, address}: Shown): Node[] {
  const create = fromDocument('createElement');
  return [
    Object.assign(create('span'), child),
    ...(address ? [Object.assign(create('a'), {slot: copyOnly, href: address, textContent: address})] : []),
    Object.assign(create('br'), {slot: copyOnly}),
  ];
}

/**
 * Writes every string that a reader sees into the light DOM, where read-aloud, page translation, reader modes and
 * crawlers find it. In the shadow root, a named slot shows it. The slot's fallback is the same string, so the text is
 * visible from the first frame and the light children can wait until the page is idle.
 *
 * The slot's name identifies the string and its language. A light child with this name is kept, because a browser may have
 * translated it; one without a slot is removed.
 *
 * Copies of the page without shadow roots, such as those of print plug-ins, show the light children themselves. For
 * them, each string is on its own line, and a telephone number is a link.
 */
export class LightText implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  /** The strings of this render, by slot name. */
  #shown = new Map<string, Shown>();
  /** The strings of the last render, whose slots are reused. */
  #before = this.#shown;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The slot that shows a string, for a template. In a copy without shadow roots, a link to `address` follows it. */
  slot(string: string | undefined, lang: string, dir: string, address?: string): Localized {
    // the file of a language may lack a string of this version: fail instead of showing a gap or "undefined"
    if (typeof string !== 'string') throw new TypeError(lang);
    let name = nameOf(lang + string);
    // each occurrence of the same string needs its own slot
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
    void whenLoadedAndIdle()
      .then(textSearchEnded)
      .then(() => {
        this.#write();
      });
  }

  /** Updates the light children. A child without a slot is not displayed, so this can wait. */
  #write(): void {
    // nothing is shown while the fallback is: prerendered content keeps its children
    if (!this.#shown.size || isEdited(this.#host)) return;
    const missing = new Map(this.#shown);
    let stays = false;
    for (const child of [...this.#host.children]) {
      // from the prototype: a form may have fields with these names
      const slot = Element.prototype.getAttribute.call(child, 'slot');
      if (slot?.startsWith(prefix)) stays = missing.delete(slot);
      else if (slot !== copyOnly) continue;
      if (!stays) this.#host.removeChild(child);
    }
    const added: Node[] = [];
    // in the order of the slots, which is not the order in which the templates were created
    for (const {name} of this.#host.shadowRoot?.querySelectorAll('slot') ?? []) {
      const shown = missing.get(name);
      if (shown) added.push(...lightNodes(shown));
    }
    this.#host.append(...added);
  }
}
