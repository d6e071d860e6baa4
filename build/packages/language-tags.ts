import {resolveLocale} from '../../src/core/locale/resolve-locale.js';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const ofTwoLetters = letters.flatMap((first) => letters.map((second) => first + second));
const ofThreeLetters = ofTwoLetters.flatMap((start) => letters.map((last) => start + last));
const regions = [...ofTwoLetters, ...Array.from({length: 1000}, (_, number) => String(number).padStart(3, '0'))];

/** Registered tags for Chinese languages that are more than a code, a script and a region (RFC 5646, 2.2.8). */
const grandfathered = ['zh-cmn', 'zh-guoyu', 'zh-hakka', 'zh-xiang'];

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/**
 * The available language for each language tag that PHP may receive, so that PHP resolves tags as `resolveLocale` does
 * without a browser's locale data. Keys are in lower case; an empty value means that none matches. For each language the
 * table contains
 *
 * - its codes, including older ones and those of three letters: `zh`, `zho`, `cmn`,
 * - these with each matching script: `zh-hans`,
 * - these with a region, if its usual script is another one and so changes the result: `zh-tw`.
 */
export function languageTags(offered: readonly string[]): Record<string, string> {
  const tags = new Map<string, string>();
  const find = (tag: string): string => resolveLocale(tag, offered) ?? '';
  /** Adds a tag, unless PHP gets the same result without it. */
  const add = (tag: string, otherwise?: string): void => {
    const language = find(tag);
    if (language !== otherwise) tags.set(tag, language);
  };
  const offeredCodes = new Set(offered.map((language) => new Intl.Locale(language).language));
  const scripts = new Set(offered.flatMap((language) => scriptOf(language) ?? []));
  const codes = [...ofTwoLetters, ...ofThreeLetters].map((code) => ({code, language: new Intl.Locale(code).language}));

  for (const language of offeredCodes) {
    const usual = scriptOf(language);
    const otherRegions = regions.filter((region) => scriptOf(`${language}-${region}`) !== usual);
    const spellings = codes.filter((other) => other.language === language).map(({code}) => code);
    for (const code of [...spellings, ...grandfathered.filter((tag) => tag.startsWith(`${language}-`))]) {
      add(code);
      for (const script of scripts) add(`${code}-${script.toLowerCase()}`, '');
      for (const region of otherRegions) add(`${code}-${region}`, find(code));
    }
  }
  return Object.fromEntries(tags);
}
