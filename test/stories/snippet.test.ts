import {expect} from 'chai';
import {english, modules, offered} from '../../src/core/locale/languages.js';
import {elementNames} from '../../src/sections.js';
import {sectionLabels} from '../../site/builder/choices/sections.js';
import type {Args} from '../../stories/attributes.js';
import {snippet} from '../../stories/snippet.js';
import {element as show} from '../../stories/story.js';
import {storiesIn} from './support.js';

/** The code of an element alone. */
const codeOf = (tag: string, args: Args, language = 'en'): Promise<string> => snippet(show(tag)(args), language);

/** The element of a snippet, which is not in a page. */
function pasted(code: string): {
  content: DocumentFragment;
  script: HTMLScriptElement | null;
  element: Element | null;
} {
  const {content} = Object.assign(document.createElement('template'), {innerHTML: code});
  return {content, script: content.querySelector('script'), element: content.lastElementChild};
}

/** Text for comparison: languages have different spaces, and a list begins with lower case. */
const squeezed = (text = ''): string => text.replaceAll(/\s+/g, ' ').toLowerCase();

describe('The code that Storybook shows', () => {
  for (const name of elementNames) {
    it(`has the script, the element and its fallback: fbss-${name}`, async () => {
      const {script, element} = pasted(await codeOf(`fbss-${name}`, {}));
      expect(script?.getAttribute('src')).to.match(/\/fbss\.js$/);
      expect(script?.async).to.equal(true);
      expect(element?.localName).to.equal(`fbss-${name}`);
      // the picker is of no use without the script
      if (name !== 'language') expect(element?.textContent.trim()).to.not.equal('');
    });
  }

  it('has the attributes and tokens of the controls', async () => {
    const args = {
      country: 'GB',
      'heading-level': '3',
      'structured-data': true,
      single: false,
      contact: '"Us" & <you>',
      '--fbss-radius': '0',
      '--fbss-ink': '#000',
    };
    const {element} = pasted(await codeOf('fbss-red-flags', args));
    const attributes = Object.fromEntries(Array.from(element?.attributes ?? [], ({name, value}) => [name, value]));
    expect(attributes).to.deep.equal({
      country: 'GB',
      'heading-level': '3',
      'structured-data': '',
      contact: '"Us" & <you>',
      style: '--fbss-radius: 0; --fbss-ink: #000;',
    });
  });

  it('calls the number that the element calls', async () => {
    const linkOf = async (args: Args): Promise<string | null | undefined> =>
      pasted(await codeOf('fbss-red-flags', args))
        .element?.querySelector('p > a')
        ?.getAttribute('href');
    expect(await linkOf({country: 'ES'})).to.equal('tel:112');
    expect(await linkOf({country: 'ES', 'emergency-number': '999'})).to.equal('tel:999');
    expect(await linkOf({})).to.not.match(/^tel:/);
  });

  for (const [tag, story, selector] of [
    ['fbss-red-flags', 'WithContact', 'fbss-red-flags > p[slot="contact"] > a[href^="tel:"]'],
    ['fbss-about', 'OwnReviewer', 'fbss-about > [slot="reviewer"]'],
    ['fbss-guide', 'OwnSection', 'fbss-guide > fbss-red-flags[slot="section"] > [slot="contact"]'],
    ['fbss-language', 'ForOneElement', 'fbss-language[for="chosen"] ~ fbss-faq#chosen'],
  ] as const) {
    it(`has everything that the story puts on the page: ${tag}, ${story}`, async () => {
      const {default: meta, ...stories} = await storiesIn(tag);
      const {render = meta.render, args = {}} = stories[story] ?? {};
      expect(pasted(await snippet(render(args), 'en')).content.querySelectorAll(selector)).to.have.length(1);
    });
  }

  for (const name of elementNames) {
    it(`has a fallback in every element of every story: fbss-${name}`, async () => {
      const {default: meta, ...stories} = await storiesIn(`fbss-${name}`);
      for (const {render = meta.render, args = {}} of Object.values(stories)) {
        const {content} = pasted(await snippet(render(args), 'en'));
        const elements = [...content.querySelectorAll('*')].filter(({localName}) => localName.startsWith('fbss-'));
        expect(elements).not.to.deep.equal([]);
        for (const element of elements.filter(({localName}) => localName !== 'fbss-language')) {
          expect(element.querySelector(':scope > p:not([slot]) > a')?.textContent, element.localName).to.be.a('string');
        }
      }
    });
  }

  for (const language of offered) {
    it(`names every emergency symptom in the fallback, in "${language}", and in English`, async () => {
      const content = (await modules.get(language)?.()) ?? english;
      const {element} = pasted(await codeOf('fbss-red-flags', {country: 'GB'}, language));
      const text = squeezed(element?.textContent);
      for (const {redFlags} of [content, english]) {
        for (const sentence of [redFlags.heading, ...redFlags.flags, redFlags.call]) {
          expect(text).to.include(squeezed(sentence));
        }
      }
      if (language !== 'en') expect(element?.getAttribute('lang')).to.equal(language);
    });
  }
});

describe('The sidebar of Storybook', () => {
  for (const name of elementNames) {
    it(`names an element as the embed builder does: ${name}`, async () => {
      const {default: meta} = await storiesIn(`fbss-${name}`);
      const label = sectionLabels.get(name) ?? 'Language picker';
      expect([meta.id, meta.component, meta.title]).to.deep.equal([name, `fbss-${name}`, `Elements/${label}`]);
    });
  }
});
