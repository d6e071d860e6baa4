import {type Choices, colorField, type Scheme, schemesOf} from '../choices/choices.js';
import {readColor} from './colors.js';
import type {Colors} from './contrast.js';
import {tokens} from './tokens.js';

/** The colours that are set for a scheme, as `#rrggbb`. */
export const colorsOf = (choices: Choices, scheme: Scheme): Colors =>
  Object.fromEntries(
    tokens.flatMap(({id}) => {
      const {color} = readColor(choices[colorField(id, scheme)] ?? '');
      return color ? [[id, color]] : [];
    }),
  );

/** The inline style of an element for the look and the colours, by CSS property. */
export function stylesOf(choices: Choices): ReadonlyMap<string, string> {
  const {look} = choices;
  const styles = new Map(look === 'page' ? [] : [['color-scheme', look]]);
  for (const token of tokens) {
    const set = (scheme: Scheme): string => choices[colorField(token.id, scheme)] ?? '';
    const seen = schemesOf(look);
    if (!seen.some(set)) continue;
    const [first = '', second = first] = seen.map((scheme) => set(scheme) || token[scheme]);
    styles.set(`--fbss-${token.id}`, first === second ? first : `light-dark(${first}, ${second})`);
  }
  return styles;
}

/** Whether any colour is set that readers may see. */
export const hasColors = (choices: Choices): boolean =>
  [...stylesOf(choices).keys()].some((property) => property !== 'color-scheme');
