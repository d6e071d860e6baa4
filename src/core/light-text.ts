import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fromDocument} from './host/document.js';
import {isEdited} from './host/editing.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {isServer} from './host/is-server.js';
import {loaded} from './host/loaded.js';

/** The prefix of the slot names of the light-DOM children that the library writes. */
export const prefix = 'fbss-';

/** A string in a template: the slot that shows it. */
export type Localized = HTMLSlotElement | TemplateResult;

/** A string that an element shows. */
export interface Shown {
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
    void this.#write();
  }

  async #write(): Promise<void> {
    await whenLoadedAndIdle();
    if (isEdited(this.#host)) return;
    const module = await loaded(import('./write-light-text.js'));
    await module?.writeLightText(this.#host, () => this.#shown);
  }
}
