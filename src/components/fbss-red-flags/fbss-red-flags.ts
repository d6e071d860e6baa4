import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergencyAction, emergencyBand, emergencyLines, emergencySigns} from '../../core/templates/emergency.js';
import type {Localized} from '../../core/light-text.js';
import {FbssElement} from '../../core/fbss-element.js';
import {intoView, showBeside} from '../../core/into-view.js';
import {OnReturn} from '../../core/on-return.js';
import {whenLoadedAndIdle} from '../../core/host/idle.js';
import {loaded} from '../../core/host/loaded.js';
import {oneOf} from '../../core/host/one-of.js';
import {plainLine} from '../../core/host/plain-line.js';
import {settings} from '../../core/host/settings.js';
import {english} from '../../core/locale/languages.js';
import {baseStyles} from '../../styles/base.js';
import {checkStyles} from '../../styles/check.js';
import {emergencyStyles} from '../../styles/emergency.js';
import {announcement} from './announcement.js';
import {Announcer} from './announcer.js';
import {helpAnswer, noneAnswer} from './answers.js';
import {redFlagsStyles} from './fbss-red-flags.styles.js';
import type {StaffCard} from './staff-card.js';
import {none, Ticks} from './ticks.js';

/**
 * The signs after spine surgery that call for emergency care, as a checker: all signs and the one action that
 * answers them are shown whatever is ticked. It informs; it does not diagnose, and never states that all is well.
 * What is ticked is kept in memory only: not stored, not sent, not in any attribute, property or event of its own.
 *
 * @tag fbss-red-flags
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @slot contact - The hospital's own line, such as the number of its spine clinic. Shown below the signs.
 *   Overrides the attribute `contact`.
 * @slot text-contact - What those can do who cannot telephone, such as a number for text messages. Shown beside the call.
 *   Overrides the attribute `text-contact` there.
 * @csspart band - The band with the heading.
 * @csspart tier - The word that names the urgency, in the heading.
 * @csspart action - What to do, always in view.
 * @csspart call - Each link that dials the emergency number.
 * @csspart call-local - The text in place of such a link where no number is known.
 * @csspart contact - The hospital's own line, where it comes from the attribute or the script tag.
 * @csspart text-contact - What those can do who cannot telephone, where it comes from the attribute or the script tag.
 * @csspart meaning - What the signs can mean.
 * @csspart flags - The list of signs.
 * @csspart list - A list of points.
 * @csspart legend - The line above the signs.
 * @csspart flag - One sign, or "none of these": box and label.
 * @csspart checkbox - The box of one sign.
 * @csspart privacy - What happens with the ticks: nothing.
 * @csspart or - The word before "none of these".
 * @csspart answer - The answer to the ticks.
 * @csspart help - The answer to any sign.
 * @csspart none - The answer to "none of these", or the same text in `mode="list"`.
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
    textContact: {attribute: 'text-contact'},
  };
  static override styles = [baseStyles, emergencyStyles, checkStyles, redFlagsStyles];

  /**
   * `check`: the signs can be ticked. `list`: the same content, nothing to tick.
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

  /**
   * What those can do who cannot telephone, because they are deaf or cannot speak, as plain text: such as "text 999".
   * Shown beside each call, after "If you cannot telephone:", for a page that cannot fill the slot `text-contact`.
   * None stated: the script tag's `data-text-contact`. Cleaned and cut as `contact` is. Empty: no line.
   * @attr text-contact
   */
  declare textContact?: string;

  #ticks = new Ticks();
  #announcer = new Announcer(this);
  #staffCard?: StaffCard;

  constructor() {
    super();
    this.mode = 'check';
    new OnReturn(this, () => {
      this.#ticks.clear();
      this.#staffCard?.forget();
      this.#announcer.announce(() => '');
    });
  }

  /** Once the page is idle: a press on its button should not wait, nor need the network. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    void whenLoadedAndIdle().then(this.#loadStaffCard);
  }

  #loadStaffCard = async (): Promise<StaffCard | undefined> => {
    const module = await loaded(import('./staff-card.js'));
    if (module) this.#staffCard ??= new module.StaffCard(this);
    return this.#staffCard;
  };

  protected override render(): TemplateResult {
    const {startAgain, notDiagnosis, staff} = this.content.redFlags;
    const check = oneOf(this, 'mode', this.mode, ['check', 'list']) === 'check';
    const others = this.translationReviewed ? [] : ([['en', english]] as const);
    return this.card(
      html`
        ${emergencyBand(this.level, this.bilingualParts)}
        <div part="action">${this.#renderAction()}</div>
        <p part="meaning">${this.bilingual(({redFlags}) => redFlags.meaning)}</p>
        ${check ? this.#renderChecks() : this.#renderList()} ${this.#renderContact()}
        <div part="foot">
          ${
            check
              ? html`<button type="button" part="start-again" @click=${this.#startAgain}>
                  ${this.localize(startAgain)}
                </button>`
              : nothing
          }
          <button type="button" part="show-staff" @click=${this.#showStaff}>${this.localize(staff.show)}</button>
          <p>${this.localize(notDiagnosis)}</p>
          ${this.translationReviewed ? nothing : html`<p>${this.localize(this.content.about.bothLanguages)}</p>`}
        </div>
        ${this.#staffCard?.render(this.content, this.language, others, this.level + 1, this.#ticks.signs)}
      `,
      'card urgent',
    );
  }

  #renderAction(): TemplateResult {
    return emergencyAction(this, this.bilingualParts, this.localize);
  }

  #renderChecks(): TemplateResult {
    const {legend, privacy, or, none: noneOfThese} = this.content.redFlags;
    // the room of the longest answer: a page that frames this one could distinguish the answers by their height;
    // rendered before the answer, so that it keeps its slots, and its layout, when that changes
    const room = settings().framed ? [this.#renderHelp(), this.#renderNone()] : [];
    return html`
      <fieldset part="flags" aria-describedby="privacy">
        <legend part="legend">${this.localize(legend)}</legend>
        <p id="privacy" part="privacy">${this.localize(privacy)}</p>
        ${emergencySigns(this.content, this.bilingualParts, this.#renderCheck)}
        <p part="or">${this.localize(or)}</p>
        ${this.#renderCheck(this.localize(noneOfThese), nothing, none)}
      </fieldset>
      ${this.#announcer.render(this.content, this.language)}
      <div part="answer">
        <div>${this.#renderAnswer()}</div>
        ${room.map((answer) => html`<div class="room">${answer}</div>`)}
      </div>
    `;
  }

  /**
   * The name of a box is one string in one language, so that it is read with one voice. A screen reader reads the English
   * beside it as text of its own.
   */
  #renderCheck = (text: Localized, inEnglish: unknown, choice: number): TemplateResult => {
    const label = html`<label for=${`flag-${choice}`}>${text}</label>`;
    return html`<div class=${choice === none ? 'check none' : 'check'} part="flag">
      <input
        type="checkbox"
        part="checkbox"
        autocomplete="off"
        id=${`flag-${choice}`}
        .checked=${this.#ticks.has(choice)}
        @change=${({currentTarget}: Event) => this.#toggle(choice, currentTarget as Element)}
      />
      ${inEnglish === nothing ? label : html`<span>${label}${inEnglish}</span>`}
    </div>`;
  };

  #renderAnswer(): TemplateResult | typeof nothing {
    const {answer} = this.#ticks;
    if (!answer) return nothing;
    return answer === 'help' ? this.#renderHelp() : this.#renderNone();
  }

  #renderHelp(): TemplateResult {
    return helpAnswer(this.bilingual, this.#renderAction());
  }

  #renderNone(): TemplateResult {
    return noneAnswer(this.content, this.level + 1, this.bilingual, this.localize);
  }

  #renderList(): TemplateResult {
    return html`
      <ul part="flags">
        ${emergencySigns(this.content, this.bilingualParts, (...sign) => html`<li part="flag">${sign.slice(0, 2)}</li>`)}
      </ul>
      ${this.#renderNone()}
    `;
  }

  #renderContact(): TemplateResult {
    const line = plainLine(this.contact ?? settings().contact ?? '');
    // in whichever language the hospital has written it
    return html`<slot name="contact"
      >${line ? html`<p part="contact">${this.localize(line, 'auto', '')}</p>` : nothing}</slot
    >`;
  }

  async #showStaff(): Promise<void> {
    const card = await this.#loadStaffCard();
    if (card) FbssRedFlags.addStyles(card.styles);
    await card?.show();
  }

  async #toggle(choice: number, box: Element): Promise<void> {
    const before = this.#ticks.answer;
    this.#ticks.toggle(choice);
    const changed = this.#ticks.answer !== before;
    if (changed) {
      const cleared = choice === none && before === 'help';
      this.#announcer.announce((content) => announcement(this.#ticks, content, emergencyLines(this, content), cleared));
    }
    this.requestUpdate();
    await this.updateComplete;
    const answer = this.renderRoot.querySelector('[part=answer]');
    // in a frame for every tick, to the same place: the parent page could distinguish them by where it is scrolled to
    if (settings().framed) intoView(answer, 'nearest');
    // else once for each answer, so that a reader who scrolls back to tick more is left where they are
    else if (changed) showBeside(answer?.querySelector('a') ?? answer?.querySelector('b'), box);
  }

  #startAgain(): void {
    this.#ticks.clear();
    this.#announcer.announce(({redFlags}) => redFlags.allCleared);
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
