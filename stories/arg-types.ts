import type {ArgTypes} from '@storybook/web-components-vite';
import {countries} from '../site/builder/choices/countries.js';
import {declarationOf, isColor, tokens} from './manifest.js';

type Control = Pick<ArgTypes[string], 'control' | 'options' | 'mapping'>;

const list = (type: 'inline-radio' | 'select', options: readonly string[], labels = {}): Control => ({
  control: {type, labels},
  options,
});

/** Attributes whose control their type does not tell. */
const controls: Readonly<Partial<Record<string, Control>>> = {
  country: list(
    'select',
    countries.map(([code]) => code),
    Object.fromEntries(countries),
  ),
  'heading-level': list('inline-radio', ['1', '2', '3', '4', '5', '6']),
};

/** The values of a type such as `'all' | 'open-only' | undefined`. */
const valuesOf = (type: string): string[] => [...type.matchAll(/'([\w-]+)'/g)].flatMap(([, value]) => value ?? []);

function controlOf(name: string, type: string): Control {
  const control = controls[name];
  if (control) return control;
  if (type === 'boolean') return {control: 'boolean'};
  const values = valuesOf(type);
  return values.length ? list('inline-radio', values) : {control: 'text'};
}

const row = (
  name: string,
  category: string,
  description = '',
  {type, value}: {type?: string; value?: string} = {},
): ArgTypes[string] => ({
  name: name || 'default',
  description,
  control: false,
  table: {
    category,
    ...(type ? {type: {summary: type.replace(' | undefined', '')}} : {}),
    ...(value ? {defaultValue: {summary: value.replaceAll("'", '')}} : {}),
  },
});

/** Takes the controls from tokens that change nothing in an element's first story, and says why. For `argTypes` of its stories. */
export const withoutEffect = (reasons: Readonly<Record<string, string>>): ArgTypes =>
  Object.fromEntries(
    Object.entries(reasons).map(([name, reason]) => {
      const {description = ''} = tokens.find((token) => token.name === name) ?? {};
      return [name, {control: false, description: `${description} **No effect here: ${reason}.**`}];
    }),
  );

/**
 * The rows of an element's table, from the custom elements manifest: attributes and tokens have a live control. Deprecated
 * attributes are not offered to designers.
 */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes = [], cssProperties = [], slots = [], cssParts = [], members = []} = declarationOf(tag);
  return Object.fromEntries<ArgTypes[string]>([
    ...attributes
      .filter(({deprecated}) => !deprecated)
      .map(
        ({name, description, type: {text} = {text: 'string'}, default: value}) =>
          [name, {...row(name, 'Attributes', description, {type: text, value}), ...controlOf(name, text)}] as const,
      ),
    ...cssProperties.map((token) => {
      const color = isColor(token);
      const {name, description, default: value} = token;
      const about = row(name, color ? 'Tokens: colours' : 'Tokens: text and shape', description, {value});
      return [name, {...about, control: color ? 'color' : 'text'}] as const;
    }),
    ...slots.map(({name, description}) => [`slot: ${name}`, row(name, 'Slots', description)] as const),
    ...cssParts.map(({name, description}) => [`part: ${name}`, row(name, 'Parts', description)] as const),
    ...members
      .filter(({kind}) => kind === 'method')
      .map(({name, description}) => [`method: ${name}`, row(`${name}()`, 'Methods', description)] as const),
  ]);
}
