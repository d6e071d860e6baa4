import {type CSSResult, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {loaded} from './host/loaded.js';
import {oneOf} from './host/one-of.js';
import {useTag} from './host/settings.js';
import {type Content, english} from './locale/languages.js';
import {LocaleController} from './locale/locale-controller.js';
import {elements, updateAll} from './elements.js';
import {Fallback} from './fallback.js';
import {Footer} from './footer.js';
import {HardenedElement} from './hardened-element.js';
import {reviewOf} from './review.js';
import {notOfferedNotice} from './templates/notice.js';
import {section} from './templates/section.js';
import {LightText} from './light-text.js';
import {bilingual, bilingualParts, localizer} from './localizer.js';

/**
 * The base of every element: it follows the language of its nearest `lang`, keeps its text in the light DOM, and shows
 * the content that the host wrote between the tags until it has rendered.
 *
 * @csspart card - The card around all content.
 * @csspart heading - Every heading.
 * @csspart about - The footer: about this information.
 * @csspart list - The lists of sources in the footer.
 * @csspart review - Who has reviewed the content, in the footer.
 * @csspart overdue - The notice past the review date, in the footer.
 * @csspart not-offered - The line at the top that explains why the content is in English, if the page has a language picker.
 * @slot reviewer - The hospital's own clinician who has reviewed the content. Replaces "no clinician has reviewed".
 */
export abstract class FbssElement extends HardenedElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    footer: {},
    about: {},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /**
   * Level of the element's heading in the host page's outline, a whole number from 1 to 6.
   * Headings inside the element are one level below, 6 at the deepest. Anything else: 2, and one console warning.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;

  /**
   * The footer of the card, "About this information": `show`, or `none` to leave it out.
   * Anything else: `show`, and one console warning.
   * @attr
   * @default 'show'
   */
  declare footer: 'show' | 'none';

  /**
   * The former name of `footer`: `none` hides the footer, with one console warning. Other values do nothing: RDFa uses them.
   * @attr
   * @deprecated Use `footer`.
   */
  declare about?: string;

  /**
   * Adds the content to the page as JSON-LD (schema.org), for search engines: once, however many elements have this attribute.
   * @attr structured-data
   * @default false
   */
  declare structuredData: boolean;

  #locale = new LocaleController(this);
  #text = new LightText(this);
  #footer = new Footer(this, () => {
    this.requestUpdate();
    // the browser prints what is rendered when the event ends
    if (this.hasUpdated) this.performUpdate();
  });
  #prepared = true;
  #rendered = false;
  #structuredData?: Promise<unknown>;
  #fallback?: Fallback;

  constructor() {
    super();
    this.headingLevel = 2;
    this.footer = 'show';
    this.structuredData = false;
  }

  /** @internal Takes the page's settings from the tag of a later copy of the script. */
  static useSettings(tag: HTMLScriptElement): void {
    useTag(tag);
    for (const element of elements) element.#locale.choose();
    updateAll();
  }

  /** @internal Loads the modules that the class needs, before each update. If they do not load, the fallback stays. */
  static prepare?(): Promise<void>;

  /** @internal Adds a style sheet that was loaded later to the class and to its elements that have rendered. */
  protected static addStyles(styles: CSSResult): void {
    if (this.elementStyles.includes(styles)) return;
    this.elementStyles = [...this.elementStyles, styles];
    for (const element of elements) if (element instanceof this && element.#rendered) adoptStyles(element, [styles]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!elements.size && /^#(?!fbss-)./.test(location.hash))
      void loaded(import('./deep-link.js')).then((module) => module?.keepTarget());
    elements.add(this);
    if (!this.#rendered) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    elements.delete(this);
  }

  /** Adopted style sheets stay behind when an element moves to another document; `<style>` would move with it. */
  adoptedCallback(): void {
    if (this.#rendered) adoptStyles(this, []);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#fallback = new Fallback(this);
    return this.#fallback.root;
  }

  /** Waits until the content has loaded. */
  protected override async scheduleUpdate(): Promise<void> {
    while (!this.#locale.content) await this.#locale.ready;
    const elementClass = this.constructor as typeof FbssElement;
    try {
      if (elementClass.prepare) await elementClass.prepare();
      this.#prepared = true;
    } catch (error) {
      this.#prepared = false;
      this.#fail(error);
    }
    await super.scheduleUpdate();
  }

  /** Skips the update if a module did not load. The next one tries to load it again. */
  protected override shouldUpdate(): boolean {
    return this.#prepared;
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
    console.error(`fbss-elements: <${this.localName}> failed to render.`, error);
  }

  /** Renders. If the content of the language cannot be rendered, renders in English. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#locale.useEnglish(error)) throw error;
      this.#text.hostUpdate();
      super.update(changed);
    }
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

  /** The content in the element's language. */
  protected get content(): Content {
    return this.#locale.content ?? english;
  }

  /** The language of `content`. */
  protected get language(): string {
    return this.#locale.language;
  }

  /** The heading level to use: `headingLevel` if it is valid, else 2. */
  protected get level(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, ['2', '1', '3', '4', '5', '6']));
  }

  /** Whether the emergency content is English, or a translation that a clinician has reviewed. */
  protected get translationReviewed(): boolean {
    return this.content === english || !!reviewOf(this, this.content);
  }

  /** Renders a string in the element's language. */
  protected localize = localizer(this.#locale, this.#text);

  /** Renders an emergency string: the reader's language and English separately. */
  protected bilingualParts = bilingualParts(
    this.localize,
    () => this.content,
    () => this.translationReviewed,
  );

  /** Renders an emergency string, followed by the English if no clinician has reviewed the translation. */
  protected bilingual = bilingual(this.bilingualParts);

  /**
   * A card with a heading, the lead and, below them or beside them in a wide card, the content.
   *
   * @param afterLead - What follows the lead.
   */
  protected section(title: string, lead: string | undefined, content: unknown, afterLead?: unknown): TemplateResult {
    return this.card(section(this.level, this.localize, title, lead, content, afterLead));
  }

  /** The card that holds an element's content, with a notice on top. */
  protected card(content: TemplateResult, className = 'card', notice: unknown = this.notice()): TemplateResult {
    const {language, direction} = this.#locale;
    return html`<div class=${className} part="card" lang=${language} dir=${direction}>
      ${notice}${content}${this.cardFooter()}
    </div>`;
  }

  /** The notice that the page's language is not offered. */
  protected notice(): TemplateResult | typeof nothing {
    return this.#locale.offered ? nothing : notOfferedNotice(this, this.localize);
  }

  /** The footer of the card. */
  protected cardFooter(): TemplateResult | typeof nothing {
    return this.#footer.render(this.content, this.localize);
  }
}
