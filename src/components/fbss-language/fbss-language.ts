import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {directionOf} from '../../core/locale/languages.js';
import {baseStyles} from '../../styles/base.js';

/** The module with the list of languages, which only pages with this element need. */
let view: typeof import('./language-list.js') | undefined;

/**
 * A language picker: a disclosure with the languages in their own names. A click sets the `lang` of the elements that the
 * picker is for, and its own. Nothing is stored: the next page starts in its own language.
 *
 * @tag fbss-language
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart choice - The disclosure, a `details`.
 * @csspart label - The `summary` of the disclosure: a globe, "Language" and the current language.
 * @csspart chosen - The current language, in its own name.
 * @csspart list - The list of languages.
 * @csspart language - The button of one language, in its own name.
 * @cssprop --fbss-target-size
 * @without about, footer, heading-level, heading, not-offered, overdue, review, reviewer, --fbss-ink-soft,
 *   --fbss-surface, --fbss-line, --fbss-heading-font, --fbss-heading-size, --fbss-heading-weight, --fbss-space,
 *   --fbss-border-width
 */
export class FbssLanguage extends FbssElement {
  static override properties: PropertyDeclarations = {
    for: {},
  };
  static override styles = baseStyles;

  /**
   * The id of the element that the picker is for: one of the library's elements, or any element that contains some. Default:
   * all of them on the page. If no element has the id: all of them on the page, and one console warning.
   * @attr
   */
  declare for?: string;

  static override async prepare(): Promise<void> {
    view ??= await import('./language-list.js');
    this.addStyles(view.languageListStyles);
  }

  #list?: InstanceType<typeof import('./language-list.js').LanguageList>;

  protected override willUpdate(): void {
    if (view) this.#list ??= new view.LanguageList(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="card" part="card" lang=${this.language} dir=${directionOf(this.language)}>
      ${this.#list?.render(this.content, this.localize)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-language': FbssLanguage;
  }
}
