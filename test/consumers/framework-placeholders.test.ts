import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {JSHandle, Page} from 'puppeteer-core';
import {bundle, javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {aWhile} from '../support/rendered.js';
import {inPage} from '../support/in-page.js';
import {until} from '../support/until.js';
import {eachBrowser, type Visit} from '../support/visits.js';

/**
 * One part of a page in each framework: `shape` names its content beside a field that a reader fills in. `client.go`
 * changes it; `client.start` renders it, or takes over what the server has rendered.
 */
const apps = {
  'React 19': {
    app: `
      import {createElement as h, useState} from 'react';
      export const App = ({shape}) => {
        const [second, setSecond] = useState(false);
        client.go[shape] = (value) => flush(() => setSecond(value));
        return h('main', null, h('input'), parts[shape](h, second));
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
      client.start = (root, shape, hydrate) => {
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
          client.go[shape] = (value) => ((second.value = value), nextTick());
          const create = (tag, props, ...children) => h(tag, props, children.filter(Boolean));
          return () => h('main', null, [h('input'), parts[shape](create, second.value)]);
        },
      };
      const leftAlone = () => ({'data-allow-mismatch': 'children'});`,
    client: `
      import {createApp, createSSRApp} from 'vue';
      import {App} from 'app';
      client.start = (root, shape, hydrate) => (hydrate ? createSSRApp : createApp)(App, {shape}).mount(root);`,
    server: `
      import {createSSRApp} from 'vue';
      import {renderToString} from 'vue/server-renderer';
      import {App} from 'app';
      export const render = (shape) => renderToString(createSSRApp(App, {shape}));`,
  },
};

/** The content of the part, in its first state and in its second. */
const parts = `
  // on the server as well
  globalThis.client = {go: {}};
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

const typed = 'typed';

declare global {
  interface Window {
    /** What the client script of a page adds to its window. */
    client: {
      start(root: Element, shape: string, hydrate: boolean): void;
      /** By shape. */
      go: Partial<Record<string, (second: boolean) => unknown>>;
    };
  }
}

/** What a reader sees of a part: its text, with an element as its section and language. */
const sees = (tab: Page, place: string): Promise<string> =>
  inPage(
    tab,
    (selector) => {
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
      return seen(document.querySelector(selector) ?? document.body)
        .replace(/\s+/g, ' ')
        .trim();
    },
    `${place} main`,
  );

const fieldIs = (tab: Page, place: string): Promise<string> => tab.$eval(`${place} input`, (field) => field.value);

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
  eachBrowser(`Placeholders and links that ${framework} renders`, ({openForAll}) => {
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

    /** Opens a page with a part of each of the shapes, in a place of its own. */
    const visit = async (shapes: readonly string[], isRendered: boolean): Promise<Visit> => {
      const places = shapes.map(
        async (shape, index) => `<div id="place-${index}">${isRendered ? await render(shape) : ''}</div>`,
      );
      return openForAll({
        '/': page(
          `${(await Promise.all(places)).join('')}<script src="/client.js"></script><script src="/fbss/fbss.js"></script>`,
        ),
        '/client.js': javascript(script),
      });
    };
    const startAll = (tab: Page, shapes: readonly string[], hydrate: boolean): Promise<void> =>
      tab.evaluate(
        (all, toHydrate) => {
          for (const [index, shape] of all.entries()) {
            const root = document.querySelector(`#place-${index}`);
            if (root) window.client.start(root, shape, toHydrate);
          }
        },
        shapes,
        hydrate,
      );
    const typeInAll = async (tab: Page, shapes: readonly string[]): Promise<void> => {
      for (const index of shapes.keys()) await tab.type(`#place-${index} input`, typed);
    };
    const showsFirst = async (tab: Page, shape: string, place: string): Promise<void> => {
      const [first] = expected[shape] ?? [];
      assert.equal(
        await until(
          () => sees(tab, place),
          (seen) => seen === first,
        ),
        first,
      );
      assert.equal(await fieldIs(tab, place), typed);
    };

    /** Changes the state back and forth; the reader's input stays. */
    const goesOn = async (tab: Page, shape: string, place: string): Promise<void> => {
      const [first, second] = expected[shape] ?? [];
      for (const state of [true, false, true]) {
        await tab.evaluate((name, value) => window.client.go[name]?.(value), shape, state);
        const wanted = state ? second : first;
        assert.equal(
          await until(
            () => sees(tab, place),
            (seen) => seen === wanted,
          ),
          wanted,
        );
        assert.equal(await fieldIs(tab, place), typed);
      }
    };

    describe('when the client renders them', () => {
      const shapes = Object.keys(expected);
      let visited: Visit;
      before(async () => {
        visited = await visit(shapes, false);
        await startAll(visited.tab, shapes, false);
        await typeInAll(visited.tab, shapes);
      });

      for (const [index, shape] of shapes.entries()) {
        it(`${shape}: follow state changes`, async () => {
          const {tab, log} = visited;
          await showsFirst(tab, shape, `#place-${index}`);
          await goesOn(tab, shape, `#place-${index}`);
          assert.deepEqual(log.errors, []);
        });
      }
    });

    // an element writes its light DOM when the page has loaded: "element left alone" is for that case
    const served = Object.keys(expected).filter((shape) => shape !== 'element');
    for (const when of ['before', 'long after']) {
      describe(`when they are hydrated ${when} they show the section`, () => {
        let visited: Visit;
        /** The nodes of each part that the server has rendered. */
        let nodes: JSHandle<Element[][]>;
        before(async () => {
          visited = await visit(served, true);
          const {tab} = visited;
          nodes = await tab.evaluateHandle(() =>
            [...document.querySelectorAll('[id^=place-]')].map((place) => [
              ...place.querySelectorAll('main, main > *'),
            ]),
          );
          if (when === 'before') await startAll(tab, served, true);
          await typeInAll(tab, served);
          for (const [index, shape] of served.entries()) await showsFirst(tab, shape, `#place-${index}`);
          if (when !== 'before') {
            await aWhile();
            await startAll(tab, served, true);
          }
          await aWhile();
        });

        for (const [index, shape] of served.entries()) {
          it(`${shape}: are the same, and follow state changes`, async () => {
            const {tab, log} = visited;
            assert.ok(
              await nodes.evaluate(
                (all, position) => all[position]?.length && all[position].every((node) => node.isConnected),
                index,
              ),
            );
            await showsFirst(tab, shape, `#place-${index}`);
            await goesOn(tab, shape, `#place-${index}`);
            assert.deepEqual(log.errors, []);
          });
        }
      });
    }
  });
}
