import {colorNames} from './color-names.js';

/**
 * Colours: what an editor may type, how far two of them stand apart, and the nearest one that passes.
 * @typedef {'light' | 'dark'} Scheme
 * @typedef {{id: string, label: string, more?: boolean, light: string, dark: string}} Token
 * @typedef {{text: string, back: string, least: number}} Pair
 * @typedef {{scheme: Scheme, pair: Pair, ratio: number, offers: {token: string, color: string}[]}} Failure
 * @typedef {Readonly<Partial<Record<string, string>>>} Colors The colours of one scheme, by token.
 */

/**
 * The tokens whose contrast counts, with the defaults of `src/styles/tokens.ts`. `focus` is the accent by default.
 * @type {readonly Token[]}
 */
export const tokens = [
  {id: 'ink', label: 'Text', light: '#16232e', dark: '#e8eef3'},
  {id: 'surface', label: 'Card', light: '#ffffff', dark: '#121a21'},
  {id: 'accent', label: 'Accent', light: '#00527a', dark: '#7cc7ee'},
  {id: 'emergency', label: 'Emergency', light: '#9b0f1c', dark: '#9b0f1c'},
  {id: 'ink-soft', label: 'Soft text', more: true, light: '#43535f', dark: '#b4c2cd'},
  {id: 'surface-soft', label: 'Soft card', more: true, light: '#f2f6f8', dark: '#1b262f'},
  {id: 'focus', label: 'Focus ring', more: true, light: '#00527a', dark: '#7cc7ee'},
  {id: 'on-emergency', label: 'Text on emergency', more: true, light: '#ffffff', dark: '#ffffff'},
  {id: 'emergency-line', label: 'Emergency border', more: true, light: '#9b0f1c', dark: '#ff8d94'},
  {id: 'emergency-soft', label: 'Soft emergency', more: true, light: '#fdf1f1', dark: '#2b1416'},
];

/**
 * What must be told apart, and the least contrast: as the `@cssprop` lines of `src/core/fbss-element.ts` say.
 * @type {readonly Pair[]}
 */
export const pairs = [
  {text: 'ink', back: 'surface', least: 7},
  {text: 'ink', back: 'surface-soft', least: 7},
  {text: 'ink', back: 'emergency-soft', least: 7},
  {text: 'ink-soft', back: 'surface', least: 4.5},
  {text: 'ink-soft', back: 'surface-soft', least: 4.5},
  {text: 'accent', back: 'surface', least: 4.5},
  {text: 'focus', back: 'surface', least: 3},
  {text: 'on-emergency', back: 'emergency', least: 7},
  {text: 'emergency-line', back: 'surface', least: 3},
];

/**
 * Reads a colour that somebody typed: `#rgb`, `#rrggbb` or a colour name. The answer has the value or what is wrong.
 * @param {string} typed
 * @returns {{color: string, error?: undefined} | {color?: undefined, error: string}}
 */
export function readColor(typed) {
  const value = typed.trim().toLowerCase();
  const named = colorNames.get(value);
  if (named) return {color: named};
  if (/^#[\da-f]{6}$/.test(value)) return {color: value};
  if (/^#[\da-f]{3}$/.test(value)) return {color: value.replace(/[\da-f]/g, '$&$&')};
  if (/^#([\da-f]{4}|[\da-f]{8})$/.test(value) || value === 'transparent') {
    return {error: 'See-through colours have no contrast of their own. Take one that is solid, such as #0b5d4e.'};
  }
  if (/^([\da-f]{3}|[\da-f]{6})$/.test(value)) return {error: `A hex colour starts with #: #${value}`};
  return {error: 'This is no hex colour, such as #0b5d4e, and no CSS colour name, such as teal.'};
}

/** @type {(color: string) => number[]} Red, green and blue from 0 to 1. */
const channels = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
/** @type {(value: number) => number} */
const toLinear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
/** @type {(value: number) => number} */
const fromLinear = (value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** @type {(color: string) => number} */
function luminance(color) {
  const [red, green, blue] = channels(color).map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, as WCAG counts it.
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Lightness, chroma and hue in OKLCH.
 * @param {string} color
 */
export function toOklch(color) {
  const [r, g, b] = channels(color).map(toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(x, y),
    hue: Math.atan2(y, x),
  };
}

/** @type {(lightness: number, chroma: number, hue: number) => number[]} Linear red, green and blue; may lie outside 0 to 1. */
function linear(lightness, chroma, hue) {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** @type {(lightness: number, chroma: number, hue: number) => string} The colour, as much of its chroma as a screen has. */
function fromOklch(lightness, chroma, hue) {
  const fits = (/** @type {number} */ some) =>
    linear(lightness, some, hue).every((value) => value > -0.0005 && value < 1.0005);
  let most = chroma;
  if (!fits(chroma)) {
    let least = 0;
    for (let step = 0; step < 14; step++) {
      const middle = (least + most) / 2;
      if (fits(middle)) least = middle;
      else most = middle;
    }
    most = least;
  }
  return `#${linear(lightness, most, hue)
    .map((value) => Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, value)))) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/**
 * The colour of the same hue whose lightness is nearest, and which passes; `undefined` where none does.
 * @param {string} color
 * @param {(candidate: string) => boolean} passes
 */
export function nearest(color, passes) {
  const {lightness, chroma, hue} = toOklch(color);
  for (let step = 0; step <= 500; step++) {
    for (const candidate of [lightness - step / 500, lightness + step / 500]) {
      if (candidate < 0 || candidate > 1) continue;
      const found = fromOklch(candidate, chroma, hue);
      if (passes(found)) return found;
    }
  }
  return undefined;
}

/**
 * The colours in force: what is set, else the default. The focus ring takes the accent.
 * @param {Scheme} scheme
 * @param {Colors} set
 * @returns {Record<string, string>}
 */
export function inForce(scheme, set) {
  const colors = Object.fromEntries(tokens.map((token) => [token.id, set[token.id] ?? token[scheme]]));
  return {...colors, focus: set.focus ?? colors.accent};
}

/**
 * The pairs that fail, each with the colours that would mend it: of the two, whichever can be moved so that this pair
 * and every other that the colour is in pass; where neither can, what mends this pair alone.
 * @param {Scheme} scheme
 * @param {Colors} set
 * @returns {Failure[]}
 */
export function failures(scheme, set) {
  const colors = inForce(scheme, set);
  const holds = (/** @type {Record<string, string>} */ some, /** @type {Pair} */ {text, back, least}) =>
    contrast(some[text], some[back]) >= least;
  /** @type {Map<string, string | undefined>} */
  const found = new Map();
  const offer = (/** @type {string} */ token, /** @type {readonly Pair[]} */ wanted) => {
    const key = `${token} ${wanted.map((pair) => pairs.indexOf(pair)).join()}`;
    if (!found.has(key)) found.set(key, search(token, wanted));
    const color = found.get(key);
    return color ? [{token, color}] : [];
  };
  const search = (/** @type {string} */ token, /** @type {readonly Pair[]} */ wanted) =>
    nearest(colors[token], (candidate) => {
      const changed = inForce(scheme, {...set, [token]: candidate});
      return wanted.every((pair) => holds(changed, pair));
    });
  return pairs
    .filter((pair) => !holds(colors, pair))
    .map((pair) => {
      const both = [pair.text, pair.back];
      const whole = both.flatMap((token) =>
        offer(
          token,
          pairs.filter(({text, back}) => text === token || back === token),
        ),
      );
      return {
        scheme,
        pair,
        ratio: contrast(colors[pair.text], colors[pair.back]),
        offers: whole.length ? whole : both.flatMap((token) => offer(token, [pair])),
      };
    });
}
