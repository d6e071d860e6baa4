import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {intoView} from './into-view.js';

/** When the page's `#…` last changed, and which of these changes an element has answered. */
let visited = 0;
let answered: number | undefined;

/**
 * Lets `#id` in the host page's address reach an id inside the element's shadow root, which browsers never do, or one
 * that was not there yet: scrolls to it, opens it where it is a `<details>` and moves the focus there, on load and on
 * `hashchange`.
 * Where several elements have the id, the first one answers.
 */
export class DeepLink implements ReactiveController {
  #host: ReactiveControllerHost & ParentNode & {renderRoot: HTMLElement | DocumentFragment};

  constructor(host: ReactiveControllerHost & ParentNode & {renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
  }

  hostUpdated(): void {
    if (answered === visited) return;
    const id = CSS.escape(location.hash.slice(1));
    const entry =
      this.#host.renderRoot.querySelector(`details[id="${id}"]`) ??
      this.#host.querySelector(`:scope > [slot^="section-"][id="${id}"]`);
    if (!entry) return;
    answered = visited;
    const summary = entry.querySelector('summary');
    if (summary) {
      entry.setAttribute('open', '');
      summary.focus({preventScroll: true});
    }
    intoView(summary ?? entry, 'start');
  }

  handleEvent({timeStamp}: Event): void {
    visited = timeStamp;
    this.hostUpdated();
  }
}
