import type {Attribute} from './attributes.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Escapes text for HTML, including attributes. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** Serialises attributes, each after a space. */
export const attributes = (list: readonly Attribute[]): string =>
  list.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

export const prefixed = (prefix: string, list: readonly Attribute[]): Attribute[] =>
  list.map(([name, value]) => [prefix + name, value]);
