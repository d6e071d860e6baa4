import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Localize} from '../../core/templates/bilingual.js';
import {findIn, firstIn, fromDocument} from '../../core/host/document.js';
import {languagePickers} from '../../core/host/language-pickers.js';
import {quote, warn} from '../../core/host/warn.js';
import {type Content, directionOf, offered} from '../../core/locale/languages.js';
import {resolveLocale} from '../../core/locale/resolve-locale.js';
import {followLang, nearestLang, unfollowLang} from '../../core/locale/nearest-lang.js';
import {ownName} from '../../core/locale/own-name.js';

export {languageListStyles} from './language-list.styles.js';

type Host = ReactiveControllerHost & HTMLElement & {for?: string; renderRoot: HTMLElement | DocumentFragment};

/** A globe, for readers who do not know the page's language. */
const globe = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M2 12a10 10 0 0 1 20 0 10 10 0 0 1-20 0h20M12 2q-9 10 0 20 9-10 0-20" />
</svg>`;

/** All elements but forms, whose fields may shadow their members. */
const all = ':not(form)';

/** The library's elements among others and in their open shadow roots, without the sections of a guide, which follow it. */
const fbssElementsIn = (elements: Iterable<HTMLElement>): HTMLElement[] =>
  [...elements].flatMap((element) => {
    if (element.localName.startsWith('fbss-')) return element.matches('fbss-guide > *') ? [] : [element];
    return element.shadowRoot ? fbssElementsIn(element.shadowRoot.querySelectorAll(all)) : [];
  });

/** The list of languages, which changes the language of the elements that the picker is for. */
export class LanguageList implements ReactiveController {
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followLang(this.#host, this.#update);
    languagePickers.add(this.#host);
    this.#updateElements();
  }

  hostDisconnected(): void {
    unfollowLang(this.#update);
    languagePickers.delete(this.#host);
    this.#updateElements();
  }

  render({language: {label}}: Content, localize: Localize): TemplateResult {
    const first = this.#elements.find((element) => element !== this.#host) ?? this.#host;
    const chosen = resolveLocale(nearestLang(first) ?? '', offered) ?? 'en';
    return html`<details part="choice">
      <summary part="label">
        ${globe} ${localize(label)}
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
    </details>`;
  }

  #update = (): void => {
    this.#host.requestUpdate();
  };

  get #elements(): HTMLElement[] {
    const {for: id} = this.#host;
    const target = id ? firstIn(this.#host, `#${CSS.escape(id)}`) : undefined;
    if (id && !target) warn(`<fbss-language for=${quote(id)}>: no element has this id: it is for the whole page.`);
    if (!target) return fbssElementsIn(fromDocument('querySelectorAll')(all));
    if (!(target instanceof HTMLFormElement) && target.localName.startsWith('fbss-')) return [target];
    // its own shadow root, too: the element of a placeholder is there
    return fbssElementsIn([...(target instanceof HTMLFormElement ? [] : [target]), ...findIn(target, all)]);
  }

  /** Updates the elements whose language is not offered: their notice mentions the picker if there is one. */
  #updateElements(): void {
    for (const element of fbssElementsIn(fromDocument('querySelectorAll')(all)))
      (element as Partial<ReactiveControllerHost>).requestUpdate?.();
  }

  #choose = ({currentTarget}: Event): void => {
    const {lang} = currentTarget as HTMLElement;
    for (const element of [this.#host, ...this.#elements]) element.lang = lang;
    const choice = this.#host.renderRoot.querySelector('details');
    choice?.querySelector('summary')?.focus();
    choice?.removeAttribute('open');
  };
}
