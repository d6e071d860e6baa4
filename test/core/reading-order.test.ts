import {expect} from 'chai';
import {clear, inLightDom, placed, tags} from '../components/support/page.js';

describe('the light DOM, which read-aloud tools and reader modes use', () => {
  afterEach(clear);

  for (const tag of tags) {
    it(`has the content of ${tag} in the order in which it is displayed`, async () => {
      const element = await placed(`<${tag}></${tag}>`);
      await inLightDom(element);
      const seen = [...(element.shadowRoot?.querySelectorAll('slot[name^="fbss-"]') ?? [])].map((slot) =>
        slot.getAttribute('name'),
      );
      const read = [...element.querySelectorAll(':scope > [slot^="fbss-"]')].map(({slot}) => slot);
      expect(read).to.deep.equal(seen);
    });
  }
});
