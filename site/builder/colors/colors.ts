import {ColorSpace, type ColorTypes, contrastWCAG21, OKLCH, serialize, sRGB, to, toGamut} from 'colorjs.io/fn';
import names from 'colorjs.io/src/keywords.js';

// hex values and names are sRGB; OKLCH changes the lightness without changing the hue
for (const space of [sRGB, OKLCH]) ColorSpace.register(space);

/** A colour as `#rrggbb`, the only format that `<input type="color">` accepts. */
const toHex = (color: ColorTypes): string => serialize(color, {format: 'hex', collapse: false});

/** Parses `#rgb`, `#rrggbb` or a colour name. Returns the colour as `#rrggbb`, or an error. */
export function readColor(typed: string): {color: string; error?: undefined} | {color?: undefined; error: string} {
  const value = typed.trim().toLowerCase();
  if (/^#([\da-f]{3}|[\da-f]{6})$/.test(value) || Object.hasOwn(names, value)) return {color: toHex(value)};
  if (/^#([\da-f]{4}|[\da-f]{8})$/.test(value) || value === 'transparent') {
    return {error: 'A transparent colour has no contrast of its own. Use a solid one, such as #0b5d4e.'};
  }
  if (/^([\da-f]{3}|[\da-f]{6})$/.test(value)) return {error: `A hex colour starts with #: #${value}`};
  return {error: 'This is neither a hex colour, such as #0b5d4e, nor a CSS colour name, such as teal.'};
}

/** The contrast of two colours by WCAG 2, from 1 to 21. */
export const contrast = (one: string, other: string): number => contrastWCAG21(one, other);

/** The number of lightness steps between black and white. */
const steps = 500;

/** The passing colour of the same hue with the nearest lightness; `undefined` if none passes. */
export function nearest(color: string, passes: (candidate: string) => boolean): string | undefined {
  const oklch = to(color, OKLCH);
  const [lightness, chroma, hue] = oklch.coords;
  for (let step = 0; step <= steps; step++) {
    for (const change of [-step / steps, step / steps]) {
      const changed = (lightness ?? 0) + change;
      if (changed < 0 || changed > 1) continue;
      const candidate = toHex(toGamut({...oklch, coords: [changed, chroma, hue]}, {space: sRGB, method: 'raytrace'}));
      if (passes(candidate)) return candidate;
    }
  }
  return undefined;
}
