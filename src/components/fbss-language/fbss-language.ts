import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
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

/** All but forms, whose fields may hide their members. */
const all = ':not(form)';

/** The elements of ours among elements, in their open shadow roots too; those inside a guide speak its language. */
const oursIn = (elements: Iterable<HTMLElement>): HTMLElement[] =>
  [...elements].flatMap((element) => {
    if (element.localName.startsWith('fbss-')) return element.matches('fbss-guide > *') ? [] : [element];
    return element.shadowRoot ? oursIn(element.shadowRoot.querySelectorAll(all)) : [];
  });

/**
 * A choice of language: it offers the languages in their own names and sets the `lang` of the elements that it is for,
 * and its own. It remembers nothing: the next page starts in its own language.
 *
 * @tag fbss-language
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @csspart label - The label and the choice.
 * @csspart select - The choice, a `select`.
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
      <label part="label">
        ${this.text(this.words.language.label)}
        <select part="select" autocomplete="off" @change=${this.#choose}>
          ${offered.map(
            (language) =>
              html`<option value=${language} lang=${language} .selected=${language === chosen}>
                ${ownName(language)}
              </option>`,
          )}
        </select>
      </label>
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

  #choose(event: Event): void {
    const {value} = event.target as HTMLSelectElement;
    for (const element of [this, ...this.#elements]) element.lang = value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-language': FbssLanguage;
  }
}
