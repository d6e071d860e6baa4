import {nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {provenance} from '../../core/templates/provenance.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';

/**
 * Where the words come from, how old they are, and who has reviewed them. Past the review date it says so.
 *
 * @tag fbss-about
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @slot reviewer - The hospital's own clinician who has reviewed the words, and when. In place of "no clinician has reviewed".
 * @csspart body - Heading and content.
 * @csspart review - Who has reviewed the words.
 * @csspart overdue - The line that is shown past the review date.
 */
export class FbssAbout extends FbssElement {
  static override styles = [baseStyles, sectionStyles];

  /** Its content is what others have in their foot. */
  protected override foot(): typeof nothing {
    return nothing;
  }

  protected override render(): TemplateResult {
    const {about} = this.content;
    return this.section(about.heading, provenance(this, this.content, this.localize));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-about': FbssAbout;
  }
}
