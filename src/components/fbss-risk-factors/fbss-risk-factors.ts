import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {groups} from '../../core/templates/groups.js';
import {points} from '../../core/templates/points.js';
import {baseStyles} from '../../styles/base.js';
import {groupsStyles} from '../../styles/groups.js';
import {columnsStyles, sectionStyles} from '../../styles/section.js';

/**
 * What makes lasting pain more likely, in two groups: what can be changed, and what cannot.
 *
 * @tag fbss-risk-factors
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading and the lead.
 * @csspart lead - The most important sentence.
 * @csspart content - What is below them, or beside them in a wide card.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and its points.
 * @csspart list - A list of points.
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 */
export class FbssRiskFactors extends FbssElement {
  static override styles = [baseStyles, sectionStyles, columnsStyles, groupsStyles];

  protected override render(): TemplateResult {
    const {heading: title, lead, groups: all} = this.content.riskFactors;
    return this.section(
      title,
      lead,
      html`${groups(all, this.level + 1, this.localize, (group) => points(group.points, this.localize))}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-risk-factors': FbssRiskFactors;
  }
}
