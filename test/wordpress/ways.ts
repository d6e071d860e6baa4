import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {inPage} from '../support/in-page.js';
import {flat} from '../support/paper.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import {type Context, plainHtml} from './context.js';
import type {User} from './site.js';
import type {InMain} from './visitors.js';

/** What a visitor sees of a way in. */
type Seen = 'element' | 'text' | 'frame' | 'empty frame' | 'link' | 'other text' | 'nothing';

/** What a visitor sees with the script, and without JavaScript. */
type Looks = [withScript: Seen, without: Seen];

const {heading, entries} = spanish.faq;
/** What only the whole section has: its heading, a question and its answer. */
const strings = [heading, entries[0]?.question, entries[0]?.answer[0]].map((string) => flat(String(string)));

/** The ways in: what somebody publishes, and what a visitor sees of it; of filtered HTML, where that is something else. */
const ways: Record<string, [content: (library: string) => string, open: Looks, filtered?: Looks]> = {
  element: [
    (library) => `<fbss-faq lang="es" heading-level="3"><p>${link(library)}</p></fbss-faq>`,
    ['element', 'link'],
  ],
  'placeholder div': [
    (library) => `<div data-fbss="faq" lang="es" data-fbss-lang="es">${link(library)}</div>`,
    ['element', 'link'],
  ],
  'class-only div': [(library) => `<div class="fbss-faq" lang="es">${link(library)}</div>`, ['element', 'link']],
  'lone link': [(library) => `<p>${link(library)}</p>`, ['element', 'link']],
  'link in running text': [(library) => `<p>Read the ${link(library)} before you come.</p>`, ['link', 'link']],
  frame: [
    (library) =>
      `<iframe src="${library}/embed/es/faq.html" title="FAQ" loading="lazy" width="100%" height="600"></iframe>`,
    ['frame', 'frame'],
    ['nothing', 'nothing'],
  ],
  'plain fragment': [() => plainHtml('es', 'faq'), ['element', 'text']],
  'strict fragment': [() => plainHtml('es', 'faq.strict'), ['text', 'text']],
  shortcode: [() => '[fbss section="faq" lang="es" heading-level="3"]', ['element', 'text']],
  block: [() => '<!-- wp:fbss/section {"section":"faq","lang":"es","headingLevel":3} /-->', ['element', 'text']],
};

const link = (library: string): string => `<a href="${library}/embed/es/faq.html">${heading}</a>`;

/** What a visitor sees of a page. */
export const look = (tab: Page): Promise<Seen> =>
  inPage(
    tab,
    (expected): Seen => {
      const [element] = (globalThis as unknown as InMain).inMain('fbss-faq');
      const card = element?.shadowRoot?.querySelector<HTMLElement>('[part~=card]');
      const isWhole = (text: string): boolean => expected.every((part) => text.replace(/\s+/g, ' ').includes(part));
      if (element?.offsetHeight && card?.lang === 'es' && isWhole(card.textContent)) return 'element';
      const main = document.querySelector('main') ?? document.body;
      if (isWhole(main.innerText) || isWhole(main.textContent)) return 'text';
      if (main.querySelector('iframe')) return 'frame';
      if (main.querySelector('a[href*="/embed/es/faq.html"]')) return 'link';
      return main.innerText.trim() ? 'other text' : 'nothing';
    },
    strings,
  );

export const describeWays = (context: Context): void => {
  /** Opens a post, and looks until it has what is expected. Where that is no element, the script has time to make one. */
  const sees = async (address: string, javascript: boolean, expected: Seen): Promise<Seen> => {
    const {tab} = await context.visitors.visit(address, {javascript, waitUntil: 'load'});
    if (javascript && expected !== 'element') await aWhile(700);
    const seen = await until(
      () => look(tab),
      (now) => now === expected,
      10_000,
    );
    if (seen !== 'frame') return seen;
    const frame = await tab.$('main iframe');
    await frame?.scrollIntoView();
    const text = await until(
      async () => (await (await frame?.contentFrame())?.evaluate(() => document.body.textContent)) ?? '',
      (now) => strings.every((part) => now.includes(part)),
      10_000,
    );
    return strings.every((part) => text.includes(part)) ? 'frame' : 'empty frame';
  };

  describe('What a visitor sees of a post with one of the ways in', () => {
    const users: User[] = ['admin', 'editor', 'author'];
    const addresses = new Map<string, string>();
    before(() => {
      context.site.set({embeds: context.settings.embeds});
      const posts = Object.entries(ways).flatMap(([way, [content]]) =>
        users.map((user) => ({user, way, content: content(context.library)})),
      );
      const published = context.site.publishAll(posts);
      for (const [index, {user, way}] of posts.entries()) addresses.set(`${way} ${user}`, published[index] ?? '');
    });

    for (const [way, [, open, filtered = open]] of Object.entries(ways)) {
      for (const user of users) {
        for (const [index, expected] of (user === 'admin' ? open : filtered).entries()) {
          const isScript = index === 0;
          it(`${way} by ${user}, ${isScript ? 'with the script' : 'without JavaScript'}: ${expected}`, async () => {
            assert.equal(await sees(addresses.get(`${way} ${user}`) ?? '', isScript, expected), expected);
          });
        }
      }
    }
  });
};
