import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {heading} from '../../core/templates/heading.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {diagnosisStyles} from './fbss-diagnosis.styles.js';

/**
 * The steps of an assessment, in their usual order.
 *
 * @tag fbss-diagnosis
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading and the lead.
 * @csspart lead - The most important sentence.
 * @csspart content - What is below them, or beside them in a wide card.
 * @csspart steps - The steps.
 * @csspart step - One step: a heading and what to expect.
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 */
export class FbssDiagnosis extends FbssElement {
  static override styles = [baseStyles, sectionStyles, diagnosisStyles];

  protected override render(): TemplateResult {
    const {heading: title, lead, steps} = this.content.diagnosis;
    return this.section(
      title,
      lead,
      html`<ol part="steps" role="list">
        ${steps.map(
          (step) =>
            html`<li part="step">
              ${heading(this.level + 1, this.localize(step.heading))}
              ${step.points.map((point) => html`<p>${this.localize(point)}</p>`)}
            </li>`,
        )}
      </ol>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-diagnosis': FbssDiagnosis;
  }
}
