import {sectionNames} from '../sections.js';
import type {PageSettings} from '../core/host/page-settings.js';

/** The attributes that the address of a link or a page may set. Anybody can write one: no telephone number, and no free text. */
export const byAddress = new Map([
  ['heading-level', /^[1-6]$/],
  ['mode', /^(?:check|list)$/i],
  ['sections', /\S/],
  ['country', /^[a-z]{2}$/i],
]);

/** The attributes that the query of an address sets. */
export const choicesOf = (search: string): [string, string][] =>
  [...new URLSearchParams(search)].filter(([name, value]) => byAddress.get(name)?.test(value));

/**
 * The attributes that an author or an address may set, given the page's settings: no country if these have one or a
 * number, and no sections without the red flags.
 */
export function within(
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
