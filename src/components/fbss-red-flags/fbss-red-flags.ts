import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emergencyAction, emergencyBand, emergencyLines, emergencyList} from '../../core/templates/emergency.js';
import {CallElement} from '../../core/call-element.js';
import {hasOwnReviewer} from '../../core/review.js';
import {intoView, intoViewIfBothFit, isAbove} from '../../core/into-view.js';
import {RedFlagsShown} from '../../core/red-flags-shown.js';
import {OnReturn} from '../../core/on-return.js';
import {whenLoadedAndIdle} from '../../core/host/idle.js';
import {loaded} from '../../core/host/loaded.js';
import {oneOf} from '../../core/host/one-of.js';
import {settings} from '../../core/host/settings.js';
import {english} from '../../core/locale/languages.js';
import {baseStyles} from '../../styles/base.js';
import {checkStyles} from '../../styles/check.js';
import {emergencyStyles} from '../../styles/emergency.js';
import {announcement} from './announcement.js';
import {Announcer} from './announcer.js';
import {contactLine, helpAnswer, ifOneStarts, noneAnswer} from './answers.js';
import {checks} from './checks.js';
import {redFlagsStyles} from './fbss-red-flags.styles.js';
import type {StaffCard} from './staff-card.js';
import {none, Ticks} from './ticks.js';

/**
 * The symptoms after spinal surgery that need emergency help, as a checker: all symptoms and what to do are always shown,
 * whichever boxes are ticked. It informs; it does not diagnose, and never states that all is well.
 * Ticks are kept in memory only: not stored, not sent, not in any attribute, property or event of the element.
 *
 * @tag fbss-red-flags
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @slot contact - The hospital's own line, such as the number of its spine clinic. Shown below the symptoms.
 *   Overrides the attribute `contact`.
 * @slot text-contact - What readers who cannot telephone can do instead, such as a number for text messages. Shown beside the call.
 *   Overrides the attribute `text-contact` there.
 * @csspart band - The band with the heading.
 * @csspart action - What to do, always shown.
 * @csspart call - Each link that dials the emergency number.
 * @csspart call-local - The text in place of such a link if no number is set.
 * @csspart contact - The hospital's own line, if it comes from the attribute or the script tag.
 * @csspart text-contact - What readers who cannot telephone can do instead, if it comes from the attribute or the script tag.
 * @csspart meaning - What the symptoms can mean.
 * @csspart flags - The list of symptoms.
 * @csspart list - A list of points.
 * @csspart legend - The line above the symptoms.
 * @csspart flag - One symptom, or "none of these": box and label. In `mode="list"` the symptoms are a `list`.
 * @csspart checkbox - The box of one symptom.
 * @csspart privacy - The line that says that ticks are not stored.
 * @csspart or - The word before "none of these".
 * @csspart answer - What to do: `action`, the answer to "none of these" and the hospital's own line. Below the symptoms, or
 *   beside them in a wide card.
 * @csspart help - The answer to any symptom, at the top of `action`.
 * @csspart if-one-starts - The answer to "none of these": what to do if a symptom starts. At the top of `action`; in
 *   `mode="list"` at the top of `none`.
 * @csspart none - The answer to "none of these": when to see a doctor. In `mode="list"`, always shown.
 * @csspart foot - The last lines of the card.
 * @csspart show-staff - The button that opens the staff card.
 * @csspart staff - The staff card, a `dialog`.
 * @csspart print - The button that prints.
 * @csspart close - The button that closes the staff card.
 * @csspart start-again - The button that clears every tick, if there is one.
 * @csspart english - The English beside an emergency string whose translation no clinician has reviewed.
 * @cssprop --fbss-surface-soft
 * @cssprop --fbss-emergency
 * @cssprop --fbss-on-emergency
 * @cssprop --fbss-emergency-line
 * @cssprop --fbss-emergency-soft
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-emergency-border-width
 * @cssprop --fbss-target-size
 */
export class FbssRedFlags extends CallElement {
  static override properties: PropertyDeclarations = {contact: {}, mode: {}};
  static override styles = [baseStyles, emergencyStyles, checkStyles, redFlagsStyles];

  /**
   * `check`: the symptoms can be ticked. `list`: the same content, nothing to tick.
   * Anything else: `check`, and one console warning.
   * @attr
   * @default 'check'
   */
  declare mode: 'check' | 'list';

  /**
   * The hospital's own line, such as the number of its spine clinic, as plain text, for a page that cannot fill the slot
   * `contact`. Default: the script tag's `data-contact`. Control and other invisible characters are removed, and the line
   * is cut after 120 characters. Empty: no line.
   * @attr
   */
  declare contact?: string;

  /** Whether the symptoms can be ticked. */
  #check = true;
  #ticks = new Ticks();
  #announcer = new Announcer(this);
  #staffCard?: StaffCard;

  constructor() {
    super();
    this.mode = 'check';
    new RedFlagsShown(this);
    new OnReturn(this, () => {
      this.#ticks.clear();
      this.#staffCard?.forget();
      this.#announcer.announce(() => '');
    });
  }

  /** Loads the staff card when the page is idle, so that its button responds at once, and offline. */
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
    this.#check = oneOf(this, 'mode', this.mode, ['check', 'list']) === 'check';
    const others = this.translationReviewed ? [] : ([['en', english]] as const);
    return this.card(
      html`
        ${emergencyBand(this.level, this.bilingualParts)}
        <div class="sides">
          ${this.#check ? this.#renderChecks() : html`<div part="flags">${emergencyList(this.content, this.bilingualParts)}</div>`}
          ${this.#renderAnswer()}
          <p part="meaning">${this.bilingual(({redFlags}) => redFlags.meaning)}</p>
        </div>
        ${this.#renderFoot()}
        ${this.#staffCard?.render(this.content, this.language, others, this.level + 1, this.#ticks.symptoms)}
      `,
      'card urgent',
    );
  }

  #renderChecks(): TemplateResult {
    return html`${checks(this.content, this.bilingualParts, this.localize, this.#ticks, (choice, box) => this.#toggle(choice, box))}
    ${this.#announcer.render(this.content, this.language)}`;
  }

  /** What to do. The call is below the answer that it belongs to: "get help now", or "if you get any of these symptoms". */
  #renderAnswer(): TemplateResult {
    const {answer} = this.#ticks;
    return html`<div part="answer">
      <div part="action">
        ${this.#renderIf(
          !!answer,
          () =>
            html`${this.#renderIf(answer === 'help', () => helpAnswer(this.bilingual))}
            ${this.#renderIf(answer === 'none', () => ifOneStarts(this.bilingual))}`,
        )}
        ${emergencyAction(this, this.bilingualParts, this.localize)}
      </div>
      ${this.#renderIf(!this.#check || answer === 'none', () => noneAnswer(this.content, this.level + 1, this.localize, this.#check ? nothing : ifOneStarts(this.bilingual)))}
      ${contactLine(this.contact, this.localize)}
    </div>`;
  }

  /**
   * Renders what is shown only after some ticks. In a frame, its height is always reserved: the page that frames this one
   * could tell the answers apart by their height.
   */
  #renderIf(isShown: boolean, render: () => TemplateResult): TemplateResult | typeof nothing {
    return isShown || (this.#check && settings().framed)
      ? html`<div class=${isShown ? nothing : 'room'}>${render()}</div>`
      : nothing;
  }

  #renderFoot(): TemplateResult {
    const {about, redFlags} = this.content;
    return html`<div part="foot">
      <button type="button" part="show-staff" @click=${this.#showStaff}>${this.localize(redFlags.staff.show)}</button>
      ${this.#renderIf(
        !!this.#ticks.answer,
        () =>
          html`<button type="button" part="start-again" @click=${this.#startAgain}>
            ${this.localize(redFlags.startAgain)}
          </button>`,
      )}
      <p>
        ${this.localize(about.purpose)}
        ${this.translationReviewed || hasOwnReviewer(this) ? nothing : this.localize(about.bothLanguages)}
      </p>
    </div>`;
  }

  async #showStaff(): Promise<void> {
    const card = await this.#loadStaffCard();
    if (card) (this.constructor as typeof FbssRedFlags).addStyles(card.styles);
    await card?.show();
  }

  async #toggle(choice: number, box: Element): Promise<void> {
    const before = this.#ticks.answer;
    this.#ticks.toggle(choice);
    const {answer} = this.#ticks;
    const changed = answer !== before;
    if (changed) {
      const cleared = choice === none && before === 'help';
      this.#announcer.announce((content) => announcement(this.#ticks, content, emergencyLines(this, content), cleared));
    }
    this.requestUpdate();
    await this.updateComplete;
    const root = this.renderRoot;
    // in a frame for every tick, to the same place: the parent page could tell the ticks apart by its scroll position
    if (settings().framed) intoView(root.querySelector('[part=answer]'), 'nearest');
    // else once for each answer, so that a reader who scrolls back to tick more is not moved again
    else if (changed && answer) {
      const help = root.querySelector('[part=help]');
      const call = root.querySelector(answer === 'none' ? '[part=if-one-starts]' : '[part|=call]');
      // a reader who uses the keyboard must see where the focus is
      if (box.matches(':focus-visible')) intoViewIfBothFit(call, box);
      // beside the symptoms, the call can be in view while the line above it is not
      else intoView(isAbove(help) ? help : call, 'nearest');
    }
  }

  #startAgain(): void {
    this.#ticks.clear();
    this.#announcer.announce(({redFlags}) => redFlags.allCleared);
    const first = this.renderRoot.querySelector('input');
    first?.focus();
    // WebKit does not scroll the parent page of a frame to the focused element
    intoView(first, 'nearest');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-red-flags': FbssRedFlags;
  }
}
