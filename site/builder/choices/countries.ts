import {emergencyNumbers} from '../../../src/content/emergency-numbers.js';

/** The emergency number by country (ISO 3166-1). */
export const numberOf: ReadonlyMap<string, string> = new Map(
  Object.entries(emergencyNumbers).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number] as const),
  ),
);

const names = new Intl.DisplayNames('en', {type: 'region'});
const {compare} = new Intl.Collator('en');

/** The countries with their names and numbers, by name: `['ES', 'Spain (112)']`. */
export const countries: readonly (readonly [code: string, label: string])[] = [...numberOf]
  .map(([code, number]) => [code, `${names.of(code) ?? code} (${number})`] as const)
  .sort(([, one], [, other]) => compare(one, other));
