import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {heading} from '../../core/templates/heading.js';
import {loaded} from '../../core/host/loaded.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles, wideContentStyles} from '../../styles/section.js';
import {causesStyles} from './fbss-causes.styles.js';

/** The module of the picture. If it does not load, the text alone is complete. */
let view: typeof import('./causes-picture.js') | undefined;

/**
 * Why pain can continue after surgery, with a drawing of the spine that shows the place of a chosen cause. The text is
 * complete without the drawing.
 *
 * @tag fbss-causes
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart intro - The heading and the lead.
 * @csspart lead - The most important sentence.
 * @csspart content - What is below them, or beside them in a wide card.
 * @csspart picture - The caption, and the drawing with its labels.
 * @csspart caption - The description of the drawing.
 * @csspart label - The label of one part of the drawing.
 * @csspart hint - The line that says that a cause can be chosen.
 * @csspart list - The list of causes.
 * @csspart cause - One cause: term, place and explanation.
 * @csspart choose - The button with the term, which shows its place in the drawing. A cause without a place has none.
 * @csspart description - The explanation of a cause.
 * @csspart place - The place of the chosen cause in the drawing; in print, of every cause that has one.
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-target-size
 */
export class FbssCauses extends FbssElement {
  static override styles = [baseStyles, sectionStyles, wideContentStyles, causesStyles];

  static override async prepare(): Promise<void> {
    view ??= await loaded(import('./causes-picture.js'));
    if (view) this.addStyles(view.causesPictureStyles);
  }

  #picture?: InstanceType<typeof import('./causes-picture.js').CausesPicture>;

  protected override willUpdate(): void {
    if (view) this.#picture ??= new view.CausesPicture(this);
  }

  protected override render(): TemplateResult {
    const {causes} = this.content;
    return this.section(
      causes.heading,
      causes.lead,
      html`${
        this.#picture?.render(causes, this.level + 1, this.localize) ??
        html`<ul part="list" role="list">
          ${causes.causes.map(
            ({term, explanation}) =>
              html`<li part="cause">
                ${heading(this.level + 1, this.localize(term))}
                <p part="description">${this.localize(explanation)}</p>
              </li>`,
          )}
        </ul>`
      }`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-causes': FbssCauses;
  }
}
