import properties from '../../../generated/css-properties.json' with {type: 'json'};
import type {Scheme} from '../choices/choices.js';
import {labelOf} from '../label.js';
import {readColor} from './colors.js';

/** A colour of the library that a brand may set. */
export interface Token extends Readonly<Record<Scheme, string>> {
  /** The name of its custom property after `--fbss-`. */
  readonly id: string;
  readonly label: string;
  /** The token whose value is its default. */
  readonly follows?: string;
  /** Rarely set. */
  readonly more: boolean;
}

/** Two tokens with a required minimum contrast. */
export interface Pair {
  readonly text: string;
  readonly back: string;
  readonly minimum: number;
}

/** The tokens that most brands set, in the order of their fields. */
const usual = ['ink', 'surface', 'accent', 'emergency'];

/** Labels of tokens whose name is not a good label. */
const labels: Readonly<Partial<Record<string, string>>> = {
  ink: 'Text',
  surface: 'Card',
  'ink-soft': 'Soft text',
  'surface-soft': 'Soft card',
  focus: 'Focus ring',
  'on-emergency': 'Text on emergency',
  'emergency-line': 'Emergency border',
  'emergency-soft': 'Soft emergency',
};

/** The documented default and rule of each custom property, by the name after `--fbss-`. */
const documented = new Map(
  properties.map(({name, default: value, description}) => [name.replace('--fbss-', ''), {value, description}] as const),
);

/** The required contrasts, from sentences such as "Keep 7:1 on surface and surface-soft." in the documentation. */
export const pairs: readonly Pair[] = [...documented].flatMap(([text, {description}]) => {
  const [, minimum, backgrounds = ''] = /Keep ([\d.]+):1 on ([^.]+)\./.exec(description) ?? [];
  return minimum ? backgrounds.split(/, | and /).map((back) => ({text, back, minimum: Number(minimum)})) : [];
});

function tokenOf(id: string): Token {
  const value = documented.get(id)?.value ?? '';
  const [, follows] = /^var\(--fbss-([\w-]+)\)$/.exec(value) ?? [];
  const own = {id, label: labels[id] ?? labelOf(id), more: !usual.includes(id)};
  if (follows) {
    const {light, dark} = tokenOf(follows);
    return {...own, follows, light, dark};
  }
  const [light, dark = light] = (value.match(/#\w+/g) ?? []).map((color) => readColor(color).color);
  if (!light || !dark) throw new Error(`--fbss-${id} has no colour as its default: ${value}`);
  return {...own, light, dark};
}

/** The tokens with contrast requirements. */
export const tokens: readonly Token[] = [...new Set([...usual, ...documented.keys()])]
  .filter((id) => pairs.some(({text, back}) => text === id || back === id))
  .map(tokenOf);
