import {expect} from 'chai';
import * as en from '#content/en.js';
import {cleanUp, fixture, parts, textOf, until} from './support/page.js';

const links = (element: Element): HTMLAnchorElement[] => parts<HTMLAnchorElement>(element, 'link');

describe('fbss-references', () => {
  afterEach(cleanUp);

  it('links each source to what its text names, without query string or fragment', async () => {
    const element = await fixture('<fbss-references></fbss-references>');
    const {sources, newerNames} = en.references;
    expect(links(element).map((link) => textOf(link))).to.deep.equal([...sources, newerNames].map(({name}) => name));
    for (const link of links(element)) {
      const {protocol, search, hash, username} = new URL(link.href);
      expect([protocol, search, hash, username], link.href).to.deep.equal(['https:', '', '', '']);
      expect(link.getAttribute('href')).not.to.match(/[?#]/);
    }
  });

  it('opens a source in the same tab', async () => {
    const element = await fixture('<fbss-references></fbss-references>');
    for (const link of links(element)) expect(link.hasAttribute('target')).to.equal(false);
  });

  it('has a unique name for every link', async () => {
    const element = await fixture('<fbss-references></fbss-references>');
    const names = links(element).map((link) => textOf(link));
    expect(names).not.to.include('');
    expect(new Set(names).size).to.equal(names.length);
  });

  it('has the same links in every language', async () => {
    const element = await fixture('<fbss-references></fbss-references>');
    const before = links(element).map(({href}) => href);
    for (const lang of ['es', 'ar']) {
      element.lang = lang;
      await until(() => links(element)[0]?.closest('[lang]')?.getAttribute('lang') === lang);
      expect(links(element).map(({href}) => href)).to.deep.equal(before);
    }
  });
});
