import {expect} from 'chai';
import {addMarkup, cleanUp, inLightDom, parts} from '../components/support/page.js';

/** The elements that a part of a shadow tree shows: its own, and those that its slots show, with the line break after each. */
const shown = (root: Element): number => {
  const strings = [...root.querySelectorAll<HTMLSlotElement>('slot')].flatMap((slot) => slot.assignedElements());
  return 1 + root.querySelectorAll('*').length + 2 * strings.length;
};

const all = (element: Element): number =>
  1 + element.querySelectorAll('*').length + (element.shadowRoot?.querySelectorAll('*').length ?? 0);

// each element costs a phone's processor time and memory
describe('The number of DOM elements on a page', () => {
  afterEach(cleanUp);

  it('is at most 160 for five closed questions, and 350 with the overview and the red flags', async () => {
    const [faq, ...others] = (
      await addMarkup('<fbss-faq></fbss-faq><fbss-overview></fbss-overview><fbss-red-flags></fbss-red-flags>')
    ).children;
    if (!faq) throw new Error('There is no accordion.');
    for (const element of [faq, ...others]) await inLightDom(element);
    const entries = parts<HTMLDetailsElement>(faq, 'entry');
    const beyondFive = [...entries.filter(({open}) => open), ...entries.filter(({open}) => !open).slice(5)];
    const questions = beyondFive.reduce((left, entry) => left - shown(entry), all(faq));
    expect(entries.length - beyondFive.length).to.equal(5);
    expect(questions).to.be.within(1, 160);
    expect(others.reduce((sum, element) => sum + all(element), questions)).to.be.within(1, 350);
  });
});
