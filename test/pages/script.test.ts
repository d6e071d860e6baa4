import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import {javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {aWhile, callOf, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const tags = ['fbss-overview', 'fbss-red-flags', 'fbss-faq'];
const all = tags.map((tag, index) => `<${tag}>fallback ${index}</${tag}>`).join('');
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; img-src data:";

const hasFallback = async (tab: Page): Promise<void> => {
  const text = await tab.evaluate(() => document.body.innerText);
  for (const index of tags.keys()) assert.match(text, new RegExp(`fallback ${index}`));
};

/** The globals, storage, cookies and head of a page, which a script might change. */
const traces = (tab: Page): Promise<unknown> =>
  tab.evaluate(() => ({
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    symbols: [typeof Symbol.metadata],
    head: document.head.innerHTML,
    stored: [document.cookie, localStorage.length, sessionStorage.length],
  }));

eachBrowser('A host page with the script tag', ({open}) => {
  for (const [where, markup] of Object.entries({
    'before the elements': script + all,
    'after the elements': all + script,
    twice: script + all + script,
    'in two versions': script + all + '<script src="/fbss/other-version.js" data-country="GB"></script>',
  })) {
    it(`shows all elements, with the tag ${where}`, async () => {
      const other = readFileSync('dist/fbss.js', 'utf8').replaceAll(english.faq.heading, 'Another version');
      const {tab, log} = await open({'/': page(markup), '/fbss/other-version.js': javascript(other)});
      for (const tag of tags) await renders(tab, tag);
      assert.equal(await callOf(tab, 'fbss-red-flags'), 'tel:999');
      assert.deepEqual(log.errors, []);
    });
  }

  it('uses data-emergency-number for the page, and an element’s country for that element', async () => {
    const {tab} = await open({
      '/': page(
        '<fbss-red-flags></fbss-red-flags><fbss-red-flags id="own" country="ES"></fbss-red-flags><script src="/fbss/fbss.js" data-emergency-number="0800 1" data-country="GB"></script>',
      ),
    });
    await renders(tab, '#own');
    assert.equal(await callOf(tab, 'fbss-red-flags'), 'tel:08001');
    assert.equal(await callOf(tab, '#own'), 'tel:112');
  });

  it('has no new globals, cookies, storage or styles in its head, and only requests the library’s files', async () => {
    const bare = await open({
      '/': page('<p>bare</p><script src="/nothing.js"></script>'),
      '/nothing.js': javascript(''),
    });
    const {tab, site} = await open({'/': page(all + script)});
    await renders(tab, 'fbss-faq');
    // the driver's wait adds globals, so both pages have one
    await tab.waitForFunction(() => document.querySelector('[slot^=fbss-]'));
    await bare.tab.waitForFunction(() => document.querySelector('p'));
    assert.deepEqual(await traces(tab), await traces(bare.tab));
    for (const path of site.requests.slice(1)) {
      assert.match(path, /^\/fbss\/(fbss|lazy\/(deep-link|staff-card|write-light-text))\.js$/);
    }
  });

  it('shows the same under a strict content security policy', async () => {
    const {tab, log} = await open({'/': page(all + script)}, {headers: {'content-security-policy': strict}});
    await renders(tab, 'fbss-red-flags');
    const border = await tab.$eval('fbss-red-flags >>> [part=card]', (card) => getComputedStyle(card).borderTop);
    assert.equal(border, '2px solid rgb(155, 15, 28)');
    assert.deepEqual(log.errors, []);
  });

  for (const [what, tag] of Object.entries({
    'is blocked': '<script src="/fbss/missing.js"></script>',
    'is cut short': '<script src="/fbss/cut.js"></script>',
    'has another hash': `<script src="/fbss/fbss.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
  })) {
    it(`keeps its fallbacks if the script ${what}`, async () => {
      const cut = readFileSync('dist/fbss.js', 'utf8').slice(0, 9000);
      const {tab} = await open({'/': page(all + tag), '/fbss/cut.js': javascript(cut)});
      await hasFallback(tab);
    });
  }

  it('keeps its fallbacks if it is XHTML', async () => {
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>${all}<script src="/fbss/fbss.js"></script></body></html>`;
    const {tab} = await open({'/': {body, headers: {'content-type': 'application/xhtml+xml'}}});
    await tab.waitForFunction(() => customElements.get('fbss-faq'));
    await aWhile();
    await hasFallback(tab);
  });

  it('runs the script with its hash from integrity.json', async () => {
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    const {tab} = await open({
      '/': page(`${all}<script src="/fbss/fbss.js" integrity="${hashes['fbss.js']}"></script>`),
    });
    await renders(tab, 'fbss-faq');
  });
});

eachBrowser('A host page with Trusted Types', ({open}) => {
  const policies = (list: string): Record<string, string> => ({
    'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types ${list}`,
  });

  it('only has to allow the policy fbss-lit', async () => {
    const {tab, log} = await open({'/': page(all + script)}, {headers: policies('fbss-lit')});
    await renders(tab, 'fbss-faq');
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('shows all elements if it has the script twice, although the policy can only be created once', async () => {
    const {tab, log} = await open({'/': page(all + script + script)}, {headers: policies('fbss-lit')});
    for (const tag of tags) await renders(tab, tag);
    // the browser's own error about the second policy
    assert.ok(log.errors.length <= 1, log.errors.join('\n'));
  });

  it('keeps its fallbacks, with no element defined, if it does not allow the policy', async () => {
    const {tab, log} = await open({'/': page(all + script)}, {headers: policies("'none'")});
    assert.equal(await tab.evaluate(() => !!customElements.get('fbss-faq')), false);
    await hasFallback(tab);
    assert.ok(log.errors.length <= 1, log.errors.join('\n'));
  });
});
