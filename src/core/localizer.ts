import {html, nothing} from 'lit';
import type {LightText} from './light-text.js';
import {type Content, english} from './locale/languages.js';
import type {LocaleController} from './locale/locale-controller.js';
import type {Bilingual, BilingualParts, Localize} from './templates/bilingual.js';

/** Renders the strings of an element in its language. */
export const localizer =
  (locale: LocaleController, text: LightText): Localize =>
  (string, direction = locale.direction, language = locale.language, address) =>
    locale.content?.untranslated?.includes(string)
      ? html`<span lang="en" dir="ltr">${text.slot(string, 'en', 'ltr')}</span>`
      : text.slot(string, language, direction, address);

/** Renders emergency strings in the language of the content and, unless the translation is reviewed, in English. */
export const bilingualParts = (
  localize: Localize,
  content: () => Content,
  isReviewed: () => boolean,
): BilingualParts => ({
  local: (pick) => localize(pick(content())),
  english: (pick, then) =>
    isReviewed() || content().untranslated?.includes(pick(content()))
      ? nothing
      : html`<span part="english" lang="en"
          ><bdi dir="ltr">${localize(pick(english), 'ltr', 'en')}${then?.()}</bdi></span
        >`,
});

/** Renders an emergency string, followed by the English. */
export const bilingual =
  ({local, english: inEnglish}: BilingualParts): Bilingual =>
  (pick) =>
    html`${local(pick)}${inEnglish(pick)}`;
