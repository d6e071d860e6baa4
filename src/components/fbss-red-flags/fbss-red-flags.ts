import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergencyAction, emergencyBand, emergencySigns} from '../../element/emergency.js';
import {FbssElement} from '../../element/fbss-element.js';
import {intoView} from '../../element/into-view.js';
import {OnReturn} from '../../element/on-return.js';
import {placeInView} from '../../element/place-in-view.js';
import {points} from '../../element/points.js';
import {fromDocument} from '../../host/document.js';
import {oneOf} from '../../host/one-of.js';
import {settings} from '../../host/settings.js';
import {plainLine} from '../../host/plain-line.js';
import {type Content, english} from '../../language/languages.js';
import {nearestLang} from '../../language/nearest-lang.js';
import {wordsFor} from '../../language/speech.js';
import {baseStyles} from '../../styles/base.js';
import {checkStyles} from '../../styles/check.js';
import {emergencyStyles} from '../../styles/emergency.js';
import {redFlagsStyles} from './fbss-red-flags.styles.js';
import {staffCard} from './staff-card.js';

/** The choice that is no sign, in the place of a sign's index. */
const none = -1;

/**
 * The signs after spine surgery that call for emergency care, as a checker: all signs and the one action that
 * answers them are shown whatever is ticked. It informs; it does not diagnose, and never says that all is well.
 * What is ticked is kept in memory only: not stored, not sent, not in any attribute, property or event of its own.
 *
 * @tag fbss-red-flags
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @slot contact - The hospital's own line, such as the number of its spine clinic. Shown below the emergency action.
 *   Overrides the attribute `contact`.
 * @csspart band - The band with the heading.
 * @csspart tier - The word that names the urgency.
 * @csspart action - What to do, always in view.
 * @csspart call - Each link that dials the emergency number.
 * @csspart call-local - The words in place of such a link where no number is known.
 * @csspart contact - The hospital's own line, where it comes from the attribute or the script tag.
 * @csspart meaning - What the signs can mean.
 * @csspart flags - The list of signs.
 * @csspart list - A list of points.
 * @csspart legend - The line above the signs.
 * @csspart flag - One sign, or "none of these": box and words.
 * @csspart checkbox - The box of one sign.
 * @csspart status - The live region with the answer.
 * @csspart help - The answer to any sign.
 * @csspart none - The answer to "none of these", or in `mode="list"` the same words.
 * @csspart foot - The last lines of the card.
 * @csspart show-staff - The button that opens the card for staff.
 * @csspart staff - The card for staff.
 * @csspart print - The button that prints.
 * @csspart close - The button that closes the card for staff.
 * @csspart start-again - The button that clears every tick.
 */
export class FbssRedFlags extends FbssElement {
  static override properties: PropertyDeclarations = {
    mode: {},
    country: {},
    emergencyNumber: {attribute: 'emergency-number'},
    contact: {},
  };
  static override styles = [baseStyles, emergencyStyles, checkStyles, redFlagsStyles];

  /**
   * `check`: the signs can be ticked. `list`: the same words, nothing to tick.
   * Anything else: `check`, and one console warning.
   * @attr
   * @default 'check'
   */
  declare mode: 'check' | 'list';

  /**
   * Country whose emergency number is shown, as an ISO 3166-1 code of two letters, in either case.
   * None stated: the script tag's `data-country`. Not in the table of numbers: "your local emergency number",
   * no link, and one console warning.
   * @attr
   */
  declare country?: string;

  /**
   * The emergency number itself, as people write it: digits, two at least, spaces and `+ - ( )`, 30 characters at most.
   * Overrides `country`. Anything else is refused: "your local emergency number", no link, and one console warning.
   * @attr emergency-number
   */
  declare emergencyNumber?: string;

  /**
   * The hospital's own line, such as the number of its spine clinic, as plain text, for a page that cannot fill the slot
   * `contact`. None stated: the script tag's `data-contact`. Control and other invisible characters are left out, and
   * what is beyond 120 characters. Empty: no line.
   * @attr
   */
  declare contact?: string;

  #ticked = new Set<number>();
  /** The words of the page's language, while the card for staff is open. */
  #page?: [Content, string];

  constructor() {
    super();
    this.mode = 'check';
    new OnReturn(this, () => {
      this.#ticked.clear();
      this.#page = undefined;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const {bothLanguages} = this.words.about;
    const {privacy, notDiagnosis, startAgain, staff} = this.words.redFlags;
    const check = oneOf(this, 'mode', this.mode, ['check', 'list']) === 'check';
    return this.card(
      html`
        ${emergencyBand(this.level, this.urgent)}
        <div part="action">${emergencyAction(this, this.urgent, this.text)} ${this.#renderContact()}</div>
        <p part="meaning">${this.urgent(({redFlags}) => redFlags.meaning)}</p>
        ${check ? this.#renderChecks() : this.#renderList()}
        <div part="foot">
          ${
            check
              ? html`<button type="button" part="start-again" @click=${this.#startAgain}>
                    ${this.text(startAgain)}
                  </button>
                  <p>${this.text(privacy)}</p>`
              : nothing
          }
          <button type="button" part="show-staff" @click=${this.#showStaff}>${this.text(staff.show)}</button>
          <p>${this.text(notDiagnosis)}</p>
          ${this.translationReviewed ? nothing : html`<p>${this.text(bothLanguages)}</p>`}
        </div>
        ${this.#renderStaff()}
      `,
      'card urgent',
    );
  }

  #renderContact(): TemplateResult {
    const line = plainLine(this.contact ?? settings().contact ?? '');
    // in whichever language the hospital has written it
    return html`<slot name="contact"
      >${line ? html`<p part="contact">${this.text(line, 'auto', '')}</p>` : nothing}</slot
    >`;
  }

  #renderChecks(): TemplateResult {
    const {legend, none: noneOfThese} = this.words.redFlags;
    // before the answer, so that it keeps its slots, and its layout, when that changes
    const room = settings().framed ? this.#renderRoom() : nothing;
    return html`
      <fieldset part="flags">
        <legend part="legend">${this.text(legend)}</legend>
        ${emergencySigns(this.words, this.urgent, this.#renderCheck)} ${this.#renderCheck(this.text(noneOfThese), none)}
      </fieldset>
      <div class="answers">
        <div part="status" role="status">${this.#renderAnswer()}</div>
        ${room}
      </div>
    `;
  }

  #renderCheck = (text: TemplateResult, choice: number): TemplateResult =>
    html`<label class=${choice === none ? 'none' : nothing} part="flag">
      <input
        type="checkbox"
        part="checkbox"
        autocomplete="off"
        .checked=${this.#ticked.has(choice)}
        @change=${() => this.#toggle(choice)}
      />
      <span>${text}</span>
    </label>`;

  #renderAnswer(): TemplateResult | typeof nothing {
    switch (this.#answer) {
      case 'help':
        return this.#renderHelp();
      case 'none':
        return this.#renderNone();
      default:
        return nothing;
    }
  }

  /** The room of the longest answer: a page that frames this one could tell the answers apart by their height. */
  #renderRoom(): TemplateResult {
    return html`<div class="room">${this.#renderHelp()}</div>
      <div class="room">${this.#renderNone()}</div>`;
  }

  #renderHelp(): TemplateResult {
    return html`<div part="help">
      <b>${this.urgent(({redFlags}) => redFlags.help)}</b>
      ${emergencyAction(this, this.urgent, this.text)}
    </div>`;
  }

  #renderList(): TemplateResult {
    return html`
      <ul part="flags">
        ${emergencySigns(this.words, this.urgent, (sign) => html`<li part="flag">${sign}</li>`)}
      </ul>
      ${this.#renderNone()}
    `;
  }

  #renderNone(): TemplateResult {
    const {heading: title, reasons, purpose} = this.words.seeADoctor;
    return html`<div part="none">
      <b>${this.urgent(({redFlags}) => redFlags.ifOneStarts)}</b>
      <p>${this.text(title)}</p>
      ${points(reasons, this.text)}
      <p>${this.text(purpose)}</p>
    </div>`;
  }

  #renderStaff(): TemplateResult | typeof nothing {
    if (!this.#page) return nothing;
    const [pageWords, page] = this.#page;
    return staffCard(
      this.words.redFlags,
      new Map([
        [this.language, this.words],
        [page, pageWords],
        ...(this.translationReviewed ? [] : [['en', english] as const]),
      ]),
      [...this.#ticked].filter((choice) => choice !== none).sort((a, b) => a - b),
      this.#closeStaff,
    );
  }

  async #showStaff(): Promise<void> {
    this.#page = await wordsFor(nearestLang(fromDocument('documentElement')));
    this.requestUpdate();
    await this.updateComplete;
    const card = this.renderRoot.querySelector('dialog');
    if (card && settings().framed) await placeInView(card);
    // jsdom has no such method
    (card as Partial<HTMLDialogElement> | null)?.showModal?.();
  }

  #closeStaff = async (): Promise<void> => {
    this.#page = undefined;
    this.requestUpdate();
    // nothing outside can have the focus while the card is open
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=show-staff]')?.focus();
  };

  /** Which answer the ticks call for: the same for every sign. */
  get #answer(): 'help' | 'none' | undefined {
    if (this.#ticked.has(none)) return 'none';
    return this.#ticked.size ? 'help' : undefined;
  }

  async #toggle(choice: number): Promise<void> {
    const before = this.#answer;
    if (!this.#ticked.delete(choice)) {
      // "none" and a sign contradict each other: the later tick counts
      if (choice === none) this.#ticked.clear();
      else this.#ticked.delete(none);
      this.#ticked.add(choice);
    }
    this.requestUpdate();
    await this.updateComplete;
    const answer = this.renderRoot.querySelector('[role]');
    if (settings().framed) {
      // for every tick, to the same place: the page around could tell one from another by where it is scrolled to
      intoView(answer, 'nearest');
      return;
    }
    if (this.#answer === before) return;
    // once for each answer, so that a reader who scrolls back to tick more is left where they are
    intoView(answer?.querySelector('a') ?? answer?.querySelector('b'), 'nearest');
  }

  #startAgain(): void {
    this.#ticked.clear();
    this.requestUpdate();
    const first = this.renderRoot.querySelector('input');
    first?.focus();
    // WebKit does not scroll the page around a frame to what has the focus
    intoView(first, 'nearest');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-red-flags': FbssRedFlags;
  }
}
