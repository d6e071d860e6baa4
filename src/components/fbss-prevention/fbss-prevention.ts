import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {heading} from '../../core/templates/heading.js';
import {OnReturn} from '../../core/on-return.js';
import {loaded} from '../../core/host/loaded.js';
import {baseStyles} from '../../styles/base.js';
import {groupsStyles} from '../../styles/groups.js';
import {sectionStyles, wideContentStyles} from '../../styles/section.js';
import {checkStyles} from '../../styles/check.js';
import type {Content} from '../../core/locale/languages.js';
import {preventionStyles} from './fbss-prevention.styles.js';

type Group = Content['prevention']['groups'][number];

/**
 * What can lower the risk, by phase, as a list to tick and to print. Ticks are kept in memory only:
 * not stored, not sent, not in any attribute, property or event of the element.
 *
 * @tag fbss-prevention
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading, the lead and the line that says that ticks are not stored.
 * @csspart lead - The most important sentence.
 * @csspart content - The groups and the button.
 * @csspart privacy - The line that says that ticks are not stored.
 * @csspart groups - The groups.
 * @csspart group - One group: a heading and its steps.
 * @csspart check - One step: box and label.
 * @csspart checkbox - The box of one step.
 * @csspart print - The button that prints the list.
 * @cssprop --fbss-surface-soft
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-target-size
 */
export class FbssPrevention extends FbssElement {
  static override styles = [baseStyles, sectionStyles, wideContentStyles, groupsStyles, checkStyles, preventionStyles];

  constructor() {
    super();
    new OnReturn(this, () => {
      for (const box of this.renderRoot.querySelectorAll('input')) box.checked = false;
    });
  }

  protected override render(): TemplateResult {
    const {
      prevention: {heading: title, lead, groups, print: printThis},
      redFlags: {privacy},
    } = this.content;
    return this.section(
      title,
      lead,
      html`<div part="groups">${groups.map(this.#renderGroup)}</div>
        <button type="button" part="print" @click=${this.#print}>${this.localize(printThis)}</button>`,
      html`<p part="privacy">${this.localize(privacy)}</p>`,
    );
  }

  #renderGroup = ({heading: name, points}: Group, index: number): TemplateResult => {
    const id = `group-${index}`;
    return html`<div part="group" role="group" aria-labelledby=${id}>
      ${heading(this.level + 1, this.localize(name), id)}
      ${points.map(
        (point) =>
          html`<label class="check" part="check">
            <input type="checkbox" part="checkbox" autocomplete="off" />
            <span>${this.localize(point)}</span>
          </label>`,
      )}
    </div>`;
  };

  async #print(): Promise<void> {
    const module = await loaded(import('../../core/print-alone.js'));
    const card = this.renderRoot.querySelector('.card');
    if (module && card) module.printAlone(card);
    else print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-prevention': FbssPrevention;
  }
}
