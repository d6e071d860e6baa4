import {type LitElement, nothing, render} from 'lit';
import {fromDocument} from './host/document.js';
import {own} from './host/own.js';

/**
 * What a shadow root shows until a render succeeds, and again when one fails: prerendered content, or the host's own
 * children.
 */
export class Fallback {
  readonly root: ShadowRoot;
  #nodes: ChildNode[];

  constructor(host: LitElement) {
    let root = host.shadowRoot;
    if (!root) {
      root = host.attachShadow(own({mode: 'open'}));
      root.append(fromDocument('createElement')('slot'));
    }
    this.root = root;
    this.#nodes = [...root.childNodes];
  }

  /** Removes the fallback, and returns it. */
  remove(): DocumentFragment {
    const fragment = new DocumentFragment();
    fragment.append(...this.#nodes);
    return fragment;
  }

  /** Shows the fallback. Lit clears the root, because its marker has to stay for the next render; if it fails, so will that. */
  show(host: LitElement): void {
    try {
      render(nothing, this.root, own({host}));
      this.root.append(...this.#nodes);
    } catch {
      this.root.replaceChildren(...this.#nodes);
    }
  }
}
