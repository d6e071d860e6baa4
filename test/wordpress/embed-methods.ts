import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {inPage} from '../support/in-page.js';
import {flat} from '../support/print.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import {type Context, plainHtml} from './context.js';
import type {User} from './site.js';

/** What a visitor sees of a section. */
type Seen = 'element' | 'text' | 'frame' | 'empty frame' | 'link' | 'other text' | 'nothing';

/** What a visitor sees with the script, and without JavaScript. */
type Expected = [withScript: Seen, without: Seen];

const {heading, entries} = spanish.faq;
/** Strings that prove that the section is complete: its heading, a question and the answer. */
const strings = [heading, entries[0]?.question, entries[0]?.answer[0]].map((string) => flat(String(string)));

/** The content of a post by method, and what a visitor sees; also for users whose HTML is filtered, if that is different. */
const methods: Record<string, [content: (library: string) => string, unfiltered: Expected, filtered?: Expected]> = {
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

/** What a visitor sees on a page. */
export const contentOn = (tab: Page): Promise<Seen> =>
  inPage(
    tab,
    (expected): Seen => {
      const [element] = window.findInPost('fbss-faq');
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

export const describeEmbedMethods = (context: Context): void => {
  /** Opens a post, and waits for what is expected. If that is no element, first gives the script time to show one. */
  const seenOn = async (address: string, javascript: boolean, expected: Seen): Promise<Seen> => {
    const {tab} = await context.visitors.visit(address, {javascript, waitUntil: 'load'});
    if (javascript && expected !== 'element') await aWhile(700);
    const seen = await until(
      () => contentOn(tab),
      (now) => now === expected,
    );
    if (seen !== 'frame') return seen;
    const frame = await tab.$('main iframe');
    await frame?.scrollIntoView();
    const text = await until(
      async () => (await (await frame?.contentFrame())?.evaluate(() => document.body.textContent)) ?? '',
      (now) => strings.every((part) => now.includes(part)),
    );
    return strings.every((part) => text.includes(part)) ? 'frame' : 'empty frame';
  };

  describe('What a visitor sees of a post with a section', () => {
    const users: User[] = ['admin', 'editor', 'author'];
    const addresses = new Map<string, string>();
    before(() => {
      context.site.set({embeds: context.settings.embeds});
      const posts = Object.entries(methods).flatMap(([method, [content]]) =>
        users.map((user) => ({user, method, content: content(context.library)})),
      );
      const published = context.site.publishAll(posts);
      for (const [index, {user, method}] of posts.entries()) addresses.set(`${method} ${user}`, published[index] ?? '');
    });

    for (const [method, [, unfiltered, filtered = unfiltered]] of Object.entries(methods)) {
      for (const user of users) {
        for (const [index, expected] of (user === 'admin' ? unfiltered : filtered).entries()) {
          const javascript = index === 0;
          it(`${method} by ${user}, ${javascript ? 'with the script' : 'without JavaScript'}: ${expected}`, async () => {
            assert.equal(await seenOn(addresses.get(`${method} ${user}`) ?? '', javascript, expected), expected);
          });
        }
      }
    }
  });
};
