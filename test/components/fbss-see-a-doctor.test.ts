import {expect} from 'chai';
import * as en from '#content/en.js';
import type {FbssSeeADoctor} from '../../src/index.js';
import '../../src/components/fbss-guide/define.js';
import {addMarkup, cleanUp, fixture, part, parts, textOf, until, warningsOf} from './support/page.js';

/** Waits to see that nothing happens. */
const aWhile = (): Promise<unknown> => new Promise((later) => setTimeout(later, 1000));

const cards = (attributes = ''): Promise<FbssSeeADoctor> =>
  fixture<FbssSeeADoctor>(`<fbss-see-a-doctor ${attributes}></fbss-see-a-doctor>`);
const links = (element: Element): (string | null)[] => parts(element, 'call').map((call) => call.getAttribute('href'));

describe('fbss-see-a-doctor', () => {
  afterEach(cleanUp);

  it('shows first the emergency symptoms and what to do, then when to see a doctor', async () => {
    const text = textOf(await cards('country="GB"'));
    const {guide, redFlags, seeADoctor} = en;
    expect(text.startsWith(`${guide.seeADoctor} ${redFlags.heading}`)).to.equal(true);
    const order = [redFlags.heading, ...redFlags.flags, `${redFlags.call} 999`, seeADoctor.heading, seeADoctor.purpose];
    expect(order.map((some) => text.indexOf(some))).to.deep.equal(
      order.map((some) => text.indexOf(some)).sort((a, b) => a - b),
    );
    for (const some of order) expect(text).to.include(some);
  });

  it('links to the red flags of the page instead of repeating them', async () => {
    const element = await cards();
    const redFlags = document.createElement('fbss-red-flags');
    element.before(redFlags);
    await until(() => !parts(element, 'band').length, 'the link');
    const link = part<HTMLAnchorElement>(element, 'all-flags');
    expect(textOf(link)).to.equal(en.redFlags.all);
    link.click();
    await until(() => document.activeElement === redFlags);
  });

  describe('shows the emergency symptoms itself while a reader cannot see the red flags of the page', () => {
    const hasSymptoms = (element: Element): boolean => parts(element, 'band').length > 0;
    /** The element beside red flags that are in a box. */
    async function beside(markup: string): Promise<{element: FbssSeeADoctor; box: HTMLElement}> {
      const box = await addMarkup(markup);
      const element = box.appendChild(document.createElement('fbss-see-a-doctor'));
      await element.updateComplete;
      return {element, box};
    }
    const redFlags = '<fbss-red-flags></fbss-red-flags>';

    it('because they are hidden from the start, until they are shown', async () => {
      const {element, box} = await beside(`<div hidden>${redFlags}</div>`);
      await until(() => hasSymptoms(element), 'the symptoms');
      box.querySelector('div')?.removeAttribute('hidden');
      await until(() => !hasSymptoms(element), 'the link');
    });

    it('because the page hides them later', async () => {
      const {element, box} = await beside(`<div>${redFlags}</div>`);
      expect(hasSymptoms(element)).to.equal(false);
      box.querySelector('div')?.toggleAttribute('hidden');
      await until(() => hasSymptoms(element), 'the symptoms');
    });

    it('because the page removes them', async () => {
      const {element, box} = await beside(redFlags);
      expect(hasSymptoms(element)).to.equal(false);
      box.querySelector('fbss-red-flags')?.remove();
      await until(() => hasSymptoms(element), 'the symptoms');
    });

    it('because a guide does not show them', async () => {
      const {element} = await beside(
        '<fbss-guide sections="overview"><fbss-red-flags slot="section"></fbss-red-flags></fbss-guide>',
      );
      await until(() => hasSymptoms(element), 'the symptoms');
    });

    it('because they are in a collapsed form, which no link expands', async () => {
      const {element} = await beside(`<form hidden="until-found">${redFlags}</form>`);
      await until(() => hasSymptoms(element), 'the symptoms');
    });

    it('but links to them if they are collapsed', async () => {
      const {element} = await beside(`<details><summary>Emergency</summary>${redFlags}</details>`);
      await aWhile();
      expect(hasSymptoms(element)).to.equal(false);
    });

    it('but links to others that are shown', async () => {
      const {element, box} = await beside(`<div hidden>${redFlags}</div>${redFlags}`);
      await aWhile();
      expect(hasSymptoms(element)).to.equal(false);
      part(element, 'all-flags').click();
      await until(() => document.activeElement === box.querySelector(':scope > fbss-red-flags'), 'the focus');
    });
  });

  it('has a heading for each of its two parts, on the same level', async () => {
    const element = await cards('heading-level="3"');
    expect(parts(element, 'heading').map(({localName}) => localName)).to.deep.equal(['h3', 'h4', 'h4']);
  });

  it('links to the number of the country or of the host with tel:, left to right', async () => {
    expect(links(await cards('country="gb"'))).to.deep.equal(['tel:999']);
    expect(links(await cards('country="ES"'))).to.deep.equal(['tel:112']);
    const own = await cards('country="GB" emergency-number="+44 (0)20-7946" lang="ar"');
    expect(links(own)).to.deep.equal(['tel:+44207946']);
    expect(part(own, 'call').querySelector('bdi')?.dir).to.equal('ltr');
  });

  it('updates the number when the host changes the country', async () => {
    const element = await cards('country="GB"');
    element.country = 'US';
    await element.updateComplete;
    expect(links(element)).to.deep.equal(['tel:911']);
    element.removeAttribute('country');
    element.country = undefined;
    await element.updateComplete;
    expect(links(element)).to.deep.equal([]);
  });

  it('shows no number and no link if none is set', async () => {
    const element = await cards();
    expect(links(element)).to.deep.equal([]);
    expect(textOf(part(element, 'call-local'))).to.equal(en.redFlags.callLocal);
  });

  for (const bad of ['emergency-number="call me"', 'emergency-number="javascript:alert(1)"', 'country="XX"']) {
    it(`rejects ${bad}: shows the generic content, with one warning that names the attribute`, async () => {
      let element: FbssSeeADoctor | undefined;
      const warnings = await warningsOf(async () => {
        element = await cards(bad);
        element.requestUpdate();
        await element.updateComplete;
      });
      if (!element) throw new Error('no element');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(bad.split('=')[0]);
      expect(links(element)).to.deep.equal([]);
      expect(textOf(element)).to.include(en.redFlags.callLocal);
    });
  }
});
