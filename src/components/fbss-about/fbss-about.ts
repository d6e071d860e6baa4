import {nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {provenance} from '../../core/templates/provenance.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';

/**
 * The sources of the content, its dates, its reviewer and, past the review date, a notice.
 *
 * @tag fbss-about
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @slot reviewer - The hospital's own clinician who has reviewed the content, and when. Replaces "no clinician has reviewed".
 * @csspart body - Heading and content.
 * @csspart intro - The heading.
 * @csspart content - What is below it, or beside it in a wide card.
 * @csspart review - Who has reviewed the content.
 * @csspart overdue - The notice past the review date.
 * @without about, footer, --fbss-focus, --fbss-control-radius, --fbss-focus-width
 */
export class FbssAbout extends FbssElement {
  static override styles = [baseStyles, sectionStyles];

  /** None: the section has the content of a footer. */
  protected override cardFooter(): typeof nothing {
    return nothing;
  }

  protected override render(): TemplateResult {
    const {about} = this.content;
    return this.section(about.heading, undefined, provenance(this, this.content, this.localize));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-about': FbssAbout;
  }
}
