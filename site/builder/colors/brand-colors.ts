import {type Brand, brands} from '../brands.js';
import {type Choices, type ColorField, colorField, schemes} from '../choices/choices.js';
import {tokens} from './tokens.js';

/** A colour field, and its value for a brand. A colour that the brand does not set is empty. */
const valuesOf = ({colors}: Brand): [ColorField, string][] =>
  tokens.flatMap(({id}) =>
    schemes.map((scheme, index): [ColorField, string] => [colorField(id, scheme), colors[id]?.[index] ?? '']),
  );

/** The values of all colour fields for a brand. */
export const brandColors = (brand: Brand): Readonly<Record<ColorField, string>> => Object.fromEntries(valuesOf(brand));

/** The name of the brand with exactly the chosen colours; `undefined` for colours of one's own. */
export const chosenBrand = (choices: Choices): string | undefined =>
  brands.find((brand) => valuesOf(brand).every(([field, color]) => (choices[field] ?? '') === color))?.name;
