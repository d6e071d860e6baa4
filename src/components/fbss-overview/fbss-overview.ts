import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {facts} from '../../core/templates/facts.js';
import {heading} from '../../core/templates/heading.js';
import {baseStyles} from '../../styles/base.js';
import {factsStyles} from '../../styles/facts.js';
import {sectionStyles} from '../../styles/section.js';
import {overviewStyles} from './fbss-overview.styles.js';

/**
 * A card about what failed back surgery syndrome is: names, four quick facts, and a short overview.
 *
 * @tag fbss-overview
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - All of the card but the footer.
 * @csspart intro - Heading and overview.
 * @csspart lead - What FBSS is: the definition.
 * @csspart facts - The list of quick facts.
 * @csspart fact - One quick fact: term and description.
 * @csspart term - The term of a quick fact.
 * @csspart description - The description of a quick fact.
 * @cssprop --fbss-surface-soft
 * @cssprop --fbss-lead-size
 */
export class FbssOverview extends FbssElement {
  static override styles = [baseStyles, sectionStyles, factsStyles, overviewStyles];

  protected override render(): TemplateResult {
    const {heading: title, lead, paragraphs, quickFacts, newerNames} = this.content.overview;
    return this.card(html`
      <div part="body">
        <div part="intro">
          ${heading(this.level, this.localize(title), 'title')}
          <p part="lead">${this.localize(lead)}</p>
          ${paragraphs.map((text) => html`<p>${this.localize(text)}</p>`)}
        </div>
        ${facts([...quickFacts, newerNames], this.localize)}
      </div>
    `);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-overview': FbssOverview;
  }
}
