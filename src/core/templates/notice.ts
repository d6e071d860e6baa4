import {html, nothing, type TemplateResult} from 'lit';
import {notOffered} from '../../content/not-offered.js';
import {languageLists} from '../host/language-lists.js';
import type {Localize} from './bilingual.js';

/** Why the content is in English and how to choose another language, on a page with an `<fbss-language>`. In a guide, once. */
export const notOfferedNotice = (host: Element, localize: Localize): TemplateResult | typeof nothing =>
  host.matches('fbss-guide > *') || !languageLists.size
    ? nothing
    : html`<p part="not-offered">${localize(notOffered)}</p>`;
