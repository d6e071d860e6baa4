import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {groups} from '../../core/templates/groups.js';
import {baseStyles} from '../../styles/base.js';
import {groupsStyles} from '../../styles/groups.js';
import {sectionStyles, wideContentStyles} from '../../styles/section.js';
import {treatmentStyles} from './fbss-treatment.styles.js';

/**
 * The treatments side by side: what each one is, what it is for, and when and how it is used.
 *
 * @tag fbss-treatment
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading, the lead and the line on further surgery.
 * @csspart lead - The most important sentence.
 * @csspart content - The groups.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and its treatment.
 * @csspart option - One treatment.
 * @csspart term - A question about a treatment.
 * @csspart description - Its answer.
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 */
export class FbssTreatment extends FbssElement {
  static override styles = [baseStyles, sectionStyles, wideContentStyles, groupsStyles, treatmentStyles];

  protected override render(): TemplateResult {
    const {heading: title, lead, surgery, what, aim, when, options} = this.content.treatment;
    const row = (term: string, description: string): TemplateResult =>
      html`<div>
        <dt part="term">${this.localize(term)}</dt>
        <dd part="description">${this.localize(description)}</dd>
      </div>`;
    return this.section(
      title,
      lead,
      html`${groups(options, this.level + 1, this.localize, (option) => html`<dl part="option">${row(what, option.what)}${row(aim, option.aim)}${row(when, option.when)}</dl>`)}`,
      html`<p>${this.localize(surgery)}</p>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-treatment': FbssTreatment;
  }
}
