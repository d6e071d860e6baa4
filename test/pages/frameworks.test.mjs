import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {createElement} from 'react';
import {renderToString as reactToString} from 'react-dom/server';
import {createSSRApp, h} from 'vue';
import {renderToString as vueToString} from 'vue/server-renderer';
import {host, launchers, listen, page, speaks} from '../support/host.mjs';

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

/** A script for the browser, with the framework inside. */
async function bundleOf(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
}

for (const [name, {markup, client}] of Object.entries(frameworks)) {
  describe(`A page rendered on the server by ${name}`, () => {
    let browser;
    let bundle;
    before(async () => {
      browser = await launchers.Chromium();
      bundle = await bundleOf(client);
    });
    after(() => browser.close());

    for (const order of ['before', 'after']) {
      it(`is taken over without an error and with the same elements, our script ${order} the framework`, async () => {
        const remember = '<script>globalThis.served = [...document.querySelectorAll("main > *")];</script>';
        const scripts = ['<script src="/fbss/fbss.js"></script>', '<script src="/client.js"></script>'];
        if (order === 'after') scripts.reverse();
        const site = await host({
          '/': page(`<div id="app">${await markup()}</div>${remember}${scripts.join('')}`),
          '/client.js': {body: bundle, headers: {'content-type': 'text/javascript; charset=utf-8'}},
        });
        const tab = await browser.newPage();
        const heard = listen(tab);
        await tab.goto(site.url);
        for (const tag of tags) await speaks(tab, tag, 'en');
        await tab.waitForFunction(() => document.querySelectorAll('[slot^=fbss-]').length > 60);
        assert.deepEqual(heard.errors, []);
        assert.deepEqual(
          heard.warnings.filter((text) => /hydrat/i.test(text)),
          [],
        );
        assert.ok(
          await tab.evaluate(() =>
            globalThis.served.every((element) => element.isConnected && element.matches('main > *')),
          ),
        );
        site.close();
      });
    }
  });
}

describe('An element whose lang React leaves open', () => {
  let browser;
  let bundle;
  before(async () => {
    browser = await launchers.Chromium();
    bundle = await bundleOf(`
      import {createElement} from 'react';
      import {createRoot} from 'react-dom/client';
      const root = createRoot(document.querySelector('#app'));
      globalThis.show = (lang) => root.render(createElement('fbss-overview', {lang}));`);
  });
  after(() => browser.close());

  for (const lang of [undefined, null, '']) {
    it(`has the language around it: lang={${JSON.stringify(lang)}}, from the start and after another`, async () => {
      const site = await host({
        '/': page('<div id="app"></div><script src="/client.js"></script><script src="/fbss/fbss.js"></script>', {
          lang: 'es',
        }),
        '/client.js': {body: bundle, headers: {'content-type': 'text/javascript; charset=utf-8'}},
      });
      const tab = await browser.newPage();
      const heard = listen(tab);
      await tab.goto(site.url);
      const show = (value) => tab.evaluate(`show(${value === undefined ? 'undefined' : JSON.stringify(value)})`);
      await show(lang);
      await speaks(tab, 'fbss-overview', 'es', 8000);
      await show('pl');
      await speaks(tab, 'fbss-overview', 'pl', 8000);
      await show(lang);
      await speaks(tab, 'fbss-overview', 'es', 8000);
      assert.deepEqual(heard, {errors: [], warnings: []});
      await tab.close();
      site.close();
    });
  }
});
