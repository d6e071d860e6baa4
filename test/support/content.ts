import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as english from '#content/en.js';

/** The content of one language. */
export type Content = typeof english;

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
  sourceLocale: string;
  targetLocales: string[];
};
export const translations: readonly string[] = targetLocales;
/** All languages: English and the translations. */
export const languages: readonly string[] = [sourceLocale, ...targetLocales];

/** The built content of a language. */
export const contentOf = async (language: string): Promise<Content> => ({
  ...((await import(pathToFileURL(resolve(`generated/${language}/index.js`)).href)) as Content),
});

/** The response for a language module with the given content. */
export const moduleOf = (content: object): {body: string; headers: Record<string, string>} => ({
  body: Object.entries(content)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});
