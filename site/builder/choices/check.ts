import {brands} from '../brands.js';
import {readColor} from '../colors/colors.js';
import {tokens} from '../colors/tokens.js';
import {systems} from '../systems/systems.js';
import {readBase} from './base.js';
import {type Choices, colorField, defaults, type FieldName, schemes} from './choices.js';
import {numberByCountry} from '../../../build/number-by-country.js';
import {languages} from './languages.js';
import {lineProblem, numberProblem, withNumbersInOrder} from './lines.js';
import {sectionLabels} from './sections.js';

/** The result of parsing a field: its value, or the problem with its text. */
type Parsed = {value: string; problem?: undefined} | {value?: undefined; problem: string};
type Parse = (text: string) => Parsed;

const oneOf = (values: Iterable<string>): Parse => {
  const allowed = new Set(values);
  return (text) => (allowed.has(text) ? {value: text} : {problem: 'This is not one of the options.'});
};

/** Parses a field that may be empty; `problemOf` finds the problem with its text. */
const optional =
  (problemOf: (text: string) => string | undefined, normalize = (text: string) => text): Parse =>
  (text) => {
    const value = normalize(text.trim());
    const problem = value ? problemOf(value) : undefined;
    return problem ? {problem} : {value};
  };

const line = optional(lineProblem, withNumbersInOrder);
const color = optional(
  (text) => readColor(text).error,
  (text) => text.toLowerCase(),
);

const base: Parse = (text) => {
  if (!text.trim()) return {problem: 'Enter the web address of the folder with the files on your server.'};
  const value = readBase(text);
  return value === undefined
    ? {problem: 'This is not the web address of a folder. It must start with https:// and must not contain ? or #.'}
    : {value};
};

const width: Parse = (text) =>
  /^\d{3,4}$/.test(text) && Number(text) >= 320 && Number(text) <= 1280
    ? {value: text}
    : {problem: 'The width must be from 320 to 1280 pixels.'};

/** The parser of each field. */
export const parsers: ReadonlyMap<FieldName, Parse> = new Map<FieldName, Parse>([
  ['section', oneOf(sectionLabels.keys())],
  ['lang', oneOf(languages.keys())],
  ['country', oneOf(['', ...numberByCountry.keys(), 'other'])],
  ['number', optional(numberProblem)],
  ['level', oneOf(['1', '2', '3', '4', '5', '6'])],
  ['contact', line],
  ['text-contact', line],
  ['mode', oneOf(['check', 'list'])],
  ['look', oneOf(['page', ...schemes])],
  ['brand', oneOf(brands.map(({name}) => name))],
  ...schemes.flatMap((scheme) => tokens.map(({id}) => [colorField(id, scheme), color] as const)),
  ['cms', oneOf(systems.keys())],
  ['base', base],
  ['width', width],
]);

/** The problem with each invalid field. */
export type Problems = ReadonlyMap<FieldName, string>;

/**
 * Checks the fields. An invalid field has its default in `choices`.
 * @param own - The folder of the files that this page itself loads.
 */
export function check(fields: Choices, own: string): {choices: Choices; problems: Problems} {
  const choices: {-readonly [Name in FieldName]: Choices[Name]} = {...fields};
  const problems = new Map<FieldName, string>();
  for (const [name, parse] of parsers) {
    const {value, problem} = parse(fields[name] ?? '');
    choices[name] = value ?? defaults[name] ?? '';
    if (problem) problems.set(name, problem);
  }
  if (choices.base === own) choices.base = '';
  return {choices, problems};
}
