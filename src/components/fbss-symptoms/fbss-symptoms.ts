import {html, type TemplateResult} from 'lit';
import {nerveEmergency} from '../../core/templates/emergency.js';
import {CallElement} from '../../core/call-element.js';
import {groups} from '../../core/templates/groups.js';
import {points} from '../../core/templates/points.js';
import {baseStyles} from '../../styles/base.js';
import {emergencyStyles} from '../../styles/emergency.js';
import {groupsStyles} from '../../styles/groups.js';
import {columnsStyles, sectionStyles} from '../../styles/section.js';
import {symptomsStyles} from './fbss-symptoms.styles.js';

/** A flash, a leg, arrows and the moon: for the groups, in their order. */
const drawings = [
  'M13 3 5 14h6l-1 7 8-11h-6z',
  'M8 3q2 8 0 15v2h8q0-2-5-3 2-6 3-14',
  'M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4',
  'M19 14A8 8 0 1 1 10 5a6.5 6.5 0 0 0 9 9z',
];
const icon = (index: number): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${drawings[index] ?? ''} /></svg>`;

/**
 * The common symptoms of FBSS, by where people feel them, and those that need emergency help.
 *
 * @tag fbss-symptoms
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading and the lead.
 * @csspart lead - The most important sentence.
 * @csspart content - What is below them, or beside them in a wide card.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and its points.
 * @csspart list - A list of points.
 * @csspart warning - The nerve symptoms that need emergency help.
 * @slot text-contact - What readers who cannot telephone can do instead. Shown beside the call. Overrides the attribute `text-contact`.
 * @csspart call - The link that dials the emergency number.
 * @csspart call-local - The text in place of such a link if no number is set.
 * @csspart text-contact - What readers who cannot telephone can do instead, if it comes from the attribute or the script tag.
 * @csspart all-flags - All emergency symptoms: a link to the red flags if the page shows them, or else a list to open.
 * @csspart english - The English beside an emergency string whose translation no clinician has reviewed.
 * @cssprop --fbss-emergency
 * @cssprop --fbss-on-emergency
 * @cssprop --fbss-emergency-line
 * @cssprop --fbss-emergency-soft
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-target-size
 */
export class FbssSymptoms extends CallElement {
  static override styles = [baseStyles, emergencyStyles, sectionStyles, columnsStyles, groupsStyles, symptomsStyles];

  protected override render(): TemplateResult {
    const {heading: title, lead, groups: all} = this.content.symptoms;
    return this.section(
      title,
      lead,
      html`${groups(all, this.level + 1, this.localize, (group) => points(group.points, this.localize), icon)}
        <div part="warning">
          ${nerveEmergency(this, this.content, this.bilingualParts, this.bilingual, this.localize)}
        </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-symptoms': FbssSymptoms;
  }
}
