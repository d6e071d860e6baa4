import {html, nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {own} from '../../core/host/own.js';
import {settings} from '../../core/host/settings.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {referencesStyles} from './fbss-references.styles.js';

/** A source: the link leads to what `name` names; `page` is the title of the page there. */
type Source = Record<'url' | 'name', string> & {page?: string};

/**
 * The sources of the facts, with links to the publishers.
 *
 * @tag fbss-references
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading.
 * @csspart content - What is below it, or beside it in a wide card.
 * @csspart list - A list of points.
 * @csspart link - A link to a publisher's site, or to an article.
 * @csspart page - The title of the page on a publisher's site.
 */
export class FbssReferences extends FbssElement {
  static override styles = [baseStyles, sectionStyles, referencesStyles];

  protected override render(): TemplateResult {
    const {heading: title, sources, newerNames} = this.content.references;
    // in a frame, a publisher's page would replace this one, or refuse to load
    const {framed} = settings();
    return this.section(
      title,
      undefined,
      html`<ul part="list">
        ${[...sources, newerNames].map((source: Source) => {
          const {page} = own(source);
          return html`<li>
            <a
              part="link"
              href=${source.url}
              target=${framed ? '_blank' : nothing}
              rel=${framed ? 'noreferrer' : nothing}
              >${this.localize(source.name)}</a
            >
            ${page ? html`<span part="page">${this.localize(page)}</span>` : nothing}
          </li>`;
        })}
      </ul>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-references': FbssReferences;
  }
}
