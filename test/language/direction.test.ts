import {expect} from 'chai';
import {directionOf} from '../../src/language/languages.js';

describe('the direction in which a language is written', () => {
  it('is from right to left for every script in use that is', () => {
    const tags = ['ar', 'ur', 'fa', 'pa-Arab', 'he', 'yi', 'dv', 'nqo', 'syr', 'ff-Adlm', 'rhg-Rohg'];
    expect(tags.filter((tag) => directionOf(tag) !== 'rtl')).to.deep.equal([]);
  });

  it('is from left to right for all others', () => {
    const tags = ['en', 'zh-Hans', 'hi', 'pa', 'ff', 'ru', 'am'];
    expect(tags.filter((tag) => directionOf(tag) !== 'ltr')).to.deep.equal([]);
  });
});
