import {escapeHtml} from '../../../build/html.js';
import type {Attribute} from './attributes.js';

/** Serialises attributes, each after a space. */
export const attributes = (list: readonly Attribute[]): string =>
  list.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');

export const prefixed = (prefix: string, list: readonly Attribute[]): Attribute[] =>
  list.map(([name, value]) => [prefix + name, value]);
