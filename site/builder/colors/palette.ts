import {type Choices, type Scheme} from '../choices/choices.js';
import {effectiveColors} from './contrast.js';
import {colorsOf} from './styles.js';
import {tokens} from './tokens.js';

/** Every colour of a section, chosen or default, as custom properties of a small picture of it. */
export function paletteOf(choices: Choices): (readonly [property: string, value: string])[] {
  const colors = (scheme: Scheme): ReadonlyMap<string, string> => effectiveColors(scheme, colorsOf(choices, scheme));
  const [light, dark] = [colors('light'), colors('dark')];
  return [
    ['color-scheme', choices.look === 'page' ? 'inherit' : choices.look],
    ...tokens.map(({id}) => [`--fbss-${id}`, `light-dark(${light.get(id)}, ${dark.get(id)})`] as const),
  ];
}
