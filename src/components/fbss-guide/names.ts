import {camelCase} from '../../core/camel-case.js';
import {own} from '../../core/host/own.js';
import {quote, warn} from '../../core/host/warn.js';
import type {Content} from '../../core/locale/languages.js';
import {defaultSectionNames, sectionNames} from '../../sections.js';

/** The title of a section in the table of contents: the guide's own title for it, else its heading. */
export function titleOf({guide, ...sections}: Content, name: string): string | undefined {
  const key = camelCase(name);
  const titles: Readonly<Record<string, string>> = own(guide);
  const headings: Readonly<Record<string, (object & {heading?: string}) | undefined>> = own(sections);
  return titles[key] ?? headings[key]?.heading;
}

/** The sections that a guide shows, in their order. */
export function namesOf({sections}: {sections?: string | null}): string[] {
  const listed = (sections ?? '').split(',').map((name) => name.trim().toLowerCase());
  const names = [...new Set(listed)].filter((name) => sectionNames.includes(name));
  const unknown = listed.find((name) => name && !sectionNames.includes(name));
  if (unknown) warn(`<fbss-guide sections>: ${quote(unknown)} is not one of ${sectionNames.join(', ')}.`);
  return names.length ? names : [...defaultSectionNames];
}
