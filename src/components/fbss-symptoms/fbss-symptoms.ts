import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {groups} from '../../core/templates/groups.js';
import {points} from '../../core/templates/points.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';

/**
 * What people feel after spine surgery, by where they feel it.
 *
 * @tag fbss-symptoms
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart lead - The most important sentence.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and its points.
 * @csspart list - A list of points.
 * @csspart warning - The symptoms that need emergency help.
 */
export class FbssSymptoms extends FbssElement {
  static override styles = [baseStyles, sectionStyles];

  protected override render(): TemplateResult {
    const {heading: title, lead, groups: all} = this.content.symptoms;
    return this.section(
      title,
      html`<p part="lead">${this.localize(lead)}</p>
        ${groups(all, this.level + 1, this.localize, (group) => points(group.points, this.localize))}
        <p part="warning">${this.bilingual(({symptoms}) => symptoms.warning)}</p>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-symptoms': FbssSymptoms;
  }
}
