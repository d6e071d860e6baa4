import {sectionNames} from '../sections.js';
import type {PageSettings} from '../core/host/page-settings.js';

/**
 * The attributes that the address of a link or a page may set, with their valid values. Anybody can write an address, so it
 * sets no telephone number and no free text.
 */
export const addressAttributes = new Map([
  ['heading-level', /^[1-6]$/],
  ['mode', /^(?:check|list)$/i],
  ['sections', /\S/],
  ['country', /^[a-z]{2}$/i],
]);

/** The attributes that the query of an address sets. */
export const choicesOf = (search: string): [string, string][] =>
  [...new URLSearchParams(search)].filter(([name, value]) => addressAttributes.get(name)?.test(value));

/**
 * Those of the attributes chosen by an author or an address that the page's settings allow: no country if they have one or
 * a number. A choice of sections always includes the red flags.
 */
export function allowedAttributes(
  {country, emergencyNumber}: PageSettings,
  choices: Iterable<readonly [string, string]>,
): Map<string, string> {
  const attributes = new Map(choices);
  if (country != null || emergencyNumber != null) attributes.delete('country');
  const sections = attributes.get('sections') ?? '';
  const names = sections.split(',').map((name) => name.trim().toLowerCase());
  // a guide without a known name shows all of its sections
  if (!names.includes('red-flags') && names.some((name) => sectionNames.includes(name)))
    attributes.set('sections', `red-flags,${sections}`);
  return attributes;
}
