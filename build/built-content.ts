import type {Content} from '../src/core/locale/languages.js';

/** The built content of a language. */
export const contentOf = async (language: string): Promise<Content> =>
  (await import(`../generated/${language}/index.js`)) as Content;
