import {propertiesOf} from '../brands.js';
import {type Choices, type Scheme} from '../choices/choices.js';
import {brandOf} from './brand-colors.js';
import {effectiveColors} from './contrast.js';
import {colorsOf} from './styles.js';
import {tokens} from './tokens.js';

/** The look of a section as custom properties of a small picture of it: the brand, and every colour, chosen or default. */
export function paletteOf(choices: Choices): (readonly [property: string, value: string])[] {
  const colors = (scheme: Scheme): ReadonlyMap<string, string> => effectiveColors(scheme, colorsOf(choices, scheme));
  const [light, dark] = [colors('light'), colors('dark')];
  return [
    ['color-scheme', choices.look === 'page' ? 'inherit' : choices.look],
    ...Object.entries(propertiesOf(brandOf(choices))),
    ...tokens.map(({id}) => [`--fbss-${id}`, `light-dark(${light.get(id)}, ${dark.get(id)})`] as const),
  ];
}
