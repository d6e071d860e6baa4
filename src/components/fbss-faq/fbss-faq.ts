import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Content} from '../../core/locale/languages.js';
import {followAddress} from '../../core/follow-address.js';
import {CallElement} from '../../core/call-element.js';
import {nerveEmergency} from '../../core/templates/emergency.js';
import {heading} from '../../core/templates/heading.js';
import {points} from '../../core/templates/points.js';
import {oneOf} from '../../core/host/one-of.js';
import {baseStyles} from '../../styles/base.js';
import {emergencyStyles} from '../../styles/emergency.js';
import {sectionStyles} from '../../styles/section.js';
import {faqStyles} from './fbss-faq.styles.js';

type Entry = Content['faq']['entries'][number];

/**
 * Common questions, as an accordion. Each entry has its own fragment, `#fbss-faq-<id>`:
 * a link to it on the host page opens the answer and scrolls to it.
 * The ids are `leg-pain-emergency`, `done-wrong`, `why-pain`, `cure`, `treatments`, `self-help` and `more-surgery`. The
 * first, on emergencies, is open from the start and has the emergency call.
 *
 * @tag fbss-faq
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart body - Heading and questions.
 * @csspart intro - The heading and the button below it.
 * @csspart content - The questions: below the heading, or beside it in a wide card.
 * @csspart toggle-all - The button that opens or closes all answers.
 * @csspart entry - One question with its answer, a `details`.
 * @csspart question - The question, a `summary`.
 * @csspart answer - The answer.
 * @slot text-contact - What readers who cannot telephone can do instead. Shown beside the call. Overrides the attribute `text-contact`.
 * @csspart list - A list of points in an answer, or of sources in the footer.
 * @csspart call - The link that dials the emergency number.
 * @csspart call-local - The text in place of such a link if no number is set.
 * @csspart text-contact - What readers who cannot telephone can do instead, if it comes from the attribute or the script tag.
 * @csspart all-flags - All emergency symptoms: a link to the red flags if the page shows them, or else a list to open.
 * @csspart english - The English beside an emergency string whose translation no clinician has reviewed.
 * @cssprop --fbss-emergency
 * @cssprop --fbss-on-emergency
 * @cssprop --fbss-emergency-line
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-target-size
 */
export class FbssFaq extends CallElement {
  static override properties: PropertyDeclarations = {
    single: {type: Boolean},
    print: {},
  };
  static override styles = [baseStyles, emergencyStyles, sectionStyles, faqStyles];

  /**
   * At most one answer is open at a time, besides the one on emergencies; there is no button to open all.
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

  /** Opens every answer; with `single`, the first and the last. Waits for the first render if necessary. */
  openAll(): void {
    void this.#setAll(true);
  }

  /** Closes every answer. Waits for the first render if necessary. */
  closeAll(): void {
    void this.#setAll(false);
  }

  async #setAll(open: boolean): Promise<void> {
    if (!this.hasUpdated) await this.updateComplete;
    for (const entry of this.#entries) entry.open = open;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    void followAddress(this);
  }

  protected override render(): TemplateResult {
    const {heading: title, entries, openAll, closeAll} = this.content.faq;
    const printed = oneOf(this, 'print', this.print, ['all', 'open-only']);
    return this.section(
      title,
      undefined,
      entries.map((entry) => this.#renderEntry(entry, printed)),
      this.single
        ? nothing
        : html`<button type="button" part="toggle-all" aria-expanded=${`${this.#allOpen}`} @click=${this.#toggleAll}>
            ${this.localize(this.#allOpen ? closeAll : openAll)}
          </button>`,
    );
  }

  #renderEntry({id, question, answer, urgent}: Entry, printed: string): TemplateResult {
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
        ${
          urgent
            ? nerveEmergency(this, this.content, this.bilingualParts, this.bilingual, this.localize)
            : answer.map((block) =>
                typeof block === 'string' ? html`<p>${this.localize(block)}</p>` : points(block, this.localize),
              )
        }
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
