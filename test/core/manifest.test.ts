import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import '../../src/components/fbss-language/define.js';
import {clear, openFoot, placed, until} from '../components/support/page.js';

interface Declaration {
  tagName?: string;
  slots?: {name: string}[];
  cssParts?: {name: string}[];
}

/** The package's description of its elements, for editors and documentation. */
const {modules} = (await fetch('/custom-elements.json').then((file) => file.json())) as {
  modules: {declarations: Declaration[]}[];
};
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

describe('The custom-elements manifest', () => {
  afterEach(clear);

  it('describes every element', () => {
    expect(elements).to.have.length(15);
  });

  for (const {tagName = '', slots = [], cssParts = []} of elements) {
    for (const {name} of slots.filter((slot) => slot.name)) {
      it(`describes a slot that <${tagName}> has: ${name}`, async () => {
        const child = name === 'section' ? 'fbss-faq' : 'b';
        const element = await placed(`<${tagName}><${child} slot="${name}">Text</${child}></${tagName}>`);
        if (element.shadowRoot?.querySelector('[part="about"]')) await openFoot(element);
        await until(() => element.querySelector(child)?.assignedSlot, name);
      });
    }

    it(`describes the part "about" of <${tagName}> if it has a foot`, async () => {
      const {shadowRoot} = await placed(`<${tagName}></${tagName}>`);
      expect(cssParts.some(({name}) => name === 'about')).to.equal(!!shadowRoot?.querySelector('[part="about"]'));
    });
  }
});
