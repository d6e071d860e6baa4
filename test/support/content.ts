import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as english from '#content/en.js';

/** All content of one language. */
export type Content = typeof english;

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
  sourceLocale: string;
  targetLocales: string[];
};
/** The languages that have a translation, and all languages. */
export const translations: readonly string[] = targetLocales;
export const languages: readonly string[] = [sourceLocale, ...targetLocales];

/** The content of a language as it is built. */
export const contentOf = async (language: string): Promise<Content> => ({
  ...((await import(pathToFileURL(resolve(`generated/${language}/index.js`)).href)) as Content),
});

/** A language module as a server sends it, whatever is in it. */
export const moduleOf = (content: object): {body: string; headers: Record<string, string>} => ({
  body: Object.entries(content)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});
