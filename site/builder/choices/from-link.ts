import type {Choices, FieldName} from './choices.js';
import {numberOf} from './countries.js';
import {takes} from './sections.js';

/** What readers rely on and came with the address of this page: anybody may have made that link. */
export type Brought = Pick<Choices, (typeof names)[number]>;

const names = ['country', 'number', 'contact', 'text-contact', 'base'] as const;

/**
 * What came with the address. After a reload, `state` of the history entry tells it from what was typed since.
 */
export function broughtBy(choices: Choices, state: unknown): Brought {
  const {country, number, contact, 'text-contact': textContact, base} = choices;
  const brought = {country, number, contact, 'text-contact': textContact, base};
  const before: unknown = state instanceof Object && 'brought' in state ? state.brought : undefined;
  if (!(before instanceof Object)) return brought;
  for (const name of names) {
    const value: unknown = Reflect.get(before, name);
    if (typeof value === 'string') brought[name] = value;
  }
  return brought;
}

const digits = (text: string): string => text.replace(/\P{Nd}/gu, '');

/** What a line leads to: the numbers in it, else its letters, else all of it. */
const core = (line: string): string => digits(line) || line.replace(/\P{L}/gu, '').toLowerCase() || line;

const hostOf = (base: string): string => (base ? new URL(base).host : '');

const same = (own: string, brought: string): boolean => own !== '' && own === brought;

const numberWarning = (number = ''): string =>
  `The emergency number ${number} came with the link that you opened. Copy it only if it is the right number for your readers.`;

/** The warnings by field. A change of a space or of a folder is no other number and no other server: the warning stays. */
export function warningsFor(choices: Choices, brought: Brought): ReadonlyMap<FieldName, string> {
  const {section, country, number, contact, base} = choices;
  const textContact = choices['text-contact'];
  const isTyped = country === 'other';
  const all: readonly (readonly [FieldName, isFromLink: boolean, warning: string])[] = [
    [
      'country',
      takes(section, 'country') && !isTyped && same(country, brought.country),
      numberWarning(numberOf.get(country)),
    ],
    [
      'number',
      takes(section, 'emergency-number') && isTyped && same(digits(number), digits(brought.number)),
      numberWarning(number),
    ],
    [
      'contact',
      takes(section, 'contact') && same(core(contact), core(brought.contact)),
      'Your own line came with the link that you opened. Copy it only if every number and word is right.',
    ],
    [
      'text-contact',
      takes(section, 'text-contact') && same(core(textContact), core(brought['text-contact'])),
      'The line for readers who cannot telephone came with the link that you opened. Copy it only if every number and word is right.',
    ],
    [
      'base',
      same(hostOf(base), hostOf(brought.base)),
      `The address of the files came with the link that you opened. Copy it only if you trust ${hostOf(base)}.`,
    ],
  ];
  return new Map(all.flatMap(([field, isFromLink, warning]) => (isFromLink ? [[field, warning]] : [])));
}
