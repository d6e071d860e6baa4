import type {Choices, FieldName} from './choices.js';
import {numberByCountry} from '../../../build/number-by-country.js';
import {takes} from './sections.js';

/** Values from the page's URL that readers rely on. Anybody may have made that link. */
export type LinkValues = Pick<Choices, (typeof names)[number]>;

const names = ['country', 'number', 'contact', 'text-contact', 'base'] as const;

/**
 * The values from the URL. The URL also contains what was typed since, so after a reload they come from the history entry's
 * `state`.
 */
export function linkValuesOf(choices: Choices, state: unknown): LinkValues {
  const {country, number, contact, 'text-contact': textContact, base} = choices;
  const values = {country, number, contact, 'text-contact': textContact, base};
  const before: unknown = state instanceof Object && 'fromLink' in state ? state.fromLink : undefined;
  if (!(before instanceof Object)) return values;
  for (const name of names) {
    const value: unknown = Reflect.get(before, name);
    if (typeof value === 'string') values[name] = value;
  }
  return values;
}

const digits = (text: string): string => text.replace(/\P{Nd}/gu, '');

/** The significant part of a line: its digits, or else its letters, or else all of it. */
const core = (line: string): string => digits(line) || line.replace(/\P{L}/gu, '').toLowerCase() || line;

const hostOf = (base: string): string => (base ? new URL(base).host : '');

const same = (own: string, fromLink: string): boolean => own !== '' && own === fromLink;

const numberWarning = (number = ''): string =>
  `The emergency number ${number} came with the link that you opened. Copy it only if it is the right number for your readers.`;

/** The warnings by field. A different space or folder is still the same number or server: the warning stays. */
export function warningsFor(choices: Choices, fromLink: LinkValues): ReadonlyMap<FieldName, string> {
  const {section, country, number, contact, base} = choices;
  const textContact = choices['text-contact'];
  const isTyped = country === 'other';
  const all: readonly (readonly [FieldName, isFromLink: boolean, warning: string])[] = [
    [
      'country',
      takes(section, 'country') && !isTyped && same(country, fromLink.country),
      numberWarning(numberByCountry.get(country)),
    ],
    [
      'number',
      takes(section, 'emergency-number') && isTyped && same(digits(number), digits(fromLink.number)),
      numberWarning(number),
    ],
    [
      'contact',
      takes(section, 'contact') && same(core(contact), core(fromLink.contact)),
      'Your contact line came with the link that you opened. Copy it only if every number and word is right.',
    ],
    [
      'text-contact',
      takes(section, 'text-contact') && same(core(textContact), core(fromLink['text-contact'])),
      'The line for readers who cannot telephone came with the link that you opened. Copy it only if every number and word is right.',
    ],
    [
      'base',
      same(hostOf(base), hostOf(fromLink.base)),
      `The address of the files came with the link that you opened. Copy it only if you trust ${hostOf(base)}.`,
    ],
  ];
  return new Map(all.flatMap(([field, isFromLink, warning]) => (isFromLink ? [[field, warning]] : [])));
}
