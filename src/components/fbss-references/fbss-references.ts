import {html, nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {settings} from '../../core/host/settings.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {referencesStyles} from './fbss-references.styles.js';

/**
 * The sources of the facts, with links to the publishers.
 *
 * @tag fbss-references
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart list - A list of points.
 * @csspart link - A link to a publisher's page.
 */
export class FbssReferences extends FbssElement {
  static override styles = [baseStyles, sectionStyles, referencesStyles];

  protected override render(): TemplateResult {
    const {heading: title, sources} = this.content.references;
    // in a frame, a publisher's page would replace this one, or refuse to load
    const {framed} = settings();
    return this.section(
      title,
      html`<ul part="list">
        ${sources.map(
          ({url, name}) =>
            html`<li>
              <a part="link" href=${url} target=${framed ? '_blank' : nothing} rel=${framed ? 'noreferrer' : nothing}
                >${this.localize(name)}</a
              >
            </li>`,
        )}
      </ul>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-references': FbssReferences;
  }
}
