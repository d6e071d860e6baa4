import {expect} from 'chai';
import * as en from '#content/en.js';
import {clear, part, parts, placed, textOf} from './support/page.js';

describe('fbss-treatment', () => {
  afterEach(clear);

  it('starts with the careful decision about more surgery, before any treatment', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    expect(textOf(element).startsWith(`${en.treatment.heading} ${en.treatment.first}`)).to.equal(true);
    expect(part(element, 'heading').nextElementSibling).to.equal(part(element, 'lead'));
  });

  it('answers the same questions in the same order for every treatment', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    const {what, aim, when} = en.treatment;
    const questions = [what, aim, when];
    const asked = parts(element, 'option').map((option) =>
      [...option.querySelectorAll('dt')].map((term) => textOf(term)),
    );
    expect(asked).to.have.length(6);
    for (const terms of asked) expect(terms).to.deep.equal(questions.slice(0, terms.length));
    for (const [index, option] of parts(element, 'option').entries()) {
      expect(option.querySelectorAll('dd')).to.have.length(asked[index]?.length ?? 0);
    }
  });

  it('leaves out a question without an answer', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    const answers = parts(element, 'description').map((answer) => textOf(answer));
    expect(answers).to.have.length(17);
    expect(answers).not.to.include('');
  });

  it('has more surgery last, and only for a clear cause', async () => {
    const element = await placed('<fbss-treatment></fbss-treatment>');
    const last = textOf(parts(element, 'group').at(-1) ?? element);
    const surgery = en.treatment.options.at(-1);
    expect(surgery?.heading).to.match(/surgery/i);
    expect(last.startsWith(surgery?.heading ?? '?')).to.equal(true);
    expect(last).to.include(surgery?.when ?? '?');
  });
});
