import {expect} from 'chai';
import * as en from '#content/en.js';
import {cleanUp, fixture, part, parts, textOf} from './support/page.js';

describe('fbss-treatment', () => {
  afterEach(cleanUp);

  it('starts with what most people get, then says when further surgery is considered', async () => {
    const element = await fixture('<fbss-treatment></fbss-treatment>');
    expect(textOf(element).startsWith(`${en.treatment.heading} ${en.treatment.lead} ${en.treatment.surgery}`)).to.equal(
      true,
    );
    expect(part(element, 'heading').nextElementSibling).to.equal(part(element, 'lead'));
  });

  it('answers the same questions in the same order for every treatment', async () => {
    const element = await fixture('<fbss-treatment></fbss-treatment>');
    const {what, aim, when} = en.treatment;
    const questions = [what, aim, when];
    const shown = parts(element, 'option').map((option) =>
      [...option.querySelectorAll('dt')].map((term) => textOf(term)),
    );
    expect(shown).to.have.length(6);
    for (const terms of shown) expect(terms).to.deep.equal(questions);
    const answers = parts(element, 'description').map((answer) => textOf(answer));
    expect(answers).to.have.length(6 * questions.length);
    expect(answers).not.to.include('');
  });

  it('has further surgery last, and only for a clear cause', async () => {
    const element = await fixture('<fbss-treatment></fbss-treatment>');
    const last = textOf(parts(element, 'group').at(-1) ?? element);
    const surgery = en.treatment.options.at(-1);
    expect(surgery?.heading).to.match(/surgery/i);
    expect(last.startsWith(surgery?.heading ?? '?')).to.equal(true);
    expect(last).to.include(surgery?.when ?? '?');
  });
});
