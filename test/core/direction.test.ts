import {expect} from 'chai';
import {directionOf, offered} from '../../src/core/locale/languages.js';

/** Scripts in use today that are written from right to left. */
const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg'];

describe('the writing direction of each offered language', () => {
  it('is that of its script', () => {
    const expected = offered.map((language) =>
      rightToLeft.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr',
    );
    expect(offered.map(directionOf)).to.deep.equal(expected);
    expect(expected).to.include('rtl').and.to.include('ltr');
  });
});
