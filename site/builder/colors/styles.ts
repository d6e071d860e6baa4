import {type Choices, colorField, type Scheme, schemesOf} from '../choices/choices.js';
import {brandColor, brandOf} from './brand-colors.js';
import {readColor} from './colors.js';
import type {Colors} from './contrast.js';
import {tokens} from './tokens.js';

/** The colours that are set for a scheme, as `#rrggbb`: those typed into a field, or else the brand's. */
export function colorsOf(choices: Choices, scheme: Scheme): Colors {
  const brand = brandOf(choices);
  return Object.fromEntries(
    tokens.flatMap(({id}) => {
      const color = readColor(choices[colorField(id, scheme)] ?? '').color ?? brandColor(brand, id, scheme);
      return color ? [[id, color]] : [];
    }),
  );
}

/** The colours that are set and that readers may see, by custom property. */
function colorStyles(choices: Choices): (readonly [property: string, value: string])[] {
  const brand = brandOf(choices);
  const seen = schemesOf(choices.look);
  const defaults = new Map(tokens.map((token) => [token.id, token]));
  // a brand also sets colours that have no field
  return [...new Set([...defaults.keys(), ...Object.keys(brand.colors)])].flatMap((id) => {
    const set = (scheme: Scheme): string | undefined =>
      [choices[colorField(id, scheme)], brandColor(brand, id, scheme)].find(Boolean);
    if (!seen.some(set)) return [];
    const [first = '', second = first] = seen.map((scheme) => set(scheme) ?? defaults.get(id)?.[scheme]);
    return [[`--fbss-${id}`, first === second ? first : `light-dark(${first}, ${second})`]];
  });
}

/** The inline style of an element for the look, the brand and the colours, by CSS property. */
export function stylesOf(choices: Choices): ReadonlyMap<string, string> {
  const {look} = choices;
  return new Map([
    ...(look === 'page' ? [] : ([['color-scheme', look]] as const)),
    ...colorStyles(choices),
    ...Object.entries(brandOf(choices).shape).map(([id, value]) => [`--fbss-${id}`, value] as const),
  ]);
}

/** Whether any colour is set that readers may see. */
export const hasColors = (choices: Choices): boolean => colorStyles(choices).length > 0;
