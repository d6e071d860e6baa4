import {expect} from 'chai';
import * as en from '#content/en.js';
import type {FbssSeeADoctor} from '../../src/index.js';
import {clear, part, parts, placed, until, warningsOf, textOf} from './support/page.js';

const cards = (attributes = ''): Promise<FbssSeeADoctor> =>
  placed<FbssSeeADoctor>(`<fbss-see-a-doctor ${attributes}></fbss-see-a-doctor>`);
const links = (element: Element): (string | null)[] => parts(element, 'call').map((call) => call.getAttribute('href'));

describe('fbss-see-a-doctor', () => {
  afterEach(clear);

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
    element.requestUpdate();
    await element.updateComplete;
    expect(parts(element, 'band')).to.deep.equal([]);
    const link = part<HTMLAnchorElement>(element, 'all-flags');
    expect(textOf(link)).to.equal(en.redFlags.all);
    link.click();
    await until(() => document.activeElement === redFlags);
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
    it(`rejects ${bad}, with one warning that names the attribute, and the generic content`, async () => {
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
