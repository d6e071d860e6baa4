import {type Brand, brands} from '../brands.js';
import {type Choices, type ColorField, colorField, type Scheme, schemes} from '../choices/choices.js';
import {tokens} from './tokens.js';

/** The chosen brand. */
export const brandOf = (choices: Choices): Brand => brands.find(({name}) => name === choices.brand) ?? brands[0];

/** The colour that a brand sets for a token; `undefined` if it keeps the default. */
export const brandColor = ({colors}: Brand, token: string, scheme: Scheme): string | undefined =>
  colors[token]?.[schemes.indexOf(scheme)];

/** Every colour field, with a value. */
const eachField = (valueOf: (token: string, scheme: Scheme) => string): Record<ColorField, string> =>
  Object.fromEntries(
    tokens.flatMap(({id}) =>
      schemes.map((scheme): [ColorField, string] => [colorField(id, scheme), valueOf(id, scheme)]),
    ),
  );

/** Empty colour fields: every colour is that of the brand. */
export const noColors: Readonly<Record<ColorField, string>> = eachField(() => '');

/** The choices for a brand whose colours have been changed: its name, and the colours that differ. */
export function choicesFor(changed: Brand): Pick<Choices, 'brand' | ColorField> {
  const brand = brands.find(({name}) => name === changed.name) ?? brands[0];
  const own = eachField((id, scheme) => {
    const color = brandColor(changed, id, scheme) ?? '';
    return color === brandColor(brand, id, scheme) ? '' : color;
  });
  return {brand: brand.name, ...own};
}
