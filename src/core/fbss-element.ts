import {type CSSResult, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {notOffered} from '../content/not-offered.js';
import {adoptStyles} from './adopt-styles.js';
import {loaded} from './host/loaded.js';
import {oneOf} from './host/one-of.js';
import {own} from './host/own.js';
import {languageLists} from './host/language-lists.js';
import {useTag} from './host/settings.js';
import {type Content, english} from './locale/languages.js';
import {LocaleController} from './locale/locale-controller.js';
import {Fallback} from './fallback.js';
import {Foot} from './foot.js';
import {HardenedElement} from './hardened-element.js';
import {heading} from './templates/heading.js';
import {LightText, type Localized} from './light-text.js';
import type {BilingualParts, Bilingual} from './templates/bilingual.js';

/** The elements on the page. */
const elements = new Set<FbssElement>();

/**
 * The base of every element: it follows the language of its nearest `lang`, keeps its text in the light DOM, and shows
 * what the host wrote between the tags until it has rendered.
 *
 * @csspart card - The card that holds everything.
 * @csspart heading - Every heading.
 * @csspart about - The foot: about this information.
 * @csspart english - The English beside an emergency string whose translation no clinician has reviewed.
 * @csspart not-offered - The line at the top that explains why the content is in English.
 * @slot reviewer - The hospital's own clinician who has reviewed the content. In place of "no clinician has reviewed".
 * @cssprop [--fbss-ink=light-dark(#16232e, #e8eef3)] - Colour of text. Keep 7:1 on surface, surface-soft and emergency-soft.
 * @cssprop [--fbss-ink-soft=light-dark(#43535f, #b4c2cd)] - Colour of secondary text. Keep 4.5:1 on surface and surface-soft.
 * @cssprop [--fbss-surface=light-dark(#fff, #121a21)] - Background of the card.
 * @cssprop [--fbss-surface-soft=light-dark(#f2f6f8, #1b262f)] - Background of what stands apart: facts, open answers.
 * @cssprop [--fbss-line=light-dark(#cfd9e0, #35444f)] - Colour of lines and borders.
 * @cssprop [--fbss-accent=light-dark(#00527a, #7cc7ee)] - Colour of buttons, markers and arrows. Keep 4.5:1 on surface.
 * @cssprop [--fbss-focus=var(--fbss-accent)] - Colour of the focus ring. Keep 3:1 on surface.
 * @cssprop [--fbss-emergency=#9b0f1c] - Background of the emergency band and the call link.
 * @cssprop [--fbss-on-emergency=#fff] - Colour of text on that background. Keep 7:1 on emergency.
 * @cssprop [--fbss-emergency-line=light-dark(#9b0f1c, #ff8d94)] - Border of the emergency card. Keep 3:1 on surface.
 * @cssprop [--fbss-emergency-soft=light-dark(#fdf1f1, #2b1416)] - Background of the emergency action and answer.
 * @cssprop [--fbss-font=inherit] - Font family; the host page's by default.
 * @cssprop [--fbss-font-size=1em] - Size of text, 16px at the least.
 * @cssprop [--fbss-line-height=1.6] - Line height of text; 1.8 in Arabic and Hindi, 2.3 in Urdu.
 * @cssprop [--fbss-heading-font=inherit] - Font family of headings.
 * @cssprop [--fbss-heading-size=1.5em] - Size of the element's heading; 1.375em in a narrow card.
 * @cssprop [--fbss-heading-weight=700] - Weight of the element's heading.
 * @cssprop [--fbss-lead-size=1.1875em] - Size of what matters most: lead and call link.
 * @cssprop [--fbss-question-size=1.0625em] - Size of questions.
 * @cssprop [--fbss-strong-weight=600] - Weight of words that stand out.
 * @cssprop [--fbss-measure=38em] - Longest line of a paragraph.
 * @cssprop [--fbss-space=1.25em] - Space between the card's edge and its content.
 * @cssprop [--fbss-radius=0.625em] - Corner radius of the card.
 * @cssprop [--fbss-control-radius=0.375em] - Corner radius of links, buttons and focus rings.
 * @cssprop [--fbss-border-width=1px] - Width of lines and of the card's border.
 * @cssprop [--fbss-emergency-border-width=2px] - Width of the emergency card's border.
 * @cssprop [--fbss-shadow=none] - Shadow of the card.
 * @cssprop [--fbss-target-size=2.75em] - Least height of what can be pressed, 44px at the least.
 * @cssprop [--fbss-focus-width=3px] - Width of the focus ring.
 * @cssprop [--fbss-scroll-margin=6em] - Space above and below what is scrolled to or focused; the height of your sticky bars.
 */
export abstract class FbssElement extends HardenedElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    about: {},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /**
   * Level of the element's heading in the host page's outline, a whole number from 1 to 6.
   * Headings inside the element are one level below, 6 at the deepest. Anything else: 2, and one console warning.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: number;

  /**
   * The foot of the card, "about this information": `foot` shows it, `none` hides it.
   * Anything else: `foot`, and one console warning.
   * @attr
   * @default 'foot'
   */
  declare about: 'foot' | 'none';

  /**
   * Adds the content to the page as JSON-LD (schema.org), for search engines: once, however many elements have this attribute.
   * @attr structured-data
   * @default false
   */
  declare structuredData: boolean;

  #locale = new LocaleController(this);
  #text = new LightText(this);
  #foot = new Foot(this, () => {
    this.requestUpdate();
    // what is printed is what is there when the event is over
    if (this.hasUpdated) this.performUpdate();
  });
  #rendered = false;
  #structuredData?: Promise<unknown>;
  #fallback?: Fallback;

  constructor() {
    super();
    this.headingLevel = 2;
    this.about = 'foot';
    this.structuredData = false;
  }

  /**
   * For the tag of a later copy of the script, whose settings count from now on.
   * @internal
   */
  static useSettings(tag: HTMLScriptElement): void {
    useTag(tag);
    for (const element of elements) {
      element.#locale.choose();
      element.requestUpdate();
    }
  }

  /**
   * Loads what an element of this class renders with, before its first update. Where that fails, its fallback shows.
   * @internal
   */
  static prepare?: () => Promise<void>;

  /**
   * Adds a style sheet that was loaded to those of the class, also for the elements that have rendered.
   * @internal
   */
  protected static addStyles(styles: CSSResult): void {
    if (this.elementStyles.includes(styles)) return;
    this.elementStyles = [...this.elementStyles, styles];
    for (const element of elements) if (element instanceof this && element.#rendered) adoptStyles(element, [styles]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!elements.size && /^#(?!fbss-)./.test(location.hash))
      void loaded(import('./keep-target.js')).then((module) => module?.keepTarget());
    elements.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    elements.delete(this);
  }

  /** Style sheets do not move to another document with an element, as `<style>` does. */
  adoptedCallback(): void {
    if (this.#rendered) adoptStyles(this, []);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#fallback = new Fallback(this);
    return this.#fallback.root;
  }

  /** Waits for content to render. If what the class needs does not load, the fallback stays. */
  protected override async scheduleUpdate(): Promise<void> {
    while (!this.#locale.content) await this.#locale.ready;
    try {
      const {prepare} = this.constructor as typeof FbssElement;
      if (prepare) await prepare();
    } catch (error) {
      this.#fail(error);
      return;
    }
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#rendered = false;
    this.#text.hostUpdate();
    this.#fallback?.show(this);
    console.error(`fbss-elements: <${this.localName}> cannot be shown.`, error);
  }

  protected override update(changed: PropertyValues): void {
    this.#update(changed);
    if (this.#rendered) return;
    adoptStyles(this);
    this.#fallback?.remove();
    this.#rendered = true;
  }

  protected override firstUpdated(): void {
    const before = this.#fallback?.remove();
    if (before?.querySelector('input, summary'))
      void loaded(import('./take-over.js')).then((module) => module?.takeOver(before, this));
  }

  protected override updated(): void {
    if (this.structuredData) this.#structuredData ??= this.#addStructuredData();
  }

  async #addStructuredData(): Promise<void> {
    const module = await loaded(import('./structured-data.js'));
    if (module) new module.StructuredData(this, () => (this.#rendered ? [this.content, this.language] : undefined));
    else this.#structuredData = undefined;
  }

  /** Renders; where the content of the language cannot be rendered, in English. */
  #update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#locale.useEnglish(error)) throw error;
      this.#text.hostUpdate();
      super.update(changed);
    }
  }

  /** The content in the element's language. */
  protected get content(): Content {
    return this.#locale.content ?? english;
  }

  /** The language of this content. */
  protected get language(): string {
    return this.#locale.language;
  }

  /** The heading level in force. */
  protected get level(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, ['2', '1', '3', '4', '5', '6']));
  }

  /** Renders a string for the reader. An arrow function, for the templates that elements share. */
  protected localize = (
    string?: string,
    direction: string = this.#locale.direction,
    language = this.#locale.language,
    address?: string,
  ): Localized =>
    this.content.untranslated?.includes(string)
      ? html`<span lang="en" dir="ltr">${this.#text.slot(string, 'en', 'ltr')}</span>`
      : this.#text.slot(string, language, direction, address);

  /** Whether the emergency content is English, or a translation that a clinician has reviewed. */
  protected get translationReviewed(): boolean {
    return this.content === english || !!own(this.content.reviews)[this.localName.slice(5)];
  }

  /** Renders a string on which a reader may act at once: the reader's language and English apart. */
  protected bilingualParts: BilingualParts = {
    local: (pick) => this.localize(pick(this.content)),
    english: (pick, then) =>
      this.translationReviewed
        ? nothing
        : html`<span part="english" lang="en"
            ><bdi dir="ltr">${this.#text.slot(pick(english), 'en', 'ltr')}${then?.()}</bdi></span
          >`,
  };

  /** The same in running text: followed by the English, if no clinician has reviewed the translation. */
  protected bilingual: Bilingual = (pick) =>
    html`${this.bilingualParts.local(pick)}${this.bilingualParts.english(pick)}`;

  /** A card with a heading and what follows it. */
  protected section(title: string, content: unknown): TemplateResult {
    return this.card(html`<div part="body">${heading(this.level, this.localize(title), 'title')}${content}</div>`);
  }

  /** The card that holds an element's content, with a notice on top. */
  protected card(content: TemplateResult, look = 'card', notice: unknown = this.notice()): TemplateResult {
    const {language, direction} = this.#locale;
    return html`<div class=${look} part="card" lang=${language} dir=${direction}>
      ${notice}${content}${this.foot()}
    </div>`;
  }

  /** If the page's language is not offered: why the content is in English, and how to choose another language. */
  protected notice(): TemplateResult | typeof nothing {
    return this.#locale.offered || this.matches('fbss-guide > *') || !languageLists.size
      ? nothing
      : html`<p part="not-offered">${this.localize(notOffered)}</p>`;
  }

  /** The foot of the card. */
  protected foot(): TemplateResult | typeof nothing {
    return oneOf(this, 'about', this.about, ['foot', 'none']) === 'foot'
      ? this.#foot.render(this.content, this.localize)
      : nothing;
  }
}
