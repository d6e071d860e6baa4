import {quote, warn} from '../../core/host/warn.js';
import {defaultSectionNames, sectionNames} from '../../sections.js';

/** The name of an attribute or a section as a property. */
export const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The sections that a guide shows, in their order. */
export function namesOf({sections}: {sections?: string | null}): string[] {
  const listed = (sections ?? '').split(',').map((name) => name.trim().toLowerCase());
  const names = [...new Set(listed)].filter((name) => sectionNames.includes(name));
  const unknown = listed.find((name) => name && !sectionNames.includes(name));
  if (unknown) warn(`<fbss-guide sections>: ${quote(unknown)} is not one of ${sectionNames.join(', ')}.`);
  return names.length ? names : [...defaultSectionNames];
}
