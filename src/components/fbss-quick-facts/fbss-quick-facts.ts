import {html, type TemplateResult} from 'lit';
import {facts} from '../../core/templates/facts.js';
import {FbssElement} from '../../core/fbss-element.js';
import {heading} from '../../core/templates/heading.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {factsStyles} from '../../styles/facts.js';

/**
 * Four quick facts, and the newer names of the condition.
 *
 * @tag fbss-quick-facts
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - All of the card but the footer.
 * @csspart intro - The heading.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact: term and description.
 * @csspart term - The term of a fact.
 * @csspart description - The description of a fact.
 * @cssprop --fbss-surface-soft
 */
export class FbssQuickFacts extends FbssElement {
  static override styles = [baseStyles, sectionStyles, factsStyles];

  protected override render(): TemplateResult {
    const {quickFacts, newerNames} = this.content.overview;
    return this.card(
      html`<div part="body">
        <div part="intro">${heading(this.level, this.localize(this.content.guide.quickFacts), 'title')}</div>
        ${facts([...quickFacts, newerNames], this.localize)}
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-quick-facts': FbssQuickFacts;
  }
}
