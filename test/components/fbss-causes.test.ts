import {expect} from 'chai';
import * as en from '#content/en.js';
import type {FbssCauses} from '../../src/index.js';
import {cleanUp, fixture, inLightDom, part, parts, textOf, until} from './support/page.js';

/** The causes that have a place in the drawing, with the place. */
const located = en.causes.causes.flatMap((cause) => ('place' in cause && cause.place ? [cause.place] : []));

const causes = (): Promise<FbssCauses> => fixture<FbssCauses>('<fbss-causes></fbss-causes>');
const buttons = (element: Element): HTMLButtonElement[] => parts<HTMLButtonElement>(element, 'choose');
const status = (element: Element): Element => {
  const found = element.shadowRoot?.querySelector('[role=status]');
  if (!found) throw new Error('There is no status');
  return found;
};
const announced = (element: Element): string => textOf(status(element));
const pressed = (element: Element): (string | null)[] =>
  buttons(element).map((button) => button.getAttribute('aria-pressed'));

/** The labels of the drawing that look different from the others. */
function marked(element: Element): string[] {
  const labels = parts(element, 'label');
  const looks = labels.map((label) => {
    const {color, backgroundColor, fontWeight, outlineStyle} = getComputedStyle(label);
    return [color, backgroundColor, fontWeight, outlineStyle].join();
  });
  return labels.filter((_, i) => looks.filter((look) => look === looks[i]).length === 1).map((label) => textOf(label));
}

async function choose(element: FbssCauses, index: number): Promise<void> {
  buttons(element)[index]?.click();
  await element.updateComplete;
}

describe('fbss-causes', () => {
  afterEach(cleanUp);

  it('starts with no cause chosen and nothing in the drawing marked', async () => {
    const element = await causes();
    expect(pressed(element)).to.deep.equal(located.map(() => 'false'));
    expect(marked(element)).to.deep.equal([]);
  });

  it('marks the place of the chosen cause in the drawing, and shows which one is chosen', async () => {
    const element = await causes();
    const labels: Readonly<Record<string, string>> = en.causes.picture;
    const places = located.map((place) => labels[place]);
    expect(new Set(places).size).to.equal(Object.keys(labels).length - 1);
    for (const [index, place] of places.entries()) {
      await choose(element, index);
      expect(pressed(element)).to.deep.equal(places.map((_, i) => `${i === index}`));
      expect(marked(element)).to.deep.equal([place]);
    }
  });

  it('shows the place of the chosen cause as text, and announces it once', async () => {
    const {inPicture, picture} = en.causes;
    const labels: Readonly<Record<string, string>> = picture;
    const element = await causes();
    expect(announced(element)).to.equal('');
    for (const [index, place] of located.entries()) {
      await choose(element, index);
      const changes: string[] = [];
      const observer = new MutationObserver((records) => changes.push(...records.map(({type}) => type)));
      observer.observe(status(element), {childList: true, characterData: true, subtree: true});
      await inLightDom(element);
      const line = `${inPicture} ${labels[place]}`;
      const shown = parts(element, 'place').filter((place) => place.checkVisibility());
      expect(shown.map(textOf)).to.deep.equal([line]);
      expect(shown[0]?.closest('[part=cause]')?.contains(parts(element, 'choose')[index] ?? null)).to.equal(true);
      expect(announced(element)).to.equal(line);
      // in the region itself: text that moves into a slot is announced again
      expect(status(element).textContent).to.equal(line);
      observer.disconnect();
      expect(changes).to.deep.equal([]);
    }
    await choose(element, located.length - 1);
    expect(announced(element)).to.equal('');
  });

  it('has the drawing in a figure with a caption, and each cause with a place as a heading with a button', async () => {
    const element = await causes();
    const figure = part(element, 'picture');
    expect(figure.localName).to.equal('figure');
    expect(figure.firstElementChild?.localName).to.equal('figcaption');
    for (const label of parts(element, 'label')) expect(label.closest('ul')?.getAttribute('role')).to.equal('list');
    for (const [index, button] of buttons(element).entries()) {
      expect(button.parentElement?.localName).to.equal('h3');
      expect(textOf(button)).to.equal(en.causes.causes.filter((cause) => 'place' in cause)[index]?.term);
    }
    const headings = parts(element, 'cause').map(({firstElementChild}) => firstElementChild?.localName);
    expect(headings).to.deep.equal(en.causes.causes.map(() => 'h3'));
  });

  it('shows the chosen place by more than colour: solid, with heavy edges and a heavy line to its label', async () => {
    const element = await causes();
    const all = (selector: string): Element[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
    const looks = (): Record<'edges' | 'lines', number[]> => ({
      edges: all('svg g[class]').map((group) => parseFloat(getComputedStyle(group).strokeWidth)),
      lines: all('line').map((line) => parseFloat(getComputedStyle(line).strokeWidth)),
    });
    const before = looks();
    for (const [index, place] of located.entries()) {
      await choose(element, index);
      const after = looks();
      const heavy = after.lines.flatMap((width, at) => (width > (before.lines[at] ?? NaN) ? [at] : []));
      expect(heavy.map((at) => parts(element, 'label')[at]?.className)).to.deep.equal([place]);
      expect(after.edges.some((width, at) => width > (before.edges[at] ?? NaN))).to.equal(true);
    }
  });

  it('clears the choice when the same cause is clicked again', async () => {
    const element = await causes();
    await choose(element, 1);
    await choose(element, 1);
    expect(pressed(element)).not.to.include('true');
    expect(marked(element)).to.deep.equal([]);
  });

  it('shows all text whatever is chosen, even without the drawing', async () => {
    const element = await causes();
    const texts = (): string[] =>
      [...(element.shadowRoot?.querySelectorAll('slot[name^="fbss-"]') ?? [])].map((slot) => textOf(slot));
    const before = texts();
    for (const index of buttons(element).keys()) {
      await choose(element, index);
      expect(texts()).to.deep.equal(before);
      for (const description of parts(element, 'description')) expect(description.offsetHeight).to.be.greaterThan(0);
    }
    expect(textOf(part(element, 'caption'))).to.equal(en.causes.picture.description);
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps the choice when the language changes', async () => {
    const element = await causes();
    await choose(element, 2);
    element.lang = 'es';
    await until(() => part(element, 'card').lang === 'es');
    expect(pressed(element).indexOf('true')).to.equal(2);
  });

  it('leaves the focus on the cause, and gives each a target of at least 44 px', async () => {
    const element = await causes();
    const [, second] = buttons(element);
    second?.focus();
    await choose(element, 1);
    expect(element.shadowRoot?.activeElement).to.equal(second);
    for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('does not reveal to the page what is chosen', async () => {
    const element = await causes();
    await inLightDom(element);
    const before = element.outerHTML;
    await choose(element, 3);
    expect(element.outerHTML).to.equal(before);
  });
});
