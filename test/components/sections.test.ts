import {expect} from 'chai';
import * as ar from '#content/ar.js';
import * as en from '#content/en.js';
import * as es from '#content/es.js';
import '../../src/components/fbss-guide/define.js';
import '../../src/components/fbss-language/define.js';
import {camelCase} from '../../src/core/camel-case.js';
import type {FbssElement} from '../../src/index.js';
import {sectionNames} from '../../src/sections.js';
import {cleanUp, fixture, part, parts, tags, textOf, until} from './support/page.js';

type Content = typeof en;

/** The sections that need a reader to open or tick something; their own tests check their content. */
const elsewhere = ['overview', 'red-flags', 'faq', 'about'];

/** The content of a section, if that is not all of the file of its name. */
const shownContent: Readonly<Partial<Record<string, (content: Content) => unknown>>> = {
  causes: ({causes: {causes, picture, ...rest}}) => [
    causes.map(({term, explanation}) => [term, explanation]),
    picture,
    rest,
  ],
  prevention: ({prevention, redFlags: {privacy}}) => [prevention, privacy],
  'quick-facts': ({guide, overview: {quickFacts, newerNames}}) => [guide.quickFacts, quickFacts, newerNames],
  references: ({references: {heading, sources, newerNames}}) => [
    heading,
    [...sources, newerNames].map((source) => [source.name, 'page' in source ? source.page : []]),
  ],
  'see-a-doctor': ({guide, redFlags: {heading, flags, callLocal, orGo}, seeADoctor}) => [
    [guide.seeADoctor, heading, flags, callLocal, orGo],
    seeADoctor,
  ],
  symptoms: ({symptoms, redFlags: {heading, flags, nerves, callLocal, all}}) => [
    [symptoms, heading, flags, nerves, callLocal, all],
  ],
};

const contentOf = (name: string, content: Content): unknown =>
  shownContent[name]?.(content) ?? Reflect.get(content, camelCase(name));

const stringsIn = (content: unknown): string[] =>
  typeof content === 'string' ? [content] : Object.values(content as object).flatMap(stringsIn);

const outline = (element: Element): number[] =>
  [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({localName}) =>
    Number(localName.slice(1)),
  );

describe('a section', () => {
  afterEach(cleanUp);

  for (const name of sectionNames.filter((section) => !elsewhere.includes(section))) {
    const tag = `fbss-${name}`;
    for (const [lang, content] of Object.entries({en, es, ar})) {
      it(`shows all its content: ${tag}, in "${lang}"`, async () => {
        const element = await fixture(`<${tag} lang="${lang}"></${tag}>`);
        await until(() => part(element, 'card').lang === lang);
        const shown = textOf(element);
        const expected = stringsIn(contentOf(name, content));
        expect(expected).not.to.deep.equal([]);
        for (const string of expected) expect(shown).to.include(string.replace(/\s+/g, ' ').trim());
      });
    }

    it(`starts with its heading and skips no heading level, at any level in the page: ${tag}`, async () => {
      for (const level of [1, 2, 3, 4, 5, 6]) {
        const [own, ...inside] = outline(await fixture(`<${tag} heading-level="${level}"></${tag}>`));
        expect(own).to.equal(level);
        for (const below of inside) expect(below).to.be.within(level, Math.min(level + 1, 6));
      }
    });
  }

  it('has a heading for each group of points, one level below its own', async () => {
    for (const [tag, group, count] of [
      ['fbss-symptoms', 'group', 4],
      ['fbss-risk-factors', 'group', 2],
      ['fbss-diagnosis', 'step', 4],
      ['fbss-treatment', 'group', 6],
      ['fbss-prevention', 'group', 3],
    ] as const) {
      const element = await fixture(`<${tag} heading-level="3"></${tag}>`);
      const first = parts(element, group).map(({firstElementChild}) => firstElementChild?.localName);
      expect(first, tag).to.deep.equal(Array.from({length: count}, () => 'h4'));
    }
  });

  for (const [tag, place] of [
    ['fbss-symptoms', 'warning'],
    ['fbss-faq', 'answer'],
  ] as const) {
    it(`${tag} has the nerve symptoms that need emergency help, the call, and the way to all symptoms`, async () => {
      const element = await fixture(`<${tag} country="GB"></${tag}>`);
      const {heading, flags, nerveFlags, nerves, call, orGo, all} = en.redFlags;
      const listed = [heading, ...flags.slice(0, nerveFlags), nerves, `${call} 999`, orGo, all, ...flags];
      expect(textOf(part(element, place))).to.equal(listed.join(' '));
      expect(part(element, 'all-flags').localName).to.equal('details');
      element.before(document.createElement('fbss-red-flags'));
      element.requestUpdate();
      await element.updateComplete;
      expect(part(element, 'all-flags').localName).to.equal('a');
      expect(textOf(part(element, place)).endsWith(all)).to.equal(true);
    });
  }

  it('on the diagnosis has numbered steps, for screen readers too', async () => {
    const element: FbssElement = await fixture('<fbss-diagnosis></fbss-diagnosis>');
    expect(part(element, 'steps').localName).to.equal('ol');
    expect(part(element, 'steps').children).to.have.length(4);
  });

  for (const tag of tags.filter((name) => name !== 'fbss-about')) {
    it(`has a footer with a unique name: ${tag}`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      const footer = part(element, 'about').querySelector('summary');
      const ids = footer?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const names = ids.map((id) => element.shadowRoot?.getElementById(id)).map((named) => named && textOf(named));
      expect(names).to.deep.equal([en.about.heading, textOf(part(element, 'heading'))]);
      expect(footer && textOf(footer)).to.equal(en.about.heading);
    });
  }

  for (const tag of [...tags, 'fbss-guide', 'fbss-language']) {
    it(`only has lists that Safari recognises: ${tag}`, async () => {
      const element = await fixture(`<${tag}></${tag}>`);
      const lists = [...(element.shadowRoot?.querySelectorAll('ul, ol') ?? [])];
      const plain = lists.filter(
        (list) => getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list',
      );
      expect(plain.map(({outerHTML}) => outerHTML.slice(0, 60))).to.deep.equal([]);
    });
  }

  it('hides every icon and drawing from screen readers, because the text beside it has the meaning', async () => {
    const drawings: SVGElement[] = [];
    for (const tag of [...tags, 'fbss-guide', 'fbss-language']) {
      const element = await fixture(`<${tag}></${tag}>`);
      drawings.push(...(element.shadowRoot?.querySelectorAll('svg') ?? []));
    }
    expect(drawings).not.to.deep.equal([]);
    const exposed = drawings.filter((drawing) => !drawing.closest('[aria-hidden="true"]'));
    expect(exposed.map(({outerHTML}) => outerHTML.slice(0, 60))).to.deep.equal([]);
  });

  it('on quick facts has each term with its description', async () => {
    const element = await fixture('<fbss-quick-facts></fbss-quick-facts>');
    expect(part(element, 'facts').localName).to.equal('dl');
    for (const fact of parts(element, 'fact')) {
      const [term, ...rest] = [...fact.children].map(({localName}) => localName);
      expect(term).to.equal('dt');
      expect(new Set(rest)).to.deep.equal(new Set(['dd']));
    }
  });
});
