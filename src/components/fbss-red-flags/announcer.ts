import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {type Content, directionOf} from '../../core/locale/languages.js';

type Compose = (content: Content) => string;

/**
 * The live region: what screen readers announce, as one string, once for each change. What is seen cannot be in it: its
 * strings are slotted a moment after they are rendered, and would be read twice.
 */
export class Announcer {
  #host: ReactiveControllerHost;
  #compose: Compose = () => '';
  #text?: string;
  #language?: string;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Tells screen readers at the next render. */
  announce(compose: Compose): void {
    this.#compose = compose;
    this.#text = undefined;
    this.#host.requestUpdate();
  }

  /** After a change of language there is nothing to announce: the reader has not ticked anything. */
  render(content: Content, language: string): TemplateResult {
    if (this.#text === undefined) {
      this.#text = this.#compose(content);
      this.#language = language;
    }
    return html`<p
      role="status"
      lang=${language}
      dir=${directionOf(language)}
      .textContent=${language === this.#language ? this.#text : ''}
    ></p>`;
  }
}
