import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import manifest from '../../package.json' with {type: 'json'};
import {sectionNames} from '../../src/sections.js';
import {languages} from '../support/content.js';
import {Gate} from '../support/gate.js';
import {inPage} from '../support/in-page.js';
import {appears, callOf, renders} from '../support/rendered.js';
import {useBrowser, type Visit} from '../support/visits.js';

const pagesIn = (language: string): string[] =>
  readdirSync(`dist/embed/${language}`).filter((name) => name.endsWith('.html'));
const pages = pagesIn('en');

/** The text that a page shows, including in shadow roots. */
const textOn = (tab: Page): Promise<string> =>
  inPage(tab, () => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || /^(style|svg|script)$/.test(node.localName)) return '';
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)]
        .map(textOf)
        .join(assigned.length ? '' : ' ');
    };
    return textOf(document.body).replace(/\s+/g, ' ').trim();
  });

// they are the same in every browser; the script that takes them over is tested in each
describe('The prerendered pages, in Chromium', () => {
  const {open} = useBrowser('Chromium');
  const address = (page: string, language = 'en'): string => `/fbss/embed/${language}/${page}`;

  it('exist for every section and language, and link to each other', () => {
    assert.equal(pages.length, sectionNames.length + 1);
    for (const language of languages) {
      assert.deepEqual(pagesIn(language), pages);
      const html = readFileSync(`dist/embed/${language}/faq.html`, 'utf8');
      assert.match(html, new RegExp(`<html lang="${language}" dir="${/^(ar|ur)$/.test(language) ? 'rtl' : 'ltr'}">`));
      for (const other of languages) assert.ok(html.includes(`hreflang="${other}" href="../${other}/faq.html"`));
      assert.match(html, /<title>[^<]*FBSS/);
      assert.match(html, /<meta name="description" content="[^"]{40,}"/);
      assert.match(html, /<link rel="canonical" href="faq.html"/);
    }
  });

  for (const [index, name] of pages.entries()) {
    // each page in one language, and each language for one page
    const some = [...new Set(['en', ...languages.filter((_, at) => at % pages.length === index)])];
    for (const language of some) {
      it(`show the same text without JavaScript and with it, each string once: ${name} in "${language}"`, async () => {
        const path = address(name, language);
        const {tab: without} = await open({}, {path, prepare: (tab) => tab.setJavaScriptEnabled(false)});
        const {tab, log} = await open({}, {path});
        await tab.waitForFunction(() =>
          [...document.querySelectorAll('main [slot^="section-"], main > :not(h1)')].every(
            ({shadowRoot}) => shadowRoot?.adoptedStyleSheets.length,
          ),
        );
        await tab.waitForSelector('[slot^="fbss-"]');
        assert.equal(await textOn(tab), await textOn(without));
        const light = await tab.$$eval('[slot^="fbss-"]', (all) =>
          all.map(({slot, parentElement}) => `${parentElement?.localName} ${slot}`),
        );
        assert.equal(new Set(light).size, light.length, 'a string is doubled');
        assert.ok(light.length > 2);
        assert.deepEqual(log.errors, []);
      });
    }
  }

  it('only request their settings and the script of their version', async () => {
    const {tab, site} = await open({}, {path: address('faq.html', 'es')});
    await tab.waitForNetworkIdle();
    assert.deepEqual(site.requests.filter((path) => path !== '/favicon.ico').sort(), [
      '/fbss/embed/es/faq.html',
      '/fbss/embed/es/fbss.js',
      '/fbss/embed/settings.js',
    ]);
    const {version} = manifest;
    assert.deepEqual(await tab.$$eval('script', (all) => all.map((script) => script.getAttribute('src'))), [
      '../settings.js',
      `fbss.js?${version}`,
    ]);
  });

  /** Opens a page whose script is sent when the test allows it. */
  const openSlowly = (page: string, script: Gate): Promise<Visit> =>
    open(
      {},
      {
        path: address(page),
        waitUntil: 'nothing',
        answer: async (path) => {
          if (path.endsWith('fbss.js')) await script.opened;
        },
      },
    );

  for (const [name, tags] of Object.entries({
    'red-flags.html': ['fbss-red-flags'],
    'prevention.html': ['fbss-prevention'],
    'faq.html': ['fbss-faq'],
    'guide.html': ['fbss-red-flags', 'fbss-prevention', 'fbss-faq'],
  })) {
    it(`keep the ticks and open answers from before the script has loaded: ${name}`, async () => {
      const script = new Gate();
      const {tab, log} = await openSlowly(name, script);
      const controls = (tag: string): string => `${tag} >>> :is(input, summary)`;
      const stateOf = (tag: string): Promise<boolean[]> =>
        tab.$$eval(controls(tag), (all) =>
          all.map((control) =>
            control instanceof HTMLInputElement ? control.checked : !!control.closest('details')?.open,
          ),
        );
      const before = new Map<string, boolean[]>();
      for (const tag of tags) {
        await appears(tab, `${tag} >>> .card`);
        await tab.$$eval(controls(tag), (all) => {
          if (all[1] instanceof HTMLElement) all[1].click();
        });
        before.set(tag, await stateOf(tag));
        assert.ok(before.get(tag)?.includes(true));
      }
      script.open();
      for (const tag of tags) {
        await tab.waitForFunction(
          (name) => document.querySelector(name)?.shadowRoot?.adoptedStyleSheets.length,
          {},
          tag,
        );
        await renders(tab, tag);
        assert.deepEqual(await stateOf(tag), before.get(tag), tag);
      }
      if (tags.includes('fbss-red-flags')) await appears(tab, 'fbss-red-flags >>> [part=answer] [part=help]');
      assert.deepEqual(log.errors, []);
    });
  }

  it('show the answer to a symptom if a reader has also ticked "none of these" before the script has loaded', async () => {
    const script = new Gate();
    const {tab} = await openSlowly('red-flags.html', script);
    await appears(tab, 'fbss-red-flags >>> input');
    await tab.$$eval('fbss-red-flags >>> input', (boxes) => {
      for (const box of [boxes.at(0), boxes.at(-1)]) box?.click();
    });
    script.open();
    await appears(tab, 'fbss-red-flags >>> [part=answer] [part=help]');
    assert.equal((await tab.$$('fbss-red-flags >>> input:checked')).length, 1);
  });

  it('apply the attributes that the address may set', async () => {
    const path = `${address('red-flags.html')}?theme=dark&heading-level=3&country=GB&mode=list`;
    const {tab, log} = await open({}, {path});
    await renders(tab, 'fbss-red-flags');
    assert.equal(await tab.evaluate(() => document.documentElement.style.colorScheme), 'dark');
    assert.equal(await tab.$eval('fbss-red-flags >>> [part=heading]', ({localName}) => localName), 'h3');
    assert.equal(await callOf(tab, 'fbss-red-flags'), 'tel:999');
    assert.equal(await tab.$('fbss-red-flags >>> input'), null);
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('ignore other attributes and invalid values of the address', async () => {
    const hostile = new URLSearchParams({
      theme: 'red;background:url(//x)',
      'heading-level': '9',
      country: '"><img src=x onerror=alert(1)>',
      'emergency-number': 'javascript:alert(1)',
      contact: '<script>alert(1)</script>'.repeat(20),
      onclick: 'alert(1)',
      lang: 'de',
    });
    const {tab, log} = await open({}, {path: `${address('red-flags.html')}?${hostile.toString()}`});
    await renders(tab, 'fbss-red-flags');
    const shown = await tab.$eval('fbss-red-flags', (flags) => ({
      style: document.documentElement.getAttribute('style'),
      attributes: flags.getAttributeNames().sort(),
      heading: flags.shadowRoot?.querySelector('[part=heading]')?.localName,
      calls: flags.shadowRoot?.querySelectorAll('[part=call]').length,
      lines: flags.querySelectorAll('[slot=contact]').length,
      scripts: document.querySelectorAll('script, img').length,
    }));
    assert.deepEqual(shown, {
      style: null,
      attributes: ['heading-level', 'lang'],
      heading: 'h1',
      calls: 0,
      lines: 0,
      scripts: 2,
    });
    assert.deepEqual(log.errors, []);
  });
});
