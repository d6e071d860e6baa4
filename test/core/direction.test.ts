import {expect} from 'chai';
import {directionOf, offered} from '../../src/core/locale/languages.js';

/** The scripts in use today that are written from right to left. */
const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg'];

describe('the direction in which a language is written', () => {
  it('is that of its script, for every language on offer', () => {
    const expected = offered.map((language) =>
      rightToLeft.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr',
    );
    expect(offered.map(directionOf)).to.deep.equal(expected);
    expect(expected).to.include('rtl').and.to.include('ltr');
  });
});
