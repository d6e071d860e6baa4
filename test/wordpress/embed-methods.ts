import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {inPage} from '../support/in-page.js';
import {flat} from '../support/print.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import {type Context, plainHtml} from './context.js';
import {methods, type Shown} from './methods.js';
import type {User} from './site.js';

/** What a visitor sees of a section. */
type Seen = Shown | 'empty frame' | 'other text';

const {heading, entries} = spanish.faq;
/** Strings that prove that the section is complete: its heading, a question and the answer. */
const strings = [heading, entries[0]?.question, entries[0]?.answer[0]].map((string) => flat(String(string)));

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
  /** Opens a post, and waits for what is expected. If that is not an element, first gives the script time to show one. */
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
      const {library} = context;
      const link = `<a href="${library}/embed/es/faq.html">${heading}</a>`;
      const html = (file: string): string => plainHtml('es', file);
      const posts = Object.entries(methods).flatMap(([method, [content]]) =>
        users.map((user) => ({user, method, content: content({library, link, html})})),
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
