import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {defaultSectionNames} from '../../src/sections.js';
import {bundle, javascript} from '../support/bundle.js';
import {Gate} from '../support/gate.js';
import {page} from '../support/host.js';
import {renders, sectionsOf} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const line = 'Spine clinic';

/** A part of a page with a guide, with the host's own section or without, by framework: `own(true)`, `own(false)`. */
const frameworks = {
  'React 19': `
    import {createElement as h, StrictMode, useState} from 'react';
    import {createRoot} from 'react-dom/client';
    import {flushSync} from 'react-dom';
    const App = () => {
      const [own, setOwn] = useState(false);
      globalThis.own = (value) => flushSync(() => setOwn(value));
      return h('fbss-guide', null, own && h('fbss-red-flags', {slot: 'section'}, h('p', {slot: 'contact'}, '${line}')));
    };
    createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App)));`,
  'Vue 3': `
    import {createApp, Fragment, h, nextTick, ref} from 'vue';
    const own = ref(false);
    globalThis.own = (value) => ((own.value = value), nextTick());
    const section = () => h('fbss-red-flags', {slot: 'section'}, [h('p', {slot: 'contact'}, '${line}')]);
    createApp({render: () => h('fbss-guide', null, [own.value ? h(Fragment, [section(), 'ours']) : null])}).mount('#app');`,
  Lit: `
    import {html, nothing, render} from 'lit';
    const section = html\`<fbss-red-flags slot="section"><p slot="contact">${line}</p></fbss-red-flags>\`;
    globalThis.own = (value) =>
      render(html\`<fbss-guide>\${value ? section : nothing}</fbss-guide>\`, document.querySelector('#app'));
    globalThis.own(false);`,
};

const sections = defaultSectionNames.map((name) => `fbss-${name}`);

/** Checks that the guide shows every section once, the emergency symptoms with or without the host's contact line. */
async function hasEverySection(tab: Page, hasLine: boolean): Promise<void> {
  await renders(tab, 'fbss-guide > fbss-red-flags');
  assert.deepEqual(await sectionsOf(tab, 'fbss-guide'), sections);
  const found = await tab.$eval('fbss-guide', (guide) => ({
    flags: guide.querySelectorAll('fbss-red-flags').length,
    lines: [...guide.querySelectorAll<HTMLElement>('[slot=contact]')].filter(({offsetHeight}) => offsetHeight).length,
    isReached: (document.querySelector('#fbss-red-flags')?.getBoundingClientRect().height ?? 0) > 100,
  }));
  assert.deepEqual(found, {flags: 1, lines: hasLine ? 1 : 0, isReached: true});
}

eachBrowser('A guide whose children change', ({open}) => {
  for (const [framework, client] of Object.entries(frameworks)) {
    let code: string;
    before(async () => {
      code = await bundle(client);
    });

    it(`has the emergency symptoms once, whatever ${framework} adds and removes, and keeps the ticks`, async () => {
      const {tab, log} = await open({
        '/': page('<div id="app"></div><script src="/fbss/fbss.js"></script><script src="/client.js"></script>'),
        '/client.js': javascript(code),
      });
      await renders(tab, 'fbss-guide > fbss-prevention');
      await tab.$eval('fbss-prevention >>> input', (box) => {
        box.click();
      });
      for (const own of [true, false, true, false]) {
        await tab.evaluate((value) => (Reflect.get(globalThis, 'own') as (own: boolean) => unknown)(value), own);
        await hasEverySection(tab, own);
      }
      assert.ok(await tab.$eval('fbss-prevention >>> input', ({checked}) => checked));
      assert.deepEqual(log.errors, []);
    });
  }

  it('uses the host’s section even if the parser adds it after the guide was defined', async () => {
    const rest = new Gate();
    const [start, end] = page(
      `<fbss-guide>|<fbss-red-flags slot="section"><p slot="contact">${line}</p></fbss-red-flags></fbss-guide>`,
      {head: '<script src="/fbss/fbss.js"></script>'},
    ).split('|');
    const {tab, log} = await open(
      {},
      {
        waitUntil: 'nothing',
        answer: async (path, response) => {
          if (path !== '/') return false;
          response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(start);
          await rest.opened;
          response.end(end);
          return true;
        },
      },
    );
    await renders(tab, 'fbss-guide > fbss-about');
    await hasEverySection(tab, false);
    rest.open();
    await tab.waitForFunction(() => document.readyState === 'complete');
    await hasEverySection(tab, true);
    assert.deepEqual(log.errors, []);
  });
});
