import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createElement} from 'react';
import {renderToString as reactToString} from 'react-dom/server';
import {createSSRApp, h} from 'vue';
import {renderToString as vueToString} from 'vue/server-renderer';
import {bundle, javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {renders} from '../support/rendered.js';
import {useBrowser} from '../support/visits.js';

// hydration does not depend on the browser, so these tests run only in Chromium

const tags = ['fbss-overview', 'fbss-faq', 'fbss-red-flags'];

/** The same tree on the server and in the browser, by framework. */
const frameworks = {
  'React 19': {
    markup: () =>
      reactToString(
        createElement(
          'main',
          null,
          tags.map((tag) => createElement(tag, {key: tag, 'heading-level': 3})),
        ),
      ),
    client: `
      import {createElement} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      const tree = createElement('main', null, ${JSON.stringify(tags)}.map((tag) => createElement(tag, {key: tag, 'heading-level': 3})));
      hydrateRoot(document.querySelector('#app'), tree, {onRecoverableError: (error) => console.error(String(error))});`,
  },
  'Vue 3': {
    markup: () =>
      vueToString(
        createSSRApp({
          render: () =>
            h(
              'main',
              null,
              tags.map((tag) => h(tag, {'heading-level': 3})),
            ),
        }),
      ),
    client: `
      import {createSSRApp, h} from 'vue';
      createSSRApp({render: () => h('main', null, ${JSON.stringify(tags)}.map((tag) => h(tag, {'heading-level': 3})))}).mount('#app');`,
  },
};

for (const [name, {markup, client}] of Object.entries(frameworks)) {
  describe(`A page rendered on the server by ${name}`, () => {
    const {open} = useBrowser('Chromium');
    let code: string;
    before(async () => {
      code = await bundle(client);
    });

    for (const order of ['before', 'after']) {
      it(`is hydrated without an error and with the same elements, with the script ${order} the framework`, async () => {
        const remember = '<script>globalThis.served = [...document.querySelectorAll("main > *")];</script>';
        const scripts = ['<script src="/fbss/fbss.js"></script>', '<script src="/client.js"></script>'];
        if (order === 'after') scripts.reverse();
        const {tab, log} = await open({
          '/': page(`<div id="app">${await markup()}</div>${remember}${scripts.join('')}`),
          '/client.js': javascript(code),
        });
        for (const tag of tags) await renders(tab, tag);
        await tab.waitForFunction(() => document.querySelectorAll('[slot^=fbss-]').length > 60);
        assert.deepEqual(log.errors, []);
        assert.deepEqual(
          log.warnings.filter((text) => /hydrat/i.test(text)),
          [],
        );
        const isSame = await tab.evaluate(() =>
          (Reflect.get(globalThis, 'served') as Element[]).every((element) => element.matches('body main > *')),
        );
        assert.ok(isSame);
      });
    }
  });
}

describe('An element whose lang is undefined in React', () => {
  const {open} = useBrowser('Chromium');
  let code: string;
  before(async () => {
    code = await bundle(`
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      const root = createRoot(document.querySelector('#app'));
      globalThis.show = (lang) => root.render(createElement('fbss-overview', {lang}));`);
  });

  for (const lang of ['undefined', 'null', '""']) {
    it(`has the language of its surroundings: lang={${lang}}, at first and after another`, async () => {
      const {tab, log} = await open({
        '/': page('<div id="app"></div><script src="/client.js"></script><script src="/fbss/fbss.js"></script>', {
          lang: 'es',
        }),
        '/client.js': javascript(code),
      });
      for (const [value, language] of [
        [lang, 'es'],
        ['"pl"', 'pl'],
        [lang, 'es'],
      ]) {
        await tab.evaluate(`show(${value})`);
        await renders(tab, 'fbss-overview', language);
      }
      assert.deepEqual(log, {errors: [], warnings: []});
    });
  }
});
