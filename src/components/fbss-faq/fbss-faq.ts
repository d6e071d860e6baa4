import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Content} from '../../core/locale/languages.js';
import {followAddress} from '../../core/follow-address.js';
import {FbssElement} from '../../core/fbss-element.js';
import {heading} from '../../core/templates/heading.js';
import {points} from '../../core/templates/points.js';
import {oneOf} from '../../core/host/one-of.js';
import {baseStyles} from '../../styles/base.js';
import {faqStyles} from './fbss-faq.styles.js';

type Entry = Content['faq']['entries'][number];

/**
 * Common questions, as an accordion. Each entry has its own address, `#fbss-faq-<id>`:
 * a link to it on the host page opens the answer and scrolls to it.
 * The ids are `leg-pain-emergency`, `done-wrong`, `why-pain`, `more-surgery` and `treatments`. The first, on emergencies,
 * is open from the start.
 *
 * @tag fbss-faq
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart head - The heading and the button beside it.
 * @csspart toggle-all - The button that opens or closes all answers.
 * @csspart entry - One question with its answer, a `details`.
 * @csspart question - The question, a `summary`.
 * @csspart answer - The answer.
 * @csspart list - A list of points in an answer, or of sources in the foot.
 */
export class FbssFaq extends FbssElement {
  static override properties: PropertyDeclarations = {
    single: {type: Boolean},
    print: {},
  };
  static override styles = [baseStyles, faqStyles];

  /**
   * At most one answer is open at a time, beside the one on emergencies; there is no button to open all.
   * @attr
   * @default false
   */
  declare single: boolean;

  /**
   * The answers that are printed: `all`, or only those that the reader has opened (`open-only`).
   * Anything else: `all`, and one console warning.
   * @attr
   * @default 'all'
   */
  declare print: 'all' | 'open-only';

  #allOpen = false;

  constructor() {
    super();
    this.single = false;
    this.print = 'all';
  }

  /** Opens every answer; with `single`, the first and the last. */
  openAll(): void {
    for (const entry of this.#entries) entry.open = true;
  }

  /** Closes every answer. */
  closeAll(): void {
    for (const entry of this.#entries) entry.open = false;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    void followAddress(this);
  }

  protected override render(): TemplateResult {
    const {heading: title, entries, openAll, closeAll} = this.content.faq;
    const printed = oneOf(this, 'print', this.print, ['all', 'open-only']);
    return this.card(html`
      <div part="head">
        ${heading(this.level, this.localize(title), 'title')}
        ${
          this.single
            ? nothing
            : html`<button
                type="button"
                part="toggle-all"
                aria-expanded=${`${this.#allOpen}`}
                @click=${this.#toggleAll}
              >
                ${this.localize(this.#allOpen ? closeAll : openAll)}
              </button>`
        }
      </div>
      ${entries.map((entry, index) => this.#renderEntry(entry, index, printed))}
    `);
  }

  #renderEntry({id, question, answer, urgent}: Entry, entry: number, printed: string): TemplateResult {
    // by position, to find the English of the same string
    const localize = (block: number, point = 0): unknown => {
      const pick = ({faq}: Content): string => [faq.entries.at(entry)?.answer.at(block)].flat().at(point) ?? '';
      return urgent ? this.bilingual(pick) : this.localize(pick(this.content));
    };
    return html`<details
      id=${`fbss-faq-${id}`}
      class=${printed}
      part="entry"
      name=${this.single && !urgent ? 'fbss-faq' : nothing}
      ?open=${urgent}
      @toggle=${this.#entryToggled}
    >
      <summary part="question">${heading(this.level + 1, this.localize(question))}</summary>
      <div part="answer">
        ${answer.map((block, index) =>
          typeof block === 'string'
            ? html`<p>${localize(index)}</p>`
            : points([...block.keys()], (point) => localize(index, point)),
        )}
      </div>
    </details>`;
  }

  get #entries(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('[part=entry]')];
  }

  #toggleAll(): void {
    if (this.#allOpen) this.closeAll();
    else this.openAll();
  }

  #entryToggled(): void {
    const allOpen = this.#entries.every((entry) => entry.open);
    if (allOpen === this.#allOpen) return;
    this.#allOpen = allOpen;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-faq': FbssFaq;
  }
}
