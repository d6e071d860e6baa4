import {expect} from 'chai';
import {offered} from '../../src/core/locale/languages.js';
import {resolveLocale} from '../../src/core/locale/resolve-locale.js';

describe('the offered language for a language tag', () => {
  it('is the one with the script that the browser knows for each region', () => {
    const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index));
    const regions = letters.flatMap((first) => letters.map((second) => first + second));
    for (const language of offered) {
      const [code = ''] = language.split('-');
      const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;
      const others = regions.filter((region) => scriptOf(`${code}-${region}`) !== scriptOf(language));
      expect(
        regions.filter((region) => resolveLocale(`${code}-${region}`, offered) !== language),
        language,
      ).to.deep.equal(others);
    }
  });

  const none = undefined;
  const cases: Readonly<Record<string, readonly [string, string | undefined][]>> = {
    'the tag of each offered language': offered.map((language) => [language, language]),
    'a tag with a region': [
      ['en-GB', 'en'],
      ['en-US', 'en'],
      ['es-419', 'es'],
      ['es-MX', 'es'],
      ['fr-CA', 'fr'],
      ['de-AT', 'de'],
      ['de-CH', 'de'],
      ['it-CH', 'it'],
      ['ar-EG', 'ar'],
      ['ro-MD', 'ro'],
      ['ru-UA', 'ru'],
      ['ur-IN', 'ur'],
      ['pt', 'pt-BR'],
      ['pt-PT', 'pt-BR'],
      ['pt-AO', 'pt-BR'],
    ],
    'a tag with the usual script, or another': [
      ['uk-Cyrl', 'uk'],
      ['uk-Latn', none],
      ['ur-Arab', 'ur'],
      ['ur-Deva', none],
      ['hi-Deva-IN', 'hi'],
      ['hi-Latn', none],
      ['ar-Latn', none],
      ['ru-Latn', none],
      ['pa-Arab', none],
      ['sr-Latn', none],
      ['sr-Cyrl', none],
    ],
    'Chinese, simplified or traditional': [
      ['zh', 'zh-Hans'],
      ['zh-CN', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['zh-Hans-HK', 'zh-Hans'],
      ['zh-Hans-TW', 'zh-Hans'],
      ['cmn-Hans', 'zh-Hans'],
      ['zh-cmn-Hans', 'zh-Hans'],
      ['zh-TW', none],
      ['zh-HK', none],
      ['zh-MO', none],
      ['zh-Hant', none],
      ['zh-Hant-CN', none],
      ['yue', none],
    ],
    'a tag in another case, with underscores or surrounding spaces': [
      ['ES', 'es'],
      ['EN-us', 'en'],
      ['PT-br', 'pt-BR'],
      ['zh-hans', 'zh-Hans'],
      ['ZH_HANS_cn', 'zh-Hans'],
      ['es_MX', 'es'],
      ['pt_BR', 'pt-BR'],
      [' es ', 'es'],
      ['\n\tvi\u00a0', 'vi'],
    ],
    'a tag with a variant, an extension or private use': [
      ['de-1901', 'de'],
      ['de-DE-1996', 'de'],
      ['de-u-co-phonebk', 'de'],
      ['ar-EG-u-nu-latn', 'ar'],
      ['es-x-private', 'es'],
      ['en-x-de', 'en'],
      ['x-private', none],
      ['x-de', none],
    ],
    'an older or a longer code': [
      ['mo', 'ro'],
      ['mo-MD', 'ro'],
      ['deu', 'de'],
      ['spa', 'es'],
      ['zho', 'zh-Hans'],
      ['zh-guoyu', 'zh-Hans'],
      // no longer valid, and English is the fallback anyway
      ['en-GB-oed', none],
      ['en-GB-oxendict', 'en'],
      ['in', none],
      ['iw', none],
      ['ji', none],
      ['sh', none],
      ['i-klingon', none],
      ['art-lojban', none],
      ['zh-min-nan', none],
      ['zh-hakka', none],
      ['sgn-BE-FR', none],
    ],
    'a language related to an offered one': [
      ['ca', none],
      ['gl', none],
      ['fa', none],
      ['arz', none],
      ['gsw', none],
      ['be', none],
      ['ne', none],
      ['az', none],
      ['no', none],
      ['nb', none],
      ['nn-NO', none],
    ],
    'an undetermined language, several or none': [
      ['und', none],
      ['und-BR', none],
      ['und-419', none],
      ['und-Arab', none],
      ['und-Hans-CN', none],
      ['und-Latn-US', none],
      ['und_DE', none],
      ['und-x-es', none],
      ['mul', none],
      ['zxx', none],
      ['*', none],
    ],
    'a malformed tag': [
      ['', none],
      ['   ', none],
      ['e', none],
      ['-es', none],
      ['es-', none],
      ['es--MX', none],
      ['es,en', none],
      ['es;q=0.8', none],
      ['español', none],
      ['__proto__', none],
      ['constructor', none],
      ['toString', none],
      ['<img onerror=alert(1)>', none],
      ['a'.repeat(10_000), none],
      ['es-'.repeat(5_000), none],
    ],
  };
  for (const [kind, rows] of Object.entries(cases)) {
    describe(kind, () => {
      for (const [tag, language] of rows) {
        it(`${JSON.stringify(tag.slice(0, 24))}: ${language ?? 'none'}`, () => {
          expect(resolveLocale(tag, offered)).to.equal(language);
        });
      }
    });
  }
});
