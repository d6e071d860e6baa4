import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {host, launchers, listen, speaks} from '../support/host.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const languages = [sourceLocale, ...targetLocales];
const pages = readdirSync('dist/embed/en').filter((name) => name.endsWith('.html'));

/** The words that a page shows, in shadow roots too. */
const seen = (tab) =>
  tab.evaluate(() => {
    const words = (node) => {
      if (node instanceof HTMLSlotElement && node.assignedNodes().length)
        return node.assignedNodes().map(words).join('');
      if (node.nodeType === Node.TEXT_NODE) return node.textContent;
      if (/^(style|svg|script)$/i.test(node.nodeName)) return '';
      return [...(node.shadowRoot ?? node).childNodes].map(words).join(' ');
    };
    return words(document.body).replace(/\s+/g, ' ').trim();
  });

describe('The prerendered pages, in Chromium', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchers.Chromium();
    site = await host({});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('are there for every section and language, and name each other', () => {
    assert.equal(pages.length, 14);
    for (const language of languages) {
      assert.deepEqual(
        readdirSync(`dist/embed/${language}`).filter((name) => name.endsWith('.html')),
        pages,
      );
      const html = readFileSync(`dist/embed/${language}/faq.html`, 'utf8');
      assert.match(html, new RegExp(`<html lang="${language}" dir="${/^(ar|ur)$/.test(language) ? 'rtl' : 'ltr'}">`));
      for (const other of languages) assert.ok(html.includes(`hreflang="${other}" href="../${other}/faq.html"`));
      assert.match(html, /<title>[^<]*FBSS/);
      assert.match(html, /<meta name="description" content="[^"]{40,}"/);
      assert.match(html, /<link rel="canonical" href="faq.html"/);
    }
  });

  for (const [index, name] of pages.entries()) {
    // every page, and every language
    const spoken = [...new Set(['en', ...languages.filter((_, at) => at % pages.length === index)])];
    it(`${name}: the same words without JavaScript and with it, each once, in ${spoken.join(' and ')}`, async () => {
      for (const language of spoken) {
        const address = `${site.url}/fbss/embed/${language}/${name}`;
        const tab = await browser.newPage();
        await tab.setJavaScriptEnabled(false);
        await tab.goto(address);
        const before = await seen(tab);
        await tab.setJavaScriptEnabled(true);
        const heard = listen(tab);
        await tab.goto(address, {waitUntil: 'load'});
        await tab.waitForFunction(() =>
          [...document.querySelectorAll('main [slot^="section-"], main > :not(h1)')].every(
            ({shadowRoot}) => shadowRoot.adoptedStyleSheets.length,
          ),
        );
        assert.equal(await seen(tab), before, language);
        const light = await tab.$$eval('[slot^="fbss-"]', (all) =>
          all.map(({slot, parentNode}) => parentNode.localName + slot),
        );
        assert.equal(new Set(light).size, light.length, `${language}: a string is doubled`);
        assert.ok(light.length > 2);
        assert.deepEqual(heard.errors, [], language);
        await tab.close();
      }
    });
  }

  it('ask for their settings and the script of their version, and nothing else', async () => {
    site.requests.length = 0;
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/fbss/embed/es/faq.html`, {waitUntil: 'networkidle0'});
    assert.deepEqual(site.requests.filter((path) => path !== '/favicon.ico').sort(), [
      '/fbss/embed/es/faq.html',
      '/fbss/embed/es/fbss.js',
      '/fbss/embed/settings.js',
    ]);
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await tab.$$eval('script', (all) => all.map((script) => script.getAttribute('src'))), [
      '../settings.js',
      `fbss.js?${version}`,
    ]);
    await tab.close();
  });

  for (const [name, tags] of [
    ['red-flags', ['fbss-red-flags']],
    ['prevention', ['fbss-prevention']],
    ['faq', ['fbss-faq']],
    ['guide', ['fbss-red-flags', 'fbss-prevention', 'fbss-faq']],
  ]) {
    it(`${name}.html: what a reader ticks and opens before the script is there holds`, async () => {
      let arrive;
      const arrived = new Promise((resolve) => (arrive = resolve));
      const slow = await host({}, {answer: async (path) => void (path.endsWith('fbss.js') && (await arrived))});
      const tab = await browser.newPage();
      const heard = listen(tab);
      // the page is there, and its script not yet
      void tab.goto(`${slow.url}/fbss/embed/en/${name}.html`).catch(() => undefined);
      await tab.waitForSelector(`${tags.at(-1)} >>> .card`);
      const press = (tag, at) =>
        tab.$$eval(`${tag} >>> input, ${tag} >>> summary`, (all, index) => all.at(index).click(), at);
      const state = (tag) =>
        tab.$$eval(`${tag} >>> input, ${tag} >>> summary`, (all) =>
          all.map(({checked, parentElement}) => checked ?? parentElement.open),
        );
      const before = {};
      for (const tag of tags) {
        await press(tag, 1);
        before[tag] = await state(tag);
        assert.ok(before[tag].includes(true));
      }
      arrive();
      for (const tag of tags) await speaks(tab, tag, 'en');
      await tab.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.adoptedStyleSheets.length,
        {},
        tags.at(-1),
      );
      for (const tag of tags) assert.deepEqual(await state(tag), before[tag], tag);
      if (tags.includes('fbss-red-flags')) await tab.waitForSelector('fbss-red-flags >>> [part=answer] [part=help]');
      assert.deepEqual(heard.errors, []);
      await tab.close();
      slow.close();
    });
  }

  it('show the answer to a sign where a reader has ticked "none of these", too, before the script was there', async () => {
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    const slow = await host({}, {answer: async (path) => void (path.endsWith('fbss.js') && (await arrived))});
    const tab = await browser.newPage();
    void tab.goto(`${slow.url}/fbss/embed/en/red-flags.html`).catch(() => undefined);
    await tab.waitForSelector('fbss-red-flags >>> input');
    await tab.$$eval('fbss-red-flags >>> input', (boxes) => [boxes[0], boxes.at(-1)].forEach((box) => box.click()));
    arrive();
    await tab.waitForSelector('fbss-red-flags >>> [part=answer] [part=help]');
    assert.equal((await tab.$$('fbss-red-flags >>> input:checked')).length, 1);
    await tab.close();
    slow.close();
  });

  it('take what the address may choose, each checked', async () => {
    const tab = await browser.newPage();
    const heard = listen(tab);
    await tab.goto(`${site.url}/fbss/embed/en/red-flags.html?theme=dark&heading-level=3&country=GB&mode=list`);
    await speaks(tab, 'fbss-red-flags', 'en');
    const shown = await tab.evaluate(() => {
      const element = document.querySelector('fbss-red-flags');
      return [
        document.documentElement.style.colorScheme,
        element.shadowRoot.querySelector('[part=heading]').localName,
        element.shadowRoot.querySelector('[part=call]').href,
        element.shadowRoot.querySelectorAll('input').length,
      ];
    });
    assert.deepEqual(shown, ['dark', 'h3', 'tel:999', 0]);
    assert.deepEqual(heard, {errors: [], warnings: []});
    await tab.close();
  });

  it('take nothing else: not another attribute, not another value', async () => {
    const tab = await browser.newPage();
    const heard = listen(tab);
    const hostile = new URLSearchParams({
      theme: 'red;background:url(//x)',
      'heading-level': '9',
      country: '"><img src=x onerror=alert(1)>',
      'emergency-number': 'javascript:alert(1)',
      contact: '<script>alert(1)</script>'.repeat(20),
      onclick: 'alert(1)',
      lang: 'de',
    });
    await tab.goto(`${site.url}/fbss/embed/en/red-flags.html?${hostile}`);
    await speaks(tab, 'fbss-red-flags', 'en');
    const shown = await tab.evaluate(() => {
      const element = document.querySelector('fbss-red-flags');
      return {
        style: document.documentElement.getAttribute('style'),
        attributes: element.getAttributeNames().sort(),
        heading: element.shadowRoot.querySelector('[part=heading]').localName,
        call: element.shadowRoot.querySelectorAll('[part=call]').length,
        lines: element.querySelectorAll('[slot=contact]').length,
        scripts: document.querySelectorAll('script, img').length,
      };
    });
    assert.deepEqual(shown, {
      style: null,
      attributes: ['heading-level', 'lang'],
      heading: 'h1',
      call: 0,
      lines: 0,
      scripts: 2,
    });
    assert.deepEqual(heard.errors, []);
    await tab.close();
  });
});
