import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {directionOf} from '../../core/locale/languages.js';
import {baseStyles} from '../../styles/base.js';

/** The list of languages: for pages with such a choice alone. */
let view: typeof import('./language-list.js') | undefined;

/**
 * A choice of language: a disclosure with the languages in their own names. A press sets the `lang` of the elements that
 * it is for, and its own. It remembers nothing: the next page starts in its own language.
 *
 * @tag fbss-language
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @csspart choice - The disclosure, a `details`.
 * @csspart label - What opens it, a `summary`: a globe, "Language" and the language in force.
 * @csspart chosen - The language in force, in its own name.
 * @csspart list - The list of languages.
 * @csspart language - The button of one language, in its own name.
 */
export class FbssLanguage extends FbssElement {
  static override properties: PropertyDeclarations = {
    for: {},
  };
  static override styles = baseStyles;

  /**
   * The id of what the choice is for: one of the library's elements, or whatever contains some. None stated: all on the page.
   * An id that is not there: all on the page, and one console warning.
   * @attr
   */
  declare for?: string;

  static override prepare = async (): Promise<void> => {
    if (view) return;
    view = await import('./language-list.js');
    this.addStyles(view.languageListStyles);
  };

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
