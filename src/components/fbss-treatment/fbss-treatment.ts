import {html, nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {own} from '../../core/host/own.js';
import {groups} from '../../core/templates/groups.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {treatmentStyles} from './fbss-treatment.styles.js';

type Option = Record<'heading' | 'what' | 'aim', string> & {when?: string};

/**
 * The treatments side by side: what each one is, what it is for, and when it is used.
 *
 * @tag fbss-treatment
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart lead - The most important sentence.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and its treatment.
 * @csspart option - One treatment.
 * @csspart term - A question about a treatment.
 * @csspart description - Its answer.
 */
export class FbssTreatment extends FbssElement {
  static override styles = [baseStyles, sectionStyles, treatmentStyles];

  protected override render(): TemplateResult {
    const {heading: title, first, lead, what, aim, when, options} = this.content.treatment;
    const row = (term: string, description?: string): unknown =>
      description
        ? html`<div>
            <dt part="term">${this.localize(term)}</dt>
            <dd part="description">${this.localize(description)}</dd>
          </div>`
        : nothing;
    return this.section(
      title,
      html`<p part="lead">${this.localize(first)}</p>
        <p>${this.localize(lead)}</p>
        ${groups(options as readonly Option[], this.level + 1, this.localize, (option) => {
          const facts = own(option);
          return html`<dl part="option">${row(what, facts.what)}${row(aim, facts.aim)}${row(when, facts.when)}</dl>`;
        })}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-treatment': FbssTreatment;
  }
}
