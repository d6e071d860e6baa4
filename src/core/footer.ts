import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {isServer} from './host/is-server.js';
import {oneOf} from './host/one-of.js';
import {warn} from './host/warn.js';
import type {Content} from './locale/languages.js';
import type {Localize} from './templates/bilingual.js';
import {isOverdue, provenance} from './templates/provenance.js';

type Host = ReactiveControllerHost & Element & {footer: string; about?: string};

/**
 * The footer of a card, "about this information". Its content is rendered when the reader opens it or prints the page: it
 * is as much as the rest of a short card, and few readers open it. It is rendered at once if the edition is past its review
 * date, and if it was prerendered.
 */
export class Footer implements ReactiveController {
  #host: Host;
  #renderNow: () => void;
  #needed: boolean;

  constructor(host: Host, renderNow: () => void) {
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

  /** Renders the content when the footer is opened, or about to be printed. */
  handleEvent(): void {
    if (this.#needed) return;
    this.#needed = true;
    this.#renderNow();
  }

  get #hidden(): boolean {
    const {localName, footer, about} = this.#host;
    if (about === 'none') warn(`<${localName} about="none">: use footer="none".`);
    return about === 'none' || oneOf(this.#host, 'footer', footer, ['show', 'none']) === 'none';
  }

  render(content: Content, localize: Localize): TemplateResult | typeof nothing {
    if (this.#hidden) return nothing;
    return html`<details part="about" @toggle=${this}>
      <summary aria-labelledby="about title"><span id="about">${localize(content.about.heading)}</span></summary>
      ${this.#needed || isOverdue() ? provenance(this.#host, content, localize) : nothing}
    </details>`;
  }
}
