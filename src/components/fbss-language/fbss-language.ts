import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {FbssElement} from '../../element/fbss-element.js';
import {byId, findIn, fromDocument} from '../../host/document.js';
import {pickers} from '../../host/pickers.js';
import {quote, warn} from '../../host/warn.js';
import {directionOf, offered} from '../../language/languages.js';
import {match} from '../../language/match.js';
import {followLang, nearestLang, unfollowLang} from '../../language/nearest-lang.js';
import {ownName} from '../../language/own-name.js';
import {baseStyles} from '../../styles/base.js';
import {languageStyles} from './fbss-language.styles.js';

/** A globe: for those who do not read the language that the page is in. */
const globe = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M2 12a10 10 0 0 1 20 0 10 10 0 0 1-20 0h20M12 2q-9 10 0 20 9-10 0-20" />
</svg>`;

/** All but forms, whose fields may hide their members. */
const all = ':not(form)';

/** The elements of ours among elements, in their open shadow roots too; those inside a guide speak its language. */
const oursIn = (elements: Iterable<HTMLElement>): HTMLElement[] =>
  [...elements].flatMap((element) => {
    if (element.localName.startsWith('fbss-')) return element.matches('fbss-guide > *') ? [] : [element];
    return element.shadowRoot ? oursIn(element.shadowRoot.querySelectorAll(all)) : [];
  });

/**
 * A choice of language: a disclosure with the languages in their own names. A press sets the `lang` of the elements that
 * it is for, and its own. It remembers nothing: the next page starts in its own language.
 *
 * @tag fbss-language
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
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
  static override styles = [baseStyles, languageStyles];

  /**
   * The id of what the choice is for: an element of ours, or whatever holds some. None stated: all on the page.
   * An id that is not there: all on the page, and one console warning.
   * @attr
   */
  declare for?: string;

  #update = (): void => {
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    followLang(this, this.#update);
    pickers.add(this);
    this.#updateElements();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLang(this.#update);
    pickers.delete(this);
    this.#updateElements();
  }

  protected override render(): TemplateResult {
    const first = this.#elements.find((element) => element !== this) ?? this;
    const chosen = match(nearestLang(first) ?? '', offered) ?? 'en';
    return html`<div class="card" part="card" lang=${this.language} dir=${directionOf(this.language)}>
      <details part="choice">
        <summary part="label">
          ${globe} ${this.text(this.words.language.label)}
          <bdi part="chosen" lang=${chosen} dir=${directionOf(chosen)}>${ownName(chosen)}</bdi>
        </summary>
        <ul part="list" role="list">
          ${offered.map(
            (language) =>
              html`<li>
                <button
                  type="button"
                  part="language"
                  lang=${language}
                  dir=${directionOf(language)}
                  aria-current=${language === chosen ? 'true' : nothing}
                  @click=${this.#choose}
                >
                  ${ownName(language)}
                </button>
              </li>`,
          )}
        </ul>
      </details>
    </div>`;
  }

  get #elements(): HTMLElement[] {
    const target = this.for ? byId(this, this.for) : undefined;
    if (this.for && !target) warn(`<fbss-language for=${quote(this.for)}>: no such id, so it is for all.`);
    if (!target) return oursIn(fromDocument('querySelectorAll')(all));
    if (!(target instanceof HTMLFormElement) && target.localName.startsWith('fbss-')) return [target];
    // its own shadow root, too: a placeholder has its element there
    return oursIn([...(target instanceof HTMLFormElement ? [] : [target]), ...findIn(target, all)]);
  }

  /** Those whose language is not offered name the choice where there is one. */
  #updateElements(): void {
    for (const element of oursIn(fromDocument('querySelectorAll')(all)))
      (element as Partial<FbssElement>).requestUpdate?.();
  }

  #choose({currentTarget}: Event): void {
    const {lang} = currentTarget as HTMLElement;
    for (const element of [this, ...this.#elements]) element.lang = lang;
    const choice = this.renderRoot.querySelector('details');
    choice?.querySelector('summary')?.focus();
    choice?.removeAttribute('open');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-language': FbssLanguage;
  }
}
