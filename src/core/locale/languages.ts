import * as en from '#content/en.js';
import {modules as generated} from '#languages.js';
import {rightToLeft} from '#right-to-left.js';
import type * as content from '../../content/index.js';

/** The content of one language. Where `untranslated` lists a string, that string is English. */
export type Content = typeof content & {readonly untranslated?: readonly (string | undefined)[]};

/** The content in the source language, which is always available and is shown when another language does not load. */
export const english: Content = en;

/** The other languages. Each is a module of plain data, loaded only when an element needs it. */
export const modules: ReadonlyMap<string, () => Promise<Content>> = new Map(Object.entries(generated));

/** All offered languages. */
export const offered: readonly string[] = ['en', ...modules.keys()];

/** The writing direction of an offered language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language) ? 'rtl' : 'ltr');
