import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {content} from '../content.js';
import {sheet} from './lit.js';

/** A minimal Lit implementation of a card. */
class BenchCard extends LitElement {
  static override styles = sheet;

  protected override render(): TemplateResult {
    const {heading, lead, paragraphs, facts} = content.card;
    return html`<section class="card">
      <h2>${heading}</h2>
      <p class="lead">${lead.join(' ')}</p>
      ${paragraphs.map((text) => html`<p>${text}</p>`)}
      <dl>
        ${facts.map(
          ({term, descriptions}) =>
            html`<dt>${term}</dt>
              ${descriptions.map((text) => html`<dd>${text}</dd>`)}`,
        )}
      </dl>
    </section>`;
  }
}
customElements.define('bench-card', BenchCard);

/** A minimal Lit implementation of a form with an answer. */
class BenchForm extends LitElement {
  static override styles = sheet;
  static override properties = {ticked: {state: true}};

  declare ticked: boolean;

  constructor() {
    super();
    this.ticked = false;
  }

  protected override render(): TemplateResult {
    const {heading, action, meaning, legend, note, boxes, answer, foot} = content.form;
    return html`<section class="card">
      <h2>${heading}</h2>
      <p class="lead">${action}</p>
      <p>${meaning}</p>
      <fieldset @change=${this.#answer}>
        <legend>${legend}</legend>
        <p>${note}</p>
        ${boxes.map((text) => html`<label><input type="checkbox" /><span>${text}</span></label>`)}
      </fieldset>
      <div role="status">${this.ticked ? html`<p>${answer}</p>` : nothing}</div>
      <p>${foot}</p>
    </section>`;
  }

  #answer(): void {
    this.ticked = this.renderRoot.querySelector(':checked') !== null;
  }
}
customElements.define('bench-form', BenchForm);
