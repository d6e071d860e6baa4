import {contentOf as builtContentOf} from '../../build/built-content.js';
import type {Content} from '../../src/core/locale/languages.js';
import {allLanguages, targetLanguages} from '../../tools/languages/config.js';

export type {Content};

export const translations: readonly string[] = targetLanguages();
/** All languages: English and the translations. */
export const languages: readonly string[] = allLanguages();

/** The built content of a language. */
export const contentOf = async (language: string): Promise<Content> => ({...(await builtContentOf(language))});

/** The same, with a text in place of each string that has no translation yet, so that a test does not depend on that. */
export async function completeContentOf(language: string): Promise<Content> {
  const {untranslated = [], ...content} = await contentOf(language);
  return JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    typeof value === 'string' && untranslated.includes(value) ? `Text ${untranslated.indexOf(value)}` : value,
  ) as Content;
}

/** The response for a language module with the given content. */
export const moduleOf = (content: object): {body: string; headers: Record<string, string>} => ({
  body: Object.entries(content)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});
