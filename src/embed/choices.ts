import type {PageSettings} from '../host/page-settings.js';

/** What the address of a link or a page may choose. Anybody can write one: no telephone number, no text of their own. */
const byAddress = ['heading-level', 'mode', 'sections', 'country'];

/** The attributes that an address chooses. */
export const choicesOf = (search: string): [string, string][] =>
  [...new URLSearchParams(search)].filter(([name, value]) => value && byAddress.includes(name));

/**
 * What an author or an address may choose, within the page's settings: no country where these state one, or a number;
 * no sections without the red flags.
 */
export function within(
  {country, emergencyNumber}: PageSettings,
  choices: Iterable<readonly [string, string]>,
): Map<string, string> {
  const attributes = new Map(choices);
  if (country != null || emergencyNumber != null) attributes.delete('country');
  const sections = attributes.get('sections');
  if (sections && !/(?:^|,)\s*red-flags\s*(?:,|$)/i.test(sections)) attributes.set('sections', `red-flags,${sections}`);
  return attributes;
}
