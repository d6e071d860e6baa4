import {readColor} from '../colors/colors.js';
import {tokens} from '../colors/tokens.js';
import {systems} from '../systems/systems.js';
import {readBase} from './base.js';
import {type Choices, colorField, defaults, type FieldName, schemes} from './choices.js';
import {numberOf} from './countries.js';
import {languages} from './languages.js';
import {lineProblem, numberProblem, withNumbersInOrder} from './lines.js';
import {sectionLabels} from './sections.js';

/** What a field's text means: the value that can be used, or what is wrong with the text. */
type Parsed = {value: string; problem?: undefined} | {value?: undefined; problem: string};
type Parse = (text: string) => Parsed;

const oneOf = (values: Iterable<string>): Parse => {
  const allowed = new Set(values);
  return (text) => (allowed.has(text) ? {value: text} : {problem: 'This is not one of the options.'});
};

/** A field that may be empty; `problemOf` tells what is wrong with its text. */
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
  const value = text.trim() && readBase(text);
  return value === undefined
    ? {problem: 'This is not the web address of a folder. It starts with https:// and has no ? and no #.'}
    : {value};
};

const width: Parse = (text) =>
  /^\d{3,4}$/.test(text) && Number(text) >= 320 && Number(text) <= 1280
    ? {value: text}
    : {problem: 'The width is 320 to 1280 pixels.'};

/** How each field is read. */
export const parsers: ReadonlyMap<FieldName, Parse> = new Map<FieldName, Parse>([
  ['section', oneOf(sectionLabels.keys())],
  ['lang', oneOf(languages.keys())],
  ['country', oneOf(['', ...numberOf.keys(), 'other'])],
  ['number', optional(numberProblem)],
  ['level', oneOf(['1', '2', '3', '4', '5', '6'])],
  ['contact', line],
  ['text-contact', line],
  ['mode', oneOf(['check', 'list'])],
  ['look', oneOf(['page', ...schemes])],
  ...schemes.flatMap((scheme) => tokens.map(({id}) => [colorField(id, scheme), color] as const)),
  ['cms', oneOf(systems.keys())],
  ['base', base],
  ['width', width],
]);

/** What is wrong with each field that cannot be used as it is. */
export type Problems = ReadonlyMap<FieldName, string>;

/**
 * Checks the fields. A field that cannot be used has its default in `choices`.
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
