import {css, html, LitElement, type TemplateResult, unsafeCSS} from 'lit';
import {type Block, content} from '../content.js';
import {style} from '../style.js';

export const sheet = css`
  ${unsafeCSS(style)}
`;

const block = (text: Block): TemplateResult =>
  typeof text === 'string'
    ? html`<p>${text}</p>`
    : html`<ul>
        ${text.map((point) => html`<li>${point}</li>`)}
      </ul>`;

/** A minimal Lit implementation of an accordion. */
class BenchQuestions extends LitElement {
  static override styles = sheet;

  protected override render(): TemplateResult {
    const {heading, entries} = content.questions;
    return html`<section class="card">
      <h2>${heading}</h2>
      ${entries.map(
        ({question, answer}, index) =>
          html`<details ?open=${index === 0 && !this.hasAttribute('closed')}>
            <summary><h3>${question}</h3></summary>
            <div>${answer.map(block)}</div>
          </details>`,
      )}
    </section>`;
  }
}
customElements.define('bench-questions', BenchQuestions);
