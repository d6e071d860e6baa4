import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {type Content, directionOf} from '../../core/locale/languages.js';

type Compose = (content: Content) => string;

/**
 * The live region: screen readers announce its text, one string, once for each change. The visible answer cannot be the
 * live region: its strings are slotted a moment after they are rendered, and would be announced twice.
 */
export class Announcer {
  #host: ReactiveControllerHost;
  #compose: Compose = () => '';
  #text?: string;
  #language?: string;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Announces a text with the next render. */
  announce(compose: Compose): void {
    this.#compose = compose;
    this.#text = undefined;
    this.#host.requestUpdate();
  }

  /** Empties the region after a change of language, since there is nothing to announce. */
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
