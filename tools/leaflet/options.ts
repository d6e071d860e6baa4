import {parseArgs, type ParseArgsConfig} from 'node:util';
import {numberByCountry} from '../../build/number-by-country.js';
import {emergencyNumber} from '../../src/core/emergency-number.js';
import {maxLineLength, plainLine} from '../../src/core/host/plain-line.js';
import {allLanguages} from '../languages/config.js';

/** The options of `npm run leaflets`. */

const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export interface Options {
  readonly languages: readonly string[];
  readonly papers: readonly Paper[];
  readonly out: string;
  readonly hospital?: string;
  readonly phone?: string;
  readonly reviewer?: string;
  /** The attributes of the emergency call. */
  readonly call: Readonly<Record<string, string>>;
}

/** The values of an option that has a list of possible ones. */
function chosen<Value extends string>(name: string, values: readonly string[], possible: readonly Value[]): Value[] {
  return values.map((value) => {
    const found = possible.find((one) => one.toLowerCase() === value.toLowerCase());
    if (!found) throw new Error(`--${name} takes ${possible.join(', ')}, not "${value}".`);
    return found;
  });
}

/** A line of the hospital, cleaned as the elements clean it. What they would cut, or show as nothing, is an error here. */
function line(name: string, value: string | undefined, without = 'there is a line to write on'): string | undefined {
  if (value === undefined) return undefined;
  const clean = plainLine(value);
  if (!clean) throw new Error(`--${name} is empty. Without it, ${without}.`);
  const length = Array.from(value.trim()).length;
  if (length > maxLineLength) throw new Error(`--${name} takes ${maxLineLength} characters, not ${length}.`);
  return clean;
}

/** The options, as `parseArgs` takes them. */
export const leafletOptions = {
  hospital: {type: 'string'},
  phone: {type: 'string'},
  reviewer: {type: 'string'},
  country: {type: 'string'},
  'emergency-number': {type: 'string'},
  'text-contact': {type: 'string'},
  lang: {type: 'string', multiple: true, default: allLanguages()},
  paper: {type: 'string', multiple: true, default: [...papers] as string[]},
  out: {type: 'string', default: 'dist/leaflets'},
} as const satisfies ParseArgsConfig['options'];

export function readOptions(args: string[]): Options {
  const {values} = parseArgs({args, options: leafletOptions});
  const {country, 'emergency-number': number} = values;
  const phone = line('phone', values.phone);
  if (phone && !/\p{Nd}/u.test(phone)) throw new Error(`--phone takes a telephone number, not "${phone}".`);
  const countries = [...numberByCountry.keys()];
  const call = {
    country: country === undefined ? undefined : chosen('country', [country], countries.sort())[0],
    'emergency-number': number,
    'text-contact': line('text-contact', values['text-contact'], 'there is no line'),
  };
  if (number !== undefined && !emergencyNumber({emergencyNumber: number})) {
    throw new Error(`--emergency-number takes digits, spaces and + - ( ), not "${number}".`);
  }
  return {
    languages: chosen('lang', values.lang, allLanguages()),
    papers: chosen('paper', values.paper, papers),
    out: values.out,
    hospital: line('hospital', values.hospital),
    phone,
    reviewer: line('reviewer', values.reviewer, 'the leaflet states whether it has been reviewed'),
    call: Object.fromEntries(Object.entries(call).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  };
}
