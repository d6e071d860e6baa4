import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../element/fbss-element.js';
import {groups} from '../../element/groups.js';
import {OnReturn} from '../../element/on-return.js';
import {printPage} from '../../element/print-page.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {checkStyles} from '../../styles/check.js';
import {preventionStyles} from './fbss-prevention.styles.js';

/**
 * What can lower the risk, by time, as a list to tick and to print. What is ticked is kept in memory only:
 * not stored, not sent, not in any attribute, property or event of its own.
 *
 * @tag fbss-prevention
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart lead - The sentence that matters most.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and what belongs to it.
 * @csspart check - One step: box and words.
 * @csspart checkbox - The box of one step.
 * @csspart print - The button that prints the page.
 */
export class FbssPrevention extends FbssElement {
  static override styles = [baseStyles, sectionStyles, checkStyles, preventionStyles];

  constructor() {
    super();
    new OnReturn(this, () => {
      for (const box of this.renderRoot.querySelectorAll('input')) box.checked = false;
    });
  }

  protected override render(): TemplateResult {
    const {heading: title, lead, groups: all, print: printThis} = this.words.prevention;
    return this.section(
      title,
      html`<p part="lead">${this.text(lead)}</p>
        ${groups(all, this.level + 1, this.text, (group) =>
          group.points.map(
            (point) =>
              html`<label part="check">
                <input type="checkbox" part="checkbox" autocomplete="off" />
                <span>${this.text(point)}</span>
              </label>`,
          ),
        )}
        <button type="button" part="print" @click=${printPage}>${this.text(printThis)}</button>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-prevention': FbssPrevention;
  }
}
