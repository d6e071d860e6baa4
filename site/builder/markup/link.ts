import type {Choices} from '../choices/choices.js';
import {type Attribute, pick} from './attributes.js';
import type {Files} from './files.js';
import {escapeHtml} from '../../../build/html.js';

/** The URL of the section's page. Anybody can write one, so it never contains a number or a line. */
export function address({lang, section}: Choices, {base}: Files, parameters: readonly Attribute[]): string {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
  return `${base}embed/${lang}/${section}.html${query.size ? `?${query}` : ''}`;
}

export const link = (choices: Choices, files: Files, parameters: readonly Attribute[]): string =>
  `<a href="${escapeHtml(address(choices, files, parameters))}">${escapeHtml(files.title)}</a>`;

/** A link alone in its paragraph, which the script turns into the section. */
export const loneLink = (choices: Choices, files: Files): string =>
  `<p>${link(choices, files, pick(choices, 'heading-level', 'mode'))}</p>`;
