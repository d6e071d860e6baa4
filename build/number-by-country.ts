import {emergencyNumbers} from '../src/content/emergency-numbers.js';

/** The emergency number by country (ISO 3166-1). */
export const numberByCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(emergencyNumbers).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number] as const),
  ),
);
