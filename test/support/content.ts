import type * as english from '#content/en.js';
import {contentOf as builtContentOf} from '../../build/built-content.js';
import {allLanguages, targetLanguages} from '../../tools/languages/config.js';

/** The content of one language. */
export type Content = typeof english;

export const translations: readonly string[] = targetLanguages();
/** All languages: English and the translations. */
export const languages: readonly string[] = allLanguages();

/** The built content of a language. */
export const contentOf = async (language: string): Promise<Content> => ({...(await builtContentOf(language))});

/** The response for a language module with the given content. */
export const moduleOf = (content: object): {body: string; headers: Record<string, string>} => ({
  body: Object.entries(content)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});
