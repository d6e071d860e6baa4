import * as en from '#content/en.js';
import {modules as generated} from '#languages.js';
import {rightToLeft} from '#right-to-left.js';
import type * as content from '../../content/index.js';

/** The content of one language. Where `untranslated` lists a string, that string is English. */
export type Content = typeof content & {readonly untranslated?: readonly (string | undefined)[]};

/** The words that are always there: the source language, and what is shown when another does not arrive. */
export const english: Content = en;

/** The other languages on offer. Each is one module of plain data, and is asked for only when an element speaks it. */
export const modules: ReadonlyMap<string, () => Promise<Content>> = new Map(Object.entries(generated));

/** Every language on offer. */
export const offered: readonly string[] = ['en', ...modules.keys()];

/** The writing direction of a language on offer. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language) ? 'rtl' : 'ltr');
