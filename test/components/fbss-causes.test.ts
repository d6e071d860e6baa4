import {expect} from 'chai';
import type {FbssCauses} from '../../src/index.js';
import {clear, inLightDom, part, parts, placed, until, wordsOf} from '../support/page.js';

const causes = (): Promise<FbssCauses> => placed<FbssCauses>('<fbss-causes></fbss-causes>');
const buttons = (element: Element): HTMLButtonElement[] => parts<HTMLButtonElement>(element, 'choose');
const pressed = (element: Element): (string | null)[] =>
  buttons(element).map((button) => button.getAttribute('aria-pressed'));

/** The label that stands out, of those beside the drawing. */
function marked(element: Element): string[] {
  const labels = parts(element, 'label');
  const looks = labels.map((label) => {
    const {color, backgroundColor, fontWeight, outlineStyle} = getComputedStyle(label);
    return [color, backgroundColor, fontWeight, outlineStyle].join();
  });
  return labels.filter((_, i) => looks.filter((look) => look === looks[i]).length === 1).map((label) => wordsOf(label));
}

async function choose(element: FbssCauses, index: number): Promise<void> {
  buttons(element)[index]?.click();
  await element.updateComplete;
}

describe('fbss-causes', () => {
  afterEach(clear);

  it('starts with no cause chosen and nothing in the drawing marked', async () => {
    const element = await causes();
    expect(pressed(element)).to.deep.equal(Array.from({length: 6}, () => 'false'));
    expect(marked(element)).to.deep.equal([]);
  });

  it('marks the place of the chosen cause in the drawing, and says which one is chosen', async () => {
    const element = await causes();
    const places = ['Nerve', 'Disc', 'Next to the surgery', 'Nerve', 'Spine', 'Screws and rod'];
    for (const [index, place] of places.entries()) {
      await choose(element, index);
      expect(pressed(element)).to.deep.equal(places.map((_, i) => `${i === index}`));
      expect(marked(element)).to.deep.equal([place]);
    }
  });

  it('takes the choice back when the same cause is pressed again', async () => {
    const element = await causes();
    await choose(element, 1);
    await choose(element, 1);
    expect(pressed(element)).not.to.include('true');
    expect(marked(element)).to.deep.equal([]);
  });

  it('keeps all words in view whatever is chosen, with or without the drawing', async () => {
    const element = await causes();
    const before = wordsOf(element);
    for (const index of buttons(element).keys()) {
      await choose(element, index);
      expect(wordsOf(element)).to.equal(before);
      for (const description of parts(element, 'description')) expect(description.offsetHeight).to.be.greaterThan(0);
    }
    expect(wordsOf(part(element, 'caption'))).to.match(/^Drawing of the lower spine/);
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps the choice when the language changes', async () => {
    const element = await causes();
    await choose(element, 2);
    element.lang = 'es';
    await until(() => part(element, 'card').lang === 'es');
    expect(pressed(element).indexOf('true')).to.equal(2);
  });

  it('leaves the focus on the cause, and gives each a target of 44 px at least', async () => {
    const element = await causes();
    const [, second] = buttons(element);
    second?.focus();
    await choose(element, 1);
    expect(element.shadowRoot?.activeElement).to.equal(second);
    for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('does not tell the page what is chosen', async () => {
    const element = await causes();
    await inLightDom(element);
    const before = element.outerHTML;
    await choose(element, 3);
    expect(element.outerHTML).to.equal(before);
  });
});
