import {html, nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../element/fbss-element.js';
import {heading} from '../../element/heading.js';
import type {Content} from '../../language/languages.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {causesStyles} from './fbss-causes.styles.js';

type Cause = Content['causes']['causes'][number];

/** What the drawing labels, from top to bottom. */
const places = ['nerve', 'next', 'disc', 'screws', 'spine'] as const;

/** Five bones of the lower spine from the side, the back on the end side; own drawing. The labels stand beside it. */
const drawing = html`<svg viewBox="0 0 110 224" aria-hidden="true">
  <path class="spine" d="M15 5h50v34h-50zm0 45h50v34h-50zm0 45h50v34h-50zm0 45h50v34h-50zm0 45h50v34h-50z" />
  <path class="next" d="M15 50h50v34h-50z" />
  <path class="pad" d="M18 41h44v7h-44zm0 45h44v7h-44zm0 90h44v7h-44z" />
  <path class="disc" d="M18 131h48q6 3 0 7h-48z" />
  <path class="line nerve" d="M76 2v218M76 136q12 4 14 30" />
  <path class="line screws" d="M36 112h56M36 157h56M92 104v61" />
  <path class="leader" d="M76 15h34M65 67h45M70 134l40-11M92 163l18 3M65 202l45 6" />
</svg>`;

/**
 * Why pain can go on after surgery, with a drawing of the spine that shows where a chosen cause lies. The text says
 * everything without the picture.
 *
 * @tag fbss-causes
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart lead - The sentence that matters most.
 * @csspart picture - The caption, and the drawing with its labels.
 * @csspart caption - The drawing in words.
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

  #chosen?: number;

  protected override render(): TemplateResult {
    const {heading: title, lead, hint, inPicture, causes, picture} = this.words.causes;
    const place = causes[this.#chosen ?? -1]?.place;
    return this.section(
      title,
      html`<p part="lead">${this.text(lead)}</p>
        <div class="causes">
          <figure part="picture">
            <figcaption part="caption">${this.text(picture.description)}</figcaption>
            <div class=${`drawing ${place ?? ''}`}>
              ${drawing}
              <ul role="list">
                ${places.map((name) => html`<li part="label" class=${name}>${this.text(picture[name])}</li>`)}
              </ul>
            </div>
          </figure>
          <div>
            <p part="hint">${this.text(hint)}</p>
            <ul part="list" role="list">
              ${causes.map(this.#renderCause)}
            </ul>
            <p role="status">${place ? `${inPicture} ${this.#label(place)}` : ''}</p>
          </div>
        </div>`,
    );
  }

  /** The place is in the text of every cause, so that the page cannot tell which one is chosen. */
  #renderCause = ({term, explanation, place}: Cause, index: number): TemplateResult => {
    const chosen = this.#chosen === index;
    return html`<li part="cause" class=${chosen ? 'chosen' : nothing}>
      ${heading(
        this.level + 1,
        html`<button
          type="button"
          part="choose"
          aria-pressed=${`${chosen}`}
          @click=${() => {
            this.#choose(index);
          }}
        >
          ${this.text(term)}
        </button>`,
      )}
      <p part="place" ?hidden=${!chosen}>${this.text(this.words.causes.inPicture)} ${this.text(this.#label(place))}</p>
      <p part="description">${this.text(explanation)}</p>
    </li>`;
  };

  /** The label of a place in the drawing. */
  #label(place: string): string | undefined {
    const {picture}: {picture: Readonly<Record<string, string>>} = this.words.causes;
    return picture[place];
  }

  #choose(index: number): void {
    this.#chosen = this.#chosen === index ? undefined : index;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-causes': FbssCauses;
  }
}
