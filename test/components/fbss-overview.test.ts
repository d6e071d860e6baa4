import {expect} from 'chai';
import {clear, part, parts, placed, textOf} from './support/page.js';

describe('fbss-overview', () => {
  afterEach(clear);

  it('starts with the most important facts: nobody may be at fault, and care aims at less pain', async () => {
    const element = await placed('<fbss-overview></fbss-overview>');
    expect(part(element, 'heading').localName).to.equal('h2');
    const words = textOf(element);
    expect(words).to.match(/^Failed back surgery syndrome \(FBSS\) The name can mislead\./);
    expect(words.indexOf('did something wrong')).to.be.lessThan(words.indexOf('FBSS means pain'));
    expect(words.indexOf('less pain')).to.be.lessThan(words.indexOf('FBSS means pain'));
  });

  it('lists the quick facts and the newer names as terms with their descriptions', async () => {
    const element = await placed('<fbss-overview></fbss-overview>');
    const facts = parts(element, 'fact');
    expect(facts.map((fact) => textOf(fact))).to.have.length(5);
    expect(part(element, 'facts').localName).to.equal('dl');
    expect(textOf(element)).to.include('PSPS-2').and.to.include('CPSS');
  });
});
