import {expect} from 'chai';
import {cleanUp, fixture, inLightDom, part, settled, tags, until} from '../components/support/page.js';

/** The children that an element has written, in their order; those of its sections are their own. */
const written = (element: Element): string[] =>
  [...element.querySelectorAll(':scope > [slot^="fbss"]')].map(({outerHTML}) => outerHTML);

describe('the light DOM, which read-aloud tools and reader modes use', () => {
  afterEach(cleanUp);

  for (const tag of tags) {
    it(`has the content of ${tag} in the order in which it is displayed`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      await inLightDom(element);
      const seen = [...(element.shadowRoot?.querySelectorAll('slot[name^="fbss-"]') ?? [])].map((slot) =>
        slot.getAttribute('name'),
      );
      const read = [...element.querySelectorAll(':scope > [slot^="fbss-"]')].map(({slot}) => slot);
      expect(read).to.deep.equal(seen);
    });

    it(`is that of a new ${tag} after a change of the language and back, and keeps the children that stay`, async () => {
      const element = await fixture(`<${tag} lang="en"></${tag}>`);
      await inLightDom(element);
      for (const lang of ['ar', 'en']) {
        const before = new Map([...element.children].map((child) => [child.slot, child]));
        element.lang = lang;
        await until(() => part(element, 'card').lang === lang);
        await inLightDom(element);
        const fresh = await fixture(`<${tag} lang="${lang}"></${tag}>`);
        await inLightDom(fresh);
        expect(written(element), lang).to.deep.equal(written(fresh));
        for (const child of element.querySelectorAll(':scope > span[slot^="fbss-"]'))
          if (before.has(child.slot)) expect(child, child.slot).to.equal(before.get(child.slot));
      }
    });
  }

  it('keeps its order if only some strings are new', async () => {
    const element = await fixture('<fbss-red-flags></fbss-red-flags>');
    await inLightDom(element);
    const first = element.querySelector(':scope > [slot^="fbss-"]');
    element.setAttribute('mode', 'list');
    await settled(element);
    await inLightDom(element);
    const fresh = await fixture('<fbss-red-flags mode="list"></fbss-red-flags>');
    await inLightDom(fresh);
    expect(written(element)).to.deep.equal(written(fresh));
    expect(element.querySelector(':scope > [slot^="fbss-"]')).to.equal(first);
  });
});
