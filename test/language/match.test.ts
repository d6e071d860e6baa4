import {expect} from 'chai';
import {match} from '../../src/language/match.js';

const offered = ['en', 'ar', 'es', 'pt-BR', 'zh-Hans'];

describe('the language that a tag asks for', () => {
  const asked: [string, string | undefined][] = [
    ['es', 'es'],
    ['es-419', 'es'],
    ['ES', 'es'],
    [' es ', 'es'],
    ['es_MX', 'es'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['ar-EG', 'ar'],
    ['ar-Latn', undefined],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', undefined],
    ['zh-Hant', undefined],
    ['es-x-private', 'es'],
    ['x-private', undefined],
    ['no', undefined],
    ['nb', undefined],
    ['', undefined],
    ['   ', undefined],
    ['e', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['<img onerror=alert(1)>', undefined],
    ['a'.repeat(10_000), undefined],
    ['es-'.repeat(5_000), undefined],
  ];
  for (const [tag, language] of asked) {
    it(`${JSON.stringify(tag.slice(0, 24))}: ${language ?? 'none of ours'}`, () => {
      expect(match(tag, offered)).to.equal(language);
    });
  }
});
