import * as en from '#content/en.js';
import type * as content from '../content/index.js';

/** Every word of one language. */
export type Content = typeof content;

/** The words that are always there: the source language, and what is shown when another does not arrive. */
export const english: Content = en;

/**
 * The other languages on offer. Each is one module of plain data, and is asked for only when an element speaks it.
 * The imports are written out, so that every bundler finds them.
 */
export const modules: Readonly<Record<string, () => Promise<Content>>> = {
  ar: () => import('#content/ar.js'),
  es: () => import('#content/es.js'),
};

/** The offered languages that are written from right to left. */
const rightToLeft = ['ar'];

/** The writing direction of an offered language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language) ? 'rtl' : 'ltr');
