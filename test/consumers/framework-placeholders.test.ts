import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {bundle, javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {aWhile} from '../support/rendered.js';
import {inPage} from '../support/in-page.js';
import {eachBrowser, type Visit} from '../support/visits.js';

/**
 * One part of a page in each framework: `shape` names its content beside a field that a reader fills in. `globalThis.go`
 * changes it; `globalThis.start` renders it, or takes over what the server has rendered.
 */
const apps = {
  'React 19': {
    app: `
      import {createElement as h, useState} from 'react';
      export const App = ({shape}) => {
        const [second, setSecond] = useState(false);
        globalThis.go = (value) => flush(() => setSecond(value));
        return h('main', null, h('input', {id: 'field'}), parts[shape](h, second));
      };
      const leftAlone = (html) => ({suppressHydrationWarning: true, dangerouslySetInnerHTML: {__html: html}});
      let flush = (act) => act();
      export const flushWith = (own) => (flush = own);`,
    client: `
      import {createElement as h} from 'react';
      import {createRoot, hydrateRoot} from 'react-dom/client';
      import {flushSync} from 'react-dom';
      import {App, flushWith} from 'app';
      flushWith(flushSync);
      globalThis.start = (shape, hydrate) => {
        const root = document.querySelector('#app');
        const onRecoverableError = (error) => console.error(String(error));
        if (hydrate) hydrateRoot(root, h(App, {shape}), {onRecoverableError});
        else createRoot(root).render(h(App, {shape}));
      };`,
    server: `
      import {createElement as h} from 'react';
      import {renderToString} from 'react-dom/server';
      import {App} from 'app';
      export const render = (shape) => renderToString(h(App, {shape}));`,
  },
  'Vue 3': {
    app: `
      import {h, nextTick, ref} from 'vue';
      export const App = {
        props: ['shape'],
        setup({shape}) {
          const second = ref(false);
          globalThis.go = (value) => ((second.value = value), nextTick());
          const create = (tag, props, ...children) => h(tag, props, children.filter(Boolean));
          return () => h('main', null, [h('input', {id: 'field'}), parts[shape](create, second.value)]);
        },
      };
      const leftAlone = () => ({'data-allow-mismatch': 'children'});`,
    client: `
      import {createApp, createSSRApp} from 'vue';
      import {App} from 'app';
      globalThis.start = (shape, hydrate) => (hydrate ? createSSRApp : createApp)(App, {shape}).mount('#app');`,
    server: `
      import {createSSRApp} from 'vue';
      import {renderToString} from 'vue/server-renderer';
      import {App} from 'app';
      export const render = (shape) => renderToString(createSSRApp(App, {shape}));`,
  },
};

/** The content of the part, in its first state and in its second. */
const parts = `
  const address = (lang, section = 'faq') => '/fbss/embed/' + lang + '/' + section + '.html';
  const parts = {
    link: (h, second) => h('p', null, second ? h('b', null, 'Gone') : h('a', {href: address('en')}, 'Questions')),
    'link beside a conditional': (h, second) =>
      h('p', null, second && h('b', null, 'Read this first: '), h('a', {href: address('en')}, 'Questions')),
    'keyed link': (h, second) =>
      h('p', null, h('a', {key: second, href: address(second ? 'es' : 'en')}, second ? 'Preguntas' : 'Questions')),
    'changed link': (h, second) => h('p', null, h('a', {href: address('en', second ? 'overview' : 'faq')}, 'Read')),
    'changed link text': (h, second) => h('p', null, h('a', {href: address('en')}, second ? 'Answers' : 'Questions')),
    'link in running text': (h, second) =>
      h('p', null, second ? 'First ' : 'See ', h('a', {'data-fbss': 'faq', href: address('en')}, 'Questions'), '.'),
    placeholder: (h, second) =>
      h('div', {'data-fbss': 'faq'}, second ? h('b', null, 'Gone') : h('a', {href: address('en')}, 'Questions')),
    'placeholder keyed': (h, second) =>
      h('div', {key: second, 'data-fbss': 'faq', lang: second ? 'es' : 'en'}, h('a', {href: address('en')}, 'Questions')),
    'placeholder of another section': (h, second) => h('div', {'data-fbss': second ? 'overview' : 'faq'}, 'Text'),
    'placeholder that becomes something else': (h, second) =>
      second ? h('div', {id: 'else'}, 'Else') : h('div', {'data-fbss': 'faq'}, 'Questions'),
    'placeholder in an item': (h, second) =>
      h('ul', null, h('li', {'data-fbss': 'faq'}, h('p', null, 'Text'), second && h('p', null, 'Beside'))),
    element: (h, second) => h('fbss-faq', {lang: second ? 'es' : 'en'}, second ? null : h('a', {href: address('en')}, 'Questions')),
    'element left alone': (h, second) =>
      h('fbss-faq', {lang: second ? 'es' : 'en', ...leftAlone('<a href="' + address('en') + '">Questions</a>')}),
  };
`;

/** What a reader sees in the first state and in the second: the section, in its language, and the text around it. */
const expected: Record<string, [string, string]> = {
  link: ['fbss-faq en', 'Gone'],
  'link beside a conditional': ['fbss-faq en', 'Read this first: Questions'],
  'keyed link': ['fbss-faq en', 'fbss-faq es'],
  'changed link': ['fbss-faq en', 'fbss-overview en'],
  'changed link text': ['fbss-faq en', 'fbss-faq en'],
  'link in running text': ['See fbss-faq en .', 'First fbss-faq en .'],
  placeholder: ['fbss-faq en', 'fbss-faq en'],
  'placeholder keyed': ['fbss-faq en', 'fbss-faq es'],
  'placeholder of another section': ['fbss-faq en', 'fbss-overview en'],
  'placeholder that becomes something else': ['fbss-faq en', 'Else'],
  'placeholder in an item': ['fbss-faq en', 'fbss-faq en Beside'],
  element: ['fbss-faq en', 'fbss-faq es'],
  'element left alone': ['fbss-faq en', 'fbss-faq es'],
};

const typed = 'what the reader has typed';

/** What a reader sees of the part: its text, with an element as its section and language. */
const sees = (tab: Page): Promise<string> =>
  inPage(tab, () => {
    const seen = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.localName === 'style') return '';
      const card = node.shadowRoot?.querySelector<HTMLElement>('[part~=card]');
      if (card) return ` ${node.localName} ${card.lang} `;
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)]
        .map((child) => (child instanceof HTMLParagraphElement ? ` ${seen(child)} ` : seen(child)))
        .join('');
    };
    return seen(document.querySelector('main') ?? document.body)
      .replace(/\s+/g, ' ')
      .trim();
  });

async function becomes(tab: Page, what: string): Promise<void> {
  let last = '';
  for (const end = Date.now() + 8000; Date.now() < end;) {
    last = await sees(tab);
    if (last === what) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  assert.equal(last, what);
}

const fieldIs = (tab: Page): Promise<unknown> => tab.$eval('#field', (field) => (field as HTMLInputElement).value);

/** The functions that the client script of a page adds to its window. */
interface Client {
  start(shape: string, hydrate?: boolean): void;
  go(second: boolean): unknown;
}

/** Bundles a script with the app that it imports as `app`. */
const bundled = (code: string, app: string, platform: 'browser' | 'node'): Promise<string> =>
  bundle(code, {
    platform,
    format: platform === 'browser' ? 'iife' : 'cjs',
    plugins: [
      {
        name: 'app',
        setup(builder) {
          builder.onResolve({filter: /^app$/}, () => ({path: 'app', namespace: 'app'}));
          builder.onLoad({filter: /./, namespace: 'app'}, () => ({contents: app + parts, resolveDir: process.cwd()}));
        },
      },
    ],
  });

for (const [framework, {app, client, server}] of Object.entries(apps)) {
  eachBrowser(`Placeholders and links that ${framework} renders`, ({open}) => {
    const folder = mkdtempSync(join(tmpdir(), 'fbss-places-'));
    let script: string;
    let render: (shape: string) => string | Promise<string>;

    before(async () => {
      script = await bundled(client, app, 'browser');
      const file = join(folder, 'server.cjs');
      writeFileSync(file, await bundled(server, app, 'node'));
      ({render} = createRequire(import.meta.url)(file) as {render: typeof render});
    });
    after(() => {
      rmSync(folder, {recursive: true});
    });

    const visit = (markup = ''): Promise<Visit> =>
      open({
        '/': page(
          `<div id="app">${markup}</div><script src="/client.js"></script><script src="/fbss/fbss.js"></script>`,
        ),
        '/client.js': javascript(script),
      });
    const start = (tab: Page, shape: string, hydrate = false): Promise<void> =>
      tab.evaluate(
        (...args) => {
          (globalThis as unknown as Client).start(...args);
        },
        shape,
        hydrate,
      );

    /** Changes the state back and forth; the reader's input stays. */
    const goesOn = async (tab: Page, shape: string): Promise<void> => {
      const [first, second] = expected[shape] ?? ['', ''];
      for (const state of [true, false, true]) {
        await tab.evaluate((value) => (globalThis as unknown as Client).go(value), state);
        await becomes(tab, state ? second : first);
        assert.equal(await fieldIs(tab), typed);
      }
    };

    for (const [shape, [first]] of Object.entries(expected)) {
      it(`${shape}: follow state changes`, async () => {
        const {tab, log} = await visit();
        await start(tab, shape);
        await tab.type('#field', typed);
        await becomes(tab, first);
        await goesOn(tab, shape);
        assert.deepEqual(log.errors, []);
        await tab.close();
      });

      // an element writes its light DOM when the page has loaded: the next shape is for that case
      for (const when of shape === 'element' ? [] : ['before', 'long after']) {
        it(`${shape}: are hydrated ${when} they show the section`, async () => {
          const {tab, log} = await visit(await render(shape));
          const served = await tab.evaluateHandle(() => [...document.querySelectorAll('main, main > *')]);
          if (when === 'before') await start(tab, shape, true);
          await tab.type('#field', typed);
          await becomes(tab, first);
          if (when !== 'before') {
            await aWhile();
            await start(tab, shape, true);
          }
          await aWhile();
          assert.ok(await served.evaluate((all) => all.every((node) => node.isConnected)));
          assert.equal(await fieldIs(tab), typed);
          await becomes(tab, first);
          await goesOn(tab, shape);
          assert.deepEqual(log.errors, []);
          await tab.close();
        });
      }
    }
  });
}
