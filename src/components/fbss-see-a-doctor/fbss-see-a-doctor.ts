import {html, type TemplateResult} from 'lit';
import {allFlags, emergencyAction, emergencyBand, emergencyList} from '../../core/templates/emergency.js';
import {CallElement} from '../../core/call-element.js';
import {pageShowsRedFlags} from '../../core/red-flags-shown.js';
import {heading} from '../../core/templates/heading.js';
import {points} from '../../core/templates/points.js';
import {baseStyles} from '../../styles/base.js';
import {emergencyStyles} from '../../styles/emergency.js';
import {sectionStyles} from '../../styles/section.js';
import {seeADoctorStyles} from './fbss-see-a-doctor.styles.js';

/**
 * When to see a doctor or the surgeon, and the symptoms that need emergency help now. While the page shows the red flags, a
 * link to them takes the place of the emergency symptoms.
 *
 * @tag fbss-see-a-doctor
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @slot text-contact - What readers who cannot telephone can do instead. Shown beside the call. Overrides the attribute `text-contact`.
 * @csspart band - The band with the emergency heading.
 * @csspart action - What to do in an emergency.
 * @csspart call - The link that dials the emergency number.
 * @csspart call-local - The text in place of such a link if no number is set.
 * @csspart text-contact - What readers who cannot telephone can do instead, if it comes from the attribute or the script tag.
 * @csspart all-flags - The link to the red flags.
 * @csspart flags - The emergency symptoms, while the page shows no red flags.
 * @csspart body - The heading, and when to see a doctor, which is the part `doctor`.
 * @csspart intro - The heading.
 * @csspart content - When to see a doctor: below the heading, or beside it in a wide card.
 * @csspart doctor - When to see a doctor or the surgeon.
 * @csspart list - A list of points.
 * @csspart english - The English beside an emergency string whose translation no clinician has reviewed.
 * @cssprop --fbss-emergency
 * @cssprop --fbss-on-emergency
 * @cssprop --fbss-emergency-line
 * @cssprop --fbss-emergency-soft
 * @cssprop --fbss-surface-soft
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-emergency-border-width
 * @cssprop --fbss-target-size
 */
export class FbssSeeADoctor extends CallElement {
  static override styles = [baseStyles, emergencyStyles, sectionStyles, seeADoctorStyles];

  protected override render(): TemplateResult {
    const {guide, seeADoctor} = this.content;
    const title = html`<div part="intro">${heading(this.level, this.localize(guide.seeADoctor), 'title')}</div>`;
    const when = heading(this.level + 1, this.localize(seeADoctor.heading));
    const reasons = html`${points(seeADoctor.reasons, this.localize)}
      <p>${this.localize(seeADoctor.purpose)}</p>`;
    return pageShowsRedFlags(this)
      ? this.card(
          this.#renderDoctor(title, html`${when}${reasons} ${allFlags(this, this.content, this.bilingualParts)}`),
        )
      : this.card(
          html`<div part="body">${title}</div>
            ${this.#renderEmergency()} ${this.#renderDoctor(when, reasons)}`,
          'card urgent',
        );
  }

  #renderEmergency(): TemplateResult {
    return html`${emergencyBand(this.level + 1, this.bilingualParts, 'emergency')}
      <div class="sides">
        <div part="flags">${emergencyList(this.content, this.bilingualParts)}</div>
        <div part="action">${emergencyAction(this, this.bilingualParts, this.localize)}</div>
      </div>`;
  }

  #renderDoctor(title: unknown, content: TemplateResult): TemplateResult {
    return html`<div part="body doctor">
      ${title}
      <div part="content">${content}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-see-a-doctor': FbssSeeADoctor;
  }
}
