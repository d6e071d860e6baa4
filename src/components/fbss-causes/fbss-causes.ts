import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {heading} from '../../core/templates/heading.js';
import {loaded} from '../../core/host/loaded.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {causesStyles} from './fbss-causes.styles.js';

/** The picture. Where it does not load, the text has everything without it. */
let view: typeof import('./causes-picture.js') | undefined;

/**
 * Why pain can go on after surgery, with a drawing of the spine that shows where a chosen cause lies. The text says
 * everything without the picture.
 *
 * @tag fbss-causes
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart lead - The sentence that matters most.
 * @csspart picture - The caption, and the drawing with its labels.
 * @csspart caption - The drawing as text.
 * @csspart label - The label of one part of the drawing.
 * @csspart hint - What choosing a cause does.
 * @csspart list - The list of causes.
 * @csspart cause - One cause: term, place and explanation.
 * @csspart choose - The button with the term, which shows its place in the drawing.
 * @csspart description - The explanation of a cause.
 * @csspart place - The place of the chosen cause in the drawing. On paper every cause has it.
 */
export class FbssCauses extends FbssElement {
  static override styles = [baseStyles, sectionStyles, causesStyles];

  static override prepare = async (): Promise<void> => {
    if (view) return;
    view = await loaded(import('./causes-picture.js'));
    if (view) this.addStyles(view.causesPictureStyles);
  };

  #picture?: InstanceType<typeof import('./causes-picture.js').CausesPicture>;

  protected override willUpdate(): void {
    if (view) this.#picture ??= new view.CausesPicture(this);
  }

  protected override render(): TemplateResult {
    const {causes} = this.content;
    return this.section(
      causes.heading,
      html`<p part="lead">${this.localize(causes.lead)}</p>
        ${
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
