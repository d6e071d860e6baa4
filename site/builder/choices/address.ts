import {tokens} from '../colors/tokens.js';
import {parsers} from './check.js';
import {type Choices, colorField, defaults, type FieldName, schemes} from './choices.js';

/** The fields whose URL parameter has another name: that of the attribute, or of the token. */
const parameters: ReadonlyMap<FieldName, string> = new Map<FieldName, string>([
  ['number', 'emergency-number'],
  ['level', 'heading-level'],
  ...schemes.flatMap((scheme) =>
    tokens.map(({id}) => [colorField(id, scheme), scheme === 'light' ? id : `${id}-dark`] as const),
  ),
]);

const parameterOf = (name: FieldName): string => parameters.get(name) ?? name;

/** The query string for valid choices that differ from the defaults. */
export function toSearch(choices: Choices): string {
  const parameters = new URLSearchParams();
  const isTyped = choices.country === 'other';
  for (const name of parsers.keys()) {
    const value = choices[name];
    if (!value || value === defaults[name] || name === (isTyped ? 'country' : 'number')) continue;
    parameters.set(parameterOf(name), value);
  }
  return parameters.size ? `?${parameters}` : '';
}

/** Parses a query string. Invalid values keep their default and are listed in `dropped`. */
export function fromSearch(search: string): {choices: Choices; dropped: [parameter: string, value: string][]} {
  const choices: {-readonly [Name in FieldName]: Choices[Name]} = {...defaults};
  const dropped: [string, string][] = [];
  const query = new URLSearchParams(search);
  for (const [name, parse] of parsers) {
    const text = query.get(parameterOf(name));
    if (text === null) continue;
    const {value} = parse(text);
    // redundant: the number itself implies it
    const isImplied = name === 'country' && value === 'other';
    if (value === undefined || isImplied) dropped.push([parameterOf(name), text]);
    else choices[name] = value;
  }
  if (choices.number) choices.country = 'other';
  return {choices, dropped};
}
