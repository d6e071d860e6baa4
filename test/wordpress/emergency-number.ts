import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {inPage} from '../support/in-page.js';
import {aWhile} from '../support/rendered.js';
import type {Context} from './context.js';

import {contentOn} from './embed-methods.js';

const query =
  'emergency-number=0909%20879%200000&contact=Our%20number%20has%20changed:%200909%20879%200000&text-contact=text%200909';
const card = '[fbss section="red-flags"]';

/** The numbers that a page calls, shadow roots included, the count of elements after the first, and the text of the post. */
const callsOn = (tab: Page): Promise<{numbers: string; others: number; text: string}> =>
  inPage(tab, () => {
    const numbersIn = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(node.shadowRoot ? numbersIn(node.shadowRoot) : []),
        ...(node.matches('a[href^="tel:"]') ? [node.getAttribute('href') ?? ''] : []),
      ]);
    const [, ...others] = window.findInPost('fbss-red-flags');
    return {
      numbers: [...new Set(numbersIn(document))].join(),
      others: others.length,
      text: document.querySelector('main')?.innerText.trim() ?? '',
    };
  });

export const describeEmergencyNumber = (context: Context): void => {
  const {site, visitors} = context;

  /** The numbers that a post calls, a moment after its first element has rendered. */
  const callsOf = async (address: string, javascript = true): ReturnType<typeof callsOn> => {
    const {tab} = await visitors.visit(address, {javascript});
    if (javascript) {
      await tab.waitForFunction(() => window.findInPost('fbss-red-flags').length);
      await aWhile(1000);
    }
    return callsOn(tab);
  };

  describe('The emergency number that readers call', () => {
    before(() => {
      site.set(context.settings);
      site.run(`update_option( 'comment_previously_approved', 0 );`);
    });

    for (const [target, start] of Object.entries<() => string>({
      'another site': () => 'https://evil.example/embed/en/red-flags.html',
      'the hospital’s own pages': () => `${context.library}/embed/en/red-flags.html`,
    })) {
      it(`is not changed by a visitor’s comment with a link to ${target}, which stays a link`, async () => {
        const address = site.publish(card);
        const id = new URL(address).searchParams.get('p') ?? '';
        const comment = `${start()}?${query}`;
        await fetch(`${site.url}/wp-comments-post.php`, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({author: 'A', email: 'a@example.org', comment, comment_post_ID: id}),
        });
        const {numbers, others, text} = await callsOf(address);
        assert.match(text, /emergency-number=0909/);
        assert.deepEqual([numbers, others], ['tel:999', 0]);
      });
    }

    for (const [method, comment] of Object.entries<() => string>({
      'a link': () => `<a href="${context.library}/embed/en/red-flags.html?${query}">Signs</a>`,
      'a placeholder': () =>
        '<div data-fbss="red-flags" data-fbss-country="DE"><p class="fbss-red-flags">0909 879 0000</p></div>',
      'an element': () => '<fbss-red-flags emergency-number="0909 879 0000">0909 879 0000</fbss-red-flags>',
      'a shortcode': () => '[fbss section="red-flags" lang="de"] 0909 879 0000',
    })) {
      for (const javascript of [true, false]) {
        it(`is not changed by a subscriber’s comment with ${method}, ${javascript ? 'with the script' : 'without JavaScript'}`, async () => {
          const address = site.publish(card);
          const id = new URL(address).searchParams.get('p');
          site.run(`wp_handle_comment_submission( $data );`, {
            user: 'subscriber',
            data: {comment_post_ID: id, comment: comment()},
          });
          const {numbers, others, text} = await callsOf(address, javascript);
          assert.match(text, /0909|Signs$/);
          assert.deepEqual([numbers, others], ['tel:999', 0]);
        });
      }
    }

    for (const [method, content] of Object.entries<() => string>({
      'a link to the folder that the settings name': () =>
        `<p><a href="${context.library}/embed/en/red-flags.html?${query}&amp;country=DE">Signs</a></p>`,
      'a placeholder': () =>
        `<div data-fbss="red-flags" data-fbss-emergency-number="0909 879 0000" data-fbss-contact="0909" data-fbss-text-contact="0909" data-fbss-country="DE">Signs</div>`,
      'a shortcode': () =>
        '[fbss section="red-flags" emergency-number="0909" contact="0909" text-contact="0909" country="DE"]',
      'a block': () =>
        '<!-- wp:fbss/section {"section":"red-flags","country":"DE","emergencyNumber":"0909","textContact":"0909"} /-->',
    })) {
      it(`is the administrator’s, without other lines, in an author’s post with ${method}`, async () => {
        const {numbers, text} = await callsOf(site.publish(content(), 'author'));
        assert.equal(numbers, 'tel:999');
        assert.ok(!text.includes('0909'), text);
      });
    }

    it('is not on a page with a link if the settings name no folder: it stays a link, and no script is loaded', async () => {
      site.set({country: 'GB', embeds: ''});
      const {heading} = spanish.faq;
      const address = site.publish(`<p><a href="${context.library}/embed/es/faq.html">${heading}</a></p>`);
      const {tab} = await visitors.visit(address);
      assert.equal(await contentOn(tab), 'link');
      assert.doesNotMatch(await tab.content(), /fbss\.min\.js/);
    });
  });
};
