import {html, nothing, type TemplateResult} from 'lit';
import {FbssElement} from '../../element/fbss-element.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';
import {causesStyles} from './fbss-causes.styles.js';

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
  <path class="leader" d="M76 15h34M65 67h45M70 134h40M92 163h18M65 202h45" />
</svg>`;

/**
 * Why pain can go on after surgery, with a drawing of the spine that shows where a chosen cause lies. The words carry everything
 * without the picture.
 *
 * @tag fbss-causes
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @csspart body - Heading and content.
 * @csspart lead - The sentence that matters most.
 * @csspart picture - The drawing, its labels and its caption.
 * @csspart label - The label of one part of the drawing.
 * @csspart caption - The drawing in words.
 * @csspart list - The list of causes.
 * @csspart cause - One cause: term and explanation.
 * @csspart choose - The button with the term, which shows its place in the drawing.
 * @csspart description - The explanation of a cause.
 */
export class FbssCauses extends FbssElement {
  static override styles = [baseStyles, sectionStyles, causesStyles];

  #chosen?: number;

  protected override render(): TemplateResult {
    const {heading: title, lead, hint, causes, picture} = this.words.causes;
    const place = causes[this.#chosen ?? -1]?.place;
    return this.section(
      title,
      html`<p part="lead">${this.text(lead)}</p>
        <div class="causes">
          <div part="picture">
            <div class=${`drawing ${place ?? ''}`}>
              ${drawing}
              ${places.map((name) => html`<span part="label" class=${name}> ${this.text(picture[name])} </span>`)}
            </div>
            <p part="caption">${this.text(picture.description)}</p>
          </div>
          <div>
            <p>${this.text(hint)}</p>
            <dl part="list">
              ${causes.map(
                ({term, explanation}, index) =>
                  html`<div part="cause" class=${this.#chosen === index ? 'chosen' : nothing}>
                    <dt>
                      <button
                        type="button"
                        part="choose"
                        aria-pressed=${`${this.#chosen === index}`}
                        @click=${() => {
                          this.#choose(index);
                        }}
                      >
                        ${this.text(term)}
                      </button>
                    </dt>
                    <dd part="description">${this.text(explanation)}</dd>
                  </div>`,
              )}
            </dl>
          </div>
        </div>`,
    );
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
