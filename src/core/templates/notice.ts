import {html, nothing, type TemplateResult} from 'lit';
import {notOffered} from '../../content/not-offered.js';
import {languagePickers} from '../host/language-pickers.js';
import type {Localize} from './bilingual.js';

/** Why the content is in English and how to choose another language, on a page with an `<fbss-language>`. In a guide, once. */
export const notOfferedNotice = (host: Element, localize: Localize): TemplateResult | typeof nothing =>
  host.matches('fbss-guide > *') || !languagePickers.size
    ? nothing
    : html`<p part="not-offered">${localize(notOffered)}</p>`;
