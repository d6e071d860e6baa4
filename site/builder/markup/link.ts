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

/** The URL of a link that stays a link: the page that it leads to needs all choices. */
export function plainAddress(choices: Choices, files: Files): string {
  const theme: Attribute[] = choices.look === 'page' ? [] : [['theme', choices.look]];
  return address(choices, files, [...theme, ...pick(choices, 'heading-level', 'country', 'mode')]);
}

export const plainLink = (choices: Choices, files: Files): string =>
  `<p><a href="${escapeHtml(plainAddress(choices, files))}">${escapeHtml(files.title)}</a></p>`;
