import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {host, launchers, listen, page, speaks} from '../support/host.mjs';

const line = 'Spine clinic';

/** A page part that has a guide with a section of its own or without it, by framework: `own(true)`, `own(false)`. */
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

/** What a reader meets: the sections that are shown, and which of them has the host's own line; and what is there. */
const met = (tab) =>
  tab.evaluate(() => {
    const guide = document.querySelector('fbss-guide');
    const sections = [...guide.shadowRoot.querySelectorAll('[part=sections] slot')].flatMap((slot) =>
      slot.assignedElements(),
    );
    return {
      sections: sections.map(({localName}) => localName),
      flags: guide.querySelectorAll('fbss-red-flags').length,
      line: [...guide.querySelectorAll('[slot=contact]')].filter(({offsetHeight}) => offsetHeight).length,
      reached: document.querySelector('#fbss-red-flags')?.getBoundingClientRect().height > 100,
    };
  });

const order = [
  ...['overview', 'red-flags', 'symptoms', 'causes', 'risk-factors', 'diagnosis', 'treatment'],
  ...['prevention', 'faq', 'see-a-doctor', 'references', 'about'],
].map((name) => `fbss-${name}`);
const expected = (own) => ({sections: order, flags: 1, line: own ? 1 : 0, reached: true});

for (const [name, launch] of Object.entries(launchers)) {
  describe(`A guide whose children come and go, in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    for (const [framework, client] of Object.entries(frameworks)) {
      it(`has the emergency signs once, whatever ${framework} adds and removes, and keeps what is ticked`, async () => {
        const {outputFiles} = await build({
          stdin: {contents: client, resolveDir: process.cwd()},
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
        const site = await host({
          '/': page('<div id="app"></div><script src="/fbss/fbss.js"></script><script src="/client.js"></script>'),
          '/client.js': {body: outputFiles[0].text, headers: {'content-type': 'text/javascript; charset=utf-8'}},
        });
        const tab = await browser.newPage();
        const heard = listen(tab);
        await tab.goto(site.url);
        await speaks(tab, 'fbss-guide > fbss-prevention', 'en');
        await tab.evaluate(() => document.querySelector('fbss-prevention').shadowRoot.querySelector('input').click());
        for (const own of [true, false, true, false]) {
          await tab.evaluate((value) => globalThis.own(value), own);
          await speaks(tab, 'fbss-guide > fbss-red-flags', 'en');
          assert.deepEqual(await met(tab), expected(own), `${own}`);
        }
        assert.ok(
          await tab.evaluate(() => document.querySelector('fbss-prevention').shadowRoot.querySelector('input').checked),
        );
        assert.deepEqual(heard.errors, []);
        await tab.close();
        site.close();
      });
    }

    it('takes the section that its page brings late, where the script in the head defined it before', async () => {
      let goOn;
      const [start, end] = page(
        `<fbss-guide>|<fbss-red-flags slot="section"><p slot="contact">${line}</p></fbss-red-flags></fbss-guide>`,
        {head: '<script src="/fbss/fbss.js"></script>'},
      ).split('|');
      const site = await host(
        {},
        {
          answer: (path, response) => {
            if (path !== '/') return false;
            response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(start);
            goOn = () => response.end(end);
            return true;
          },
        },
      );
      const tab = await browser.newPage();
      const heard = listen(tab);
      const loaded = tab.goto(site.url);
      await speaks(tab, 'fbss-guide > fbss-about', 'en');
      assert.deepEqual(await met(tab), expected(false));
      goOn();
      await loaded;
      await speaks(tab, 'fbss-guide > fbss-red-flags', 'en');
      assert.deepEqual(await met(tab), expected(true));
      assert.deepEqual(heard.errors, []);
      await tab.close();
      site.close();
    });
  });
}
