import {expect} from 'chai';
import {clear, part, parts, placed, wordsOf} from '../support/page.js';

describe('fbss-treatment', () => {
  afterEach(clear);

  it('says first, before any treatment, that more surgery is thought about with care', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    expect(wordsOf(element)).to.match(/^Treatment of FBSS More surgery is thought about with care\./);
    expect(part(element, 'heading').nextElementSibling).to.equal(part(element, 'lead'));
  });

  it('answers the same questions of every treatment in the same order, so that they can be compared', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    const questions = ['What is it?', 'What is it for?', 'When is it used?'];
    const asked = parts(element, 'option').map((option) =>
      [...option.querySelectorAll('dt')].map((term) => wordsOf(term)),
    );
    expect(asked).to.have.length(6);
    for (const terms of asked) expect(terms).to.deep.equal(questions.slice(0, terms.length));
    for (const [index, option] of parts(element, 'option').entries()) {
      expect(option.querySelectorAll('dd')).to.have.length(asked[index]?.length ?? 0);
    }
  });

  it('leaves a question out where nothing is known: no empty answer', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    const answers = parts(element, 'description').map((answer) => wordsOf(answer));
    expect(answers).to.have.length(17);
    expect(answers).not.to.include('');
  });

  it('names surgery again last, and only for a clear cause', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    const last = wordsOf(parts(element, 'group').at(-1) ?? element);
    expect(last).to.match(/^Surgery again/);
    expect(last).to.include('Only where the cause is clear and can be fixed');
  });
});
