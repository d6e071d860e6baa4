import {expect} from 'chai';
import * as en from '#content/en.js';
import type {FbssPrevention} from '../../src/index.js';
import {cleanUp, fixture, inLightDom, part, parts, textOf, until} from './support/page.js';

const list = (): Promise<FbssPrevention> => fixture<FbssPrevention>('<fbss-prevention></fbss-prevention>');
const boxes = (element: Element): HTMLInputElement[] => parts<HTMLInputElement>(element, 'checkbox');
const ticked = (element: Element): number[] => boxes(element).flatMap(({checked}, index) => (checked ? [index] : []));

function tick(element: Element, ...which: number[]): void {
  for (const index of which) boxes(element)[index]?.click();
}

describe('fbss-prevention', () => {
  afterEach(cleanUp);

  it('has a box for every step, none ticked, each a target of at least 44 px', async () => {
    const element = await list();
    expect(boxes(element)).to.have.length(en.prevention.groups.flatMap(({points}) => points).length);
    expect(ticked(element)).to.deep.equal([]);
    for (const check of [...parts(element, 'check'), part(element, 'print')]) {
      expect(check.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('groups the boxes by time, for screen readers too', async () => {
    const element = await list();
    const names = boxes(element).map((box) => {
      const id = box.closest('[role=group]')?.getAttribute('aria-labelledby');
      const heading = id && element.shadowRoot?.getElementById(id);
      return heading && textOf(heading);
    });
    expect(names).to.deep.equal(en.prevention.groups.flatMap(({heading, points}) => points.map(() => heading)));
  });

  it('shows before the boxes that ticks are not stored', async () => {
    const element = await list();
    const text = textOf(element);
    const [{heading} = {heading: ''}] = en.prevention.groups;
    expect(text).to.include(en.redFlags.privacy);
    expect(text.indexOf(en.redFlags.privacy)).to.be.below(text.indexOf(heading));
  });

  it('ticks and unticks a step by its text', async () => {
    const element = await list();
    const [, second] = parts(element, 'check');
    second?.click();
    expect(ticked(element)).to.deep.equal([1]);
    second?.click();
    expect(ticked(element)).to.deep.equal([]);
  });

  it('keeps ticks when the language, the heading level or the position in the page changes', async () => {
    const element = await list();
    tick(element, 0, 5);
    element.lang = 'ar';
    await until(() => part(element, 'card').lang === 'ar');
    element.headingLevel = 4;
    await element.updateComplete;
    const aside = document.createElement('aside');
    element.before(aside);
    aside.append(element);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([0, 5]);
  });

  it('stores no ticks: another element has none', async () => {
    const stored = (): string =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href]);
    const before = stored();
    tick(await list(), 2, 3);
    expect(stored()).to.equal(before);
    expect(ticked(await list())).to.deep.equal([]);
  });

  it('keeps ticks out of attributes, properties and the light DOM', async () => {
    const element = await list();
    await inLightDom(element);
    const seen = (): string => element.outerHTML + Object.keys(element).join();
    const before = seen();
    tick(element, 1, 4, 6);
    await element.updateComplete;
    expect(seen()).to.equal(before);
    expect(document.importNode(element, true).outerHTML).to.equal(element.outerHTML);
  });

  it('dispatches the same events for every step, ticked or not', async () => {
    const element = await list();
    await inLightDom(element);
    const types = ['click', 'input', 'change', 'focusin', 'focusout', 'pointerdown', 'fbss', 'toggle'];
    let now: string[] = [];
    const note = (event: Event): void => {
      const {target, type} = event;
      const about = 'detail' in event ? String(event.detail) : '';
      now.push(`${type} ${(target as Element).localName} ${about}`);
    };
    const eventsOf = (act: () => void): string[] => {
      now = [];
      act();
      return now;
    };
    for (const type of types) document.addEventListener(type, note, true);
    const seen = boxes(element).flatMap((box) => [
      eventsOf(() => {
        box.click();
      }),
      eventsOf(() => {
        box.click();
      }),
    ]);
    for (const type of types) document.removeEventListener(type, note, true);
    for (const events of seen) expect(events).to.deep.equal(seen[0]);
    expect(seen[0]).not.to.deep.equal([]);
  });

  it('is the target of a pointer over the text of a step, so that the page cannot tell which one', async () => {
    const element = await list();
    await inLightDom(element);
    for (const check of parts(element, 'check')) {
      check.scrollIntoView({block: 'center'});
      const label = check.querySelector('span')?.getBoundingClientRect();
      if (!label) throw new Error('no label');
      expect(document.elementFromPoint(label.x + 8, label.y + 8)).to.equal(element);
    }
  });

  it('prints once for each click on its button', async () => {
    const element = await list();
    let printed = 0;
    const own = Object.getOwnPropertyDescriptor(window, 'print') ?? {};
    Object.defineProperty(window, 'print', {...own, value: () => printed++});
    try {
      for (const presses of [1, 2]) {
        part<HTMLButtonElement>(element, 'print').click();
        await until(() => printed === presses);
      }
    } finally {
      Object.defineProperty(window, 'print', own);
    }
  });

  it('clears every tick when the page is restored from the back/forward cache', async () => {
    const element = await list();
    for (const box of parts<HTMLInputElement>(element, 'checkbox')) box.click();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(parts<HTMLInputElement>(element, 'checkbox').filter(({checked}) => checked)).to.deep.equal([]);
  });

  it('also clears ticks if it was detached at the time', async () => {
    const element = await list();
    for (const box of parts<HTMLInputElement>(element, 'checkbox')) box.click();
    const {parentElement} = element;
    element.remove();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    parentElement?.append(element);
    expect(parts<HTMLInputElement>(element, 'checkbox').filter(({checked}) => checked)).to.deep.equal([]);
  });
});
