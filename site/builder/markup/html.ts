import type {Attribute} from './attributes.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text for HTML, also inside an attribute. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** Attributes as markup, each after a space. */
export const attributes = (list: readonly Attribute[]): string =>
  list.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

export const prefixed = (prefix: string, list: readonly Attribute[]): Attribute[] =>
  list.map(([name, value]) => [prefix + name, value]);
