import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {host, launchers, listen, page, speaks} from '../support/host.mjs';

const elements =
  '<fbss-faq>fallback</fbss-faq><fbss-red-flags country="ES" heading-level="3">fallback</fbss-red-flags>';
const script = '<script src="/fbss/fbss.js"></script>';

/** What Lit stores on `globalThis` or looks for there. */
const globals = [
  'ShadyCSS',
  'ShadyDOM',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litNonce',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
];

const markup = '<img src="x" onerror="ran = true">';

/** What a page may have put on `Object.prototype`, and what the elements show then. */
const pollution = [
  [{strings: [markup]}, 'content'],
  [{strings: [markup, '']}, 'content'],
  [{strings: ['javascript:ran = true//', '']}, 'content'],
  [{strings: [markup], raw: [markup], _$litType$: 1}, 'content'],
  [{values: [markup]}, 'content'],
  [{_$litType$: {h: [markup]}}, 'content'],
  [{_$litDirective$: markup}, 'fallback'],
  [{then: markup}, 'content'],
  [{attribute: false}, 'content'],
  [{attribute: 'onclick'}, 'content'],
  [{converter: {fromAttribute: markup}}, 'content'],
  [{type: markup}, 'content'],
  [{reflect: true}, 'content'],
  [{hasChanged: markup}, 'content'],
  [{noAccessor: true}, 'content'],
  [{alias: markup}, 'content'],
  [{useDefault: true}, 'content'],
  [{state: true}, 'content'],
  [{mode: 'closed'}, 'content'],
  [{delegatesFocus: true}, 'content'],
  [{styles: markup}, 'content'],
  [{host: markup}, 'content'],
  [{renderBefore: markup}, 'content'],
  [{isConnected: false}, 'content'],
  [{nodeType: 1}, 'fallback'],
  [{country: 'US', emergencyNumber: '1', lang: 'es'}, 'content'],
];

/** The elements once they have rendered, as a reader and as the DOM has them. */
const settled = (tab) =>
  tab.evaluate(async () => {
    const found = [...document.querySelectorAll('fbss-faq, fbss-red-flags')];
    await Promise.all(found.map((element) => element.updateComplete));
    return {
      trees: found.map(({shadowRoot}) => shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '')),
      text: document.body.innerText,
      images: [document, ...found.map(({shadowRoot}) => shadowRoot)].filter((root) => root?.querySelector('img'))
        .length,
      ran: 'ran' in window,
    };
  });

for (const [name, launch] of Object.entries(launchers)) {
  describe(`Lit in the script, in ${name}`, () => {
    let browser;
    let site;
    let clean;
    const open = async (body) => {
      site?.close();
      site = await host({'/': page(body)});
      const tab = await browser.newPage();
      const heard = listen(tab);
      await tab.goto(site.url);
      return {tab, heard};
    };
    before(async () => {
      browser = await launch();
      const {tab} = await open(elements + script);
      await speaks(tab, 'fbss-red-flags', 'en');
      clean = await settled(tab);
      await tab.close();
    });
    after(async () => {
      await browser.close();
      site?.close();
    });

    for (const [kind, place] of Object.entries({
      link: (id) => `<a id="${id}"></a>`,
      form: (id) => `<form id="${id}"><input name="push"><input name="get"><input name="createPolicy"></form>`,
      'pair of links': (id) => `<a id="${id}"></a><a id="${id}" name="nativeShadow"></a>`,
    })) {
      it(`is not disturbed by a ${kind} with the id of a global of Lit’s`, async () => {
        const {tab, heard} = await open(globals.map(place).join('') + elements + script);
        assert.deepEqual((await settled(tab)).trees, clean.trees);
        assert.deepEqual(heard.errors, []);
        await tab.close();
      });
    }

    for (const [polluted, shows] of pollution) {
      it(`shows its ${shows} where Object.prototype has ${JSON.stringify(polluted)}`, async () => {
        const pollute = `<script>for (const [name, value] of Object.entries(${JSON.stringify(polluted)})) {
          if (name === 'raw') Object.prototype.strings.raw = value;
          else Object.prototype[name] = value;
        }</script>`;
        const {tab} = await open(pollute + elements + script);
        const {trees, text, images, ran} = await settled(tab);
        assert.deepEqual({images, ran}, {images: 0, ran: false});
        if (shows === 'content') assert.deepEqual(trees, clean.trees);
        else assert.equal(text.match(/fallback/g)?.length, 2);
        // no link with an address of the page's making
        await tab.evaluate(() => {
          for (const {shadowRoot} of document.querySelectorAll('fbss-red-flags')) {
            for (const link of shadowRoot?.querySelectorAll('a[href^="javascript:"]') ?? []) link.click();
          }
        });
        assert.equal(await tab.evaluate(() => 'ran' in window), false);
        await tab.close();
      });
    }

    it('has its styles where the browser cannot adopt style sheets, in another language and another document too', async () => {
      const {tab, heard} = await open(
        `<script>
          delete Document.prototype.adoptedStyleSheets;
          delete ShadowRoot.prototype.adoptedStyleSheets;
          // as in Safari before 16.4
          globalThis.CSSStyleSheet = new Proxy(CSSStyleSheet, {construct() { throw new TypeError('Illegal constructor'); }});
        </script>${elements}<iframe srcdoc="<main></main>"></iframe>${script}`,
      );
      const background = (lang) =>
        tab
          .waitForFunction(
            (language) => {
              const [{contentDocument}] = document.querySelectorAll('iframe');
              const root = (document.querySelector('fbss-red-flags') ?? contentDocument.querySelector('fbss-red-flags'))
                .shadowRoot;
              return (
                root.querySelector('[part~=card]')?.lang === language &&
                getComputedStyle(root.querySelector('[part=band]')).backgroundColor
              );
            },
            {timeout: 8000},
            lang,
          )
          .then((handle) => handle.jsonValue());
      assert.equal(await background('en'), 'rgb(155, 15, 28)');
      assert.doesNotMatch(await tab.evaluate(() => document.body.innerText), /fallback|--fbss/);
      await tab.evaluate(() => (document.querySelector('fbss-red-flags').lang = 'es'));
      assert.equal(await background('es'), 'rgb(155, 15, 28)');
      const styles = await tab.evaluate(() => {
        const [{contentWindow, contentDocument}] = document.querySelectorAll('iframe');
        delete contentWindow.Document.prototype.adoptedStyleSheets;
        delete contentWindow.ShadowRoot.prototype.adoptedStyleSheets;
        delete contentWindow.CSSStyleSheet;
        const element = document.querySelector('fbss-red-flags');
        const count = () => element.shadowRoot.querySelectorAll('style').length;
        const before = count();
        contentDocument.querySelector('main').append(element);
        return [before, count()];
      });
      assert.equal(await background('es'), 'rgb(155, 15, 28)');
      assert.ok(styles[0] > 0);
      assert.equal(styles[1], styles[0]);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    it('can stand in the page itself', async () => {
      const {tab, heard} = await open(`${elements}<script>${readFileSync('dist/fbss.en.js', 'utf8')}</script>`);
      assert.deepEqual((await settled(tab)).trees, clean.trees);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });
  });
}
