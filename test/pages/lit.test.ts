import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {bundle, javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {renders} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';

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

/** Members that a page may add to `Object.prototype`, and what the elements show then. */
const pollution: [members: Record<string, unknown>, shows: 'content' | 'fallback'][] = [
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

/** The elements when they have rendered: what a reader sees, and the DOM. */
const settled = (tab: Page) =>
  inPage(tab, async () => {
    const found = [
      ...document.querySelectorAll<HTMLElement & {updateComplete: Promise<boolean>}>('fbss-faq, fbss-red-flags'),
    ];
    await Promise.all(found.map(({updateComplete}) => updateComplete));
    const roots = found.map(({shadowRoot}) => shadowRoot);
    return {
      trees: roots.map((root) => root?.innerHTML.replace(/<!--.*?-->/g, '') ?? ''),
      text: document.body.innerText,
      images: [document, ...roots].filter((root) => root?.querySelector('img')).length,
      ran: 'ran' in window,
    };
  });

eachBrowser('Lit in the script', ({open, openTabForAll, serve}) => {
  let clean: Awaited<ReturnType<typeof settled>>;
  before(async () => {
    const tab = await openTabForAll();
    const {url} = await serve({'/': page(elements + script)});
    await tab.goto(url);
    await renders(tab, 'fbss-red-flags');
    clean = await settled(tab);
    await tab.close();
  });

  for (const [kind, place] of Object.entries({
    link: (id: string) => `<a id="${id}"></a>`,
    form: (id: string) => `<form id="${id}"><input name="push"><input name="get"><input name="createPolicy"></form>`,
    'pair of links': (id: string) => `<a id="${id}"></a><a id="${id}" name="nativeShadow"></a>`,
  })) {
    it(`is not affected by a ${kind} with the id of one of Lit’s globals`, async () => {
      const {tab, log} = await open({'/': page(globals.map(place).join('') + elements + script)});
      assert.deepEqual((await settled(tab)).trees, clean.trees);
      assert.deepEqual(log.errors, []);
    });
  }

  for (const [members, shows] of pollution) {
    it(`shows its ${shows} if Object.prototype has ${JSON.stringify(members)}`, async () => {
      const pollute = `<script>for (const [name, value] of Object.entries(${JSON.stringify(members)})) {
        if (name === 'raw') Object.prototype.strings.raw = value;
        else Object.prototype[name] = value;
      }</script>`;
      const {tab} = await open({'/': page(pollute + elements + script)});
      const {trees, text, images, ran} = await settled(tab);
      assert.deepEqual({images, ran}, {images: 0, ran: false});
      if (shows === 'content') assert.deepEqual(trees, clean.trees);
      else assert.equal(text.match(/fallback/g)?.length, 2);
      // no link with an address of the page
      await tab.evaluate(() => {
        for (const {shadowRoot} of document.querySelectorAll('fbss-red-flags')) {
          for (const link of shadowRoot?.querySelectorAll<HTMLElement>('a[href^="javascript:"]') ?? []) link.click();
        }
      });
      assert.equal(await tab.evaluate(() => 'ran' in window), false);
    });
  }

  it('has its styles if the browser cannot adopt style sheets, even in another language and another document', async () => {
    const {tab, log} = await open({
      '/': page(
        `<script>
          delete Document.prototype.adoptedStyleSheets;
          delete ShadowRoot.prototype.adoptedStyleSheets;
          // as in Safari before 16.4
          globalThis.CSSStyleSheet = new Proxy(CSSStyleSheet, {construct() { throw new TypeError('Illegal constructor'); }});
        </script>${elements}<iframe srcdoc="<main></main>"></iframe>${script}`,
      ),
    });
    /** The border of the card, in whichever document, when the element is in a language. */
    const border = async (lang: string): Promise<string> => {
      const color = await tab.waitForFunction(
        (language) => {
          const frame = document.querySelector('iframe')?.contentDocument;
          const root = (document.querySelector('fbss-red-flags') ?? frame?.querySelector('fbss-red-flags'))?.shadowRoot;
          const card = root?.querySelector<HTMLElement>('[part~=card]');
          return card?.lang === language && getComputedStyle(card).borderTop;
        },
        {},
        lang,
      );
      return String(await color.jsonValue());
    };
    assert.equal(await border('en'), '2px solid rgb(155, 15, 28)');
    assert.doesNotMatch(await tab.evaluate(() => document.body.innerText), /fallback|--fbss/);
    await tab.$eval('fbss-red-flags', (flags) => {
      flags.setAttribute('lang', 'es');
    });
    assert.equal(await border('es'), '2px solid rgb(155, 15, 28)');
    const [before, afterwards] = await inPage(tab, () => {
      const frame = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
      const flags = document.querySelector('fbss-red-flags');
      if (!frame || !flags) throw new Error('nothing to move');
      Reflect.deleteProperty(frame.Document.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(frame.ShadowRoot.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(frame, 'CSSStyleSheet');
      const count = (): number => flags.shadowRoot?.querySelectorAll('style').length ?? 0;
      const first = count();
      frame.document.querySelector('main')?.append(flags);
      return [first, count()] as const;
    });
    assert.equal(await border('es'), '2px solid rgb(155, 15, 28)');
    assert.ok(before > 0);
    assert.equal(afterwards, before);
    assert.deepEqual(log.errors, []);
  });

  it('also runs as an inline script', async () => {
    const {tab, log} = await open({
      '/': page(`${elements}<script>${readFileSync('dist/fbss.en.js', 'utf8')}</script>`),
    });
    assert.deepEqual((await settled(tab)).trees, clean.trees);
    assert.deepEqual(log.errors, []);
  });
});

describe('The modules with Lit’s development build, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('use nothing of Lit that is deprecated', async () => {
    const code = await bundle("import './dist/define/fbss-guide.js'; import './dist/define/fbss-language.js';", {
      conditions: ['development'],
    });
    const {tab, log} = await open({
      '/': page(
        '<fbss-guide country="GB" lang="es"></fbss-guide><fbss-language></fbss-language><script src="/all.js"></script>',
      ),
      '/all.js': javascript(code),
    });
    await renders(tab, 'fbss-language');
    await renders(tab, 'fbss-guide > fbss-about', 'es');
    const [note = '', ...warnings] = log.warnings;
    assert.match(note, /^Lit is in dev mode/);
    assert.deepEqual(warnings, []);
    assert.deepEqual(log.errors, []);
  });
});
