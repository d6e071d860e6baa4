import type {Choices} from './choices.js';
import {numberByCountry} from '../../../build/number-by-country.js';

const names = new Intl.DisplayNames('en', {type: 'region'});
const {compare} = new Intl.Collator('en');

/** The countries with their names and numbers, by name: `['ES', 'Spain (112)']`. */
export const countries: readonly (readonly [code: string, label: string])[] = [...numberByCountry]
  .map(([code, number]) => [code, `${names.of(code) ?? code} (${number})`] as const)
  .sort(([, one], [, other]) => compare(one, other));

/** The emergency number that the choices set: that of the country, or the typed one; empty for none. */
export const chosenNumber = ({country, number}: Choices): string =>
  country === 'other' ? number : (numberByCountry.get(country) ?? '');
