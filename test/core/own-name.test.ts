import {expect} from 'chai';
import {ownName} from '../../src/core/locale/own-name.js';

describe('the name of a language in its own language', () => {
  for (const [language, name] of [
    ['en', 'English'],
    ['es', 'Español'],
    ['pt-BR', 'Português (Brasil)'],
    ['tr', 'Türkçe'],
    ['ru', 'Русский'],
    ['uk', 'Українська'],
    ['ar', 'العربية'],
    ['ur', 'اردو'],
    ['hi', 'हिन्दी'],
    ['zh-Hans', '简体中文'],
    ['vi', 'Tiếng Việt'],
  ] as const) {
    it(`of ${language} is ${name}`, () => {
      expect(ownName(language)).to.equal(name);
    });
  }
});
