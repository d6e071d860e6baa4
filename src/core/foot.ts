import {html, isServer, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Content} from './locale/languages.js';
import type {Localize} from './templates/bilingual.js';
import {isOverdue, provenance} from './templates/provenance.js';

/**
 * The foot of a card, "about this information". Its content is rendered once the reader opens it, or prints the page: it
 * is as much as the rest of a short card, and few readers open it. The content of an edition past its review date is
 * rendered at once, and so is one that was prerendered.
 */
export class Foot implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #renderNow: () => void;
  #needed: boolean;

  constructor(host: ReactiveControllerHost & Element, renderNow: () => void) {
    this.#host = host;
    this.#needed = !!host.shadowRoot || isServer;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
  }

  /** The foot is opened, or about to be printed. */
  handleEvent(): void {
    if (this.#needed) return;
    this.#needed = true;
    this.#renderNow();
  }

  render(content: Content, localize: Localize): TemplateResult {
    return html`<details part="about" @toggle=${this}>
      <summary aria-labelledby="about title"><span id="about">${localize(content.about.heading)}</span></summary>
      ${this.#needed || isOverdue() ? provenance(this.#host, content, localize) : nothing}
    </details>`;
  }
}
