import type {Content} from '../../../src/core/locale/languages.js';
import {telephone} from '../../../src/core/emergency-number.js';
import {escapeHtml} from '../../../build/html.js';
import {withNumbersInOrder} from '../choices/lines.js';

/** Writes the emergency number into a section as plain HTML: into each call, in each of the languages. */
export function withCall(html: string, number: string, languages: readonly Content[]): string {
  const link = `<a href="${telephone(number)}">${number}</a>`;
  return languages.reduce((text, {redFlags: {call, callLocal}}) => {
    const callNumber = escapeHtml(withNumbersInOrder(`${call} ${number}`)).replace(number, link);
    return text.replaceAll(escapeHtml(callLocal), callNumber);
  }, html);
}
