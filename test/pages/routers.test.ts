import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {KeyInput, Page} from 'puppeteer-core';
import {bundle, javascript} from '../support/bundle.js';
import {page, type Pages} from '../support/host.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser, type Visit} from '../support/visits.js';

/**
 * The same small site by each router: `/spine` and `/back` have the questions and the guide, `/` has neither. Every page
 * has the same links; `go` is how the router's own code navigates.
 */
const routers: Record<string, {client: string; hash?: boolean}> = {
  'React Router, history': {client: react('createBrowserRouter')},
  'React Router, hash': {client: react('createHashRouter'), hash: true},
  'Vue Router, history': {client: vue('createWebHistory')},
  'Vue Router, hash': {client: vue('createWebHashHistory'), hash: true},
};

function react(create: string): string {
  return `
    import {createElement as h} from 'react';
    import {createRoot} from 'react-dom/client';
    import {${create}, Link, Outlet, RouterProvider} from 'react-router';
    const links = ['/', '/spine', '/back', '/spine#fbss-faq-why-pain', '/back#fbss-faq-why-pain', '#fbss-faq-more-surgery', '#fbss-faq-treatments', '#fbss-treatment'];
    const Layout = () => h('main', null, h('nav', null, links.map((to) => h(Link, {to, key: to}, to))), h(Outlet));
    const Page = () => h('article', null, h('h1', null, 'Page'), h('p', {style: {height: '200vh'}}), h('fbss-faq'), h('fbss-guide'), h('p', {style: {height: '200vh'}}));
    const router = ${create}([{
      path: '/', element: h(Layout), errorElement: h('h1', null, 'Not found'),
      children: [{index: true, element: h('h1', null, 'Home')}, {path: 'spine', element: h(Page, {key: 1})}, {path: 'back', element: h(Page, {key: 2})}],
    }]);
    globalThis.go = (to) => router.navigate(to);
    createRoot(document.querySelector('#app')).render(h(RouterProvider, {router}));`;
}

function vue(create: string): string {
  return `
    import {createApp, h} from 'vue';
    import {createRouter, ${create}, RouterLink, RouterView} from 'vue-router';
    const links = ['/', '/spine', '/back', '/spine#fbss-faq-why-pain', '/back#fbss-faq-why-pain', '#fbss-faq-more-surgery', '#fbss-faq-treatments', '#fbss-treatment'];
    const Page = {render: () => h('article', [h('h1', 'Page'), h('p', {style: {height: '200vh'}}), h('fbss-faq'), h('fbss-guide'), h('p', {style: {height: '200vh'}})])};
    const router = createRouter({history: ${create}(), routes: [
      {path: '/', component: {render: () => h('h1', 'Home')}},
      {path: '/spine', component: Page},
      {path: '/back', component: {render: () => h(Page)}},
      {path: '/:rest(.*)', component: {render: () => h('h1', 'Not found')}},
    ]});
    globalThis.go = (to) => router.push(to);
    createApp({render: () => h('main', [h('nav', links.map((to) => h(RouterLink, {to}, () => to))), h(RouterView)])}).use(router).mount('#app');`;
}

/** The state of a page: its name, the open questions, and the focused control with its position. */
interface PageState {
  title: string;
  open: string[];
  focus: string;
  /** The position of the focused control, as a share of the window's height. */
  top: number;
}

const stateOf = (tab: Page): Promise<PageState> =>
  tab.evaluate(() => {
    let focus = document.activeElement;
    const path = [];
    for (; focus && focus !== document.body; focus = focus.shadowRoot?.activeElement ?? null) path.push(focus);
    const last = path.at(-1);
    const faq = document.querySelector('fbss-faq');
    return {
      title: document.querySelector('h1')?.textContent ?? '',
      open: [...(faq?.shadowRoot?.querySelectorAll('details[open]') ?? [])].map(({id}) => id),
      focus: path.map((element) => element.closest('details')?.id ?? element.localName).join(' '),
      top: (last?.getBoundingClientRect().top ?? 0) / innerHeight,
    };
  });

const question = (name: string): string => `fbss-faq fbss-faq-${name}`;

/** Waits until something is focused and in the upper half of the window. */
async function arrives(tab: Page, focus: string): Promise<PageState> {
  const isThere = (state: PageState): boolean => state.focus === focus && state.top >= -0.01 && state.top < 0.5;
  const state = await until(() => stateOf(tab), isThere);
  assert.ok(isThere(state), `not at ${focus}: ${JSON.stringify(state)}`);
  return state;
}

/** Checks that the page does not scroll and the focus does not move for a while. */
async function stays(tab: Page): Promise<void> {
  const before = await stateOf(tab);
  await aWhile();
  const after = await stateOf(tab);
  assert.equal(after.focus, before.focus);
  assert.ok(Math.abs(after.top - before.top) < 0.01, `from ${before.top} to ${after.top}`);
}

const press = (tab: Page, text: string): Promise<void> =>
  tab.evaluate((to) => {
    const link = [...document.querySelectorAll<HTMLElement>('nav a')].find(({textContent}) => textContent === to);
    if (!link) throw new Error(`no link to ${to}`);
    scrollTo(0, 0);
    link.click();
  }, text);

/** Follows a link in the guide's contents, by click or by a key. */
async function pressContents(tab: Page, section: string, key?: KeyInput): Promise<void> {
  await tab.evaluate(
    (name, byKey) => {
      const guide = document.querySelector('fbss-guide');
      const slots = [...(guide?.shadowRoot?.querySelectorAll<HTMLSlotElement>('[part=sections] slot') ?? [])];
      const index = slots.findIndex((slot) => slot.assignedElements()[0]?.localName === name);
      const link = guide?.shadowRoot?.querySelectorAll('a')[index];
      if (byKey) link?.focus();
      else link?.click();
    },
    section,
    !!key,
  );
  if (key) await tab.keyboard.press(key);
}

/** Waits until the questions and the guide have rendered, and their light children are written. */
const ready = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(
    () =>
      // with the questions of the guide, too: the first that is ready for links handles them
      ['fbss-guide > fbss-about', 'fbss-guide > fbss-faq', 'fbss-faq'].every((selector) => {
        const element = document.querySelector(selector);
        return element?.shadowRoot?.querySelector('[part~=card]') && element.querySelector('[slot^="fbss-"]');
      }),
    {polling: 50},
  );

const tick = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    document.querySelector('fbss-guide > fbss-red-flags')?.shadowRoot?.querySelector('input')?.click();
  });

const ticked = (tab: Page): Promise<number | undefined> =>
  tab.evaluate(
    () => document.querySelector('fbss-guide > fbss-red-flags')?.shadowRoot?.querySelectorAll('input:checked').length,
  );

/** Presses Tab, and returns the control that it reaches. */
const nextTab = async (tab: Page): Promise<string> => {
  await tab.keyboard.press('Tab');
  return tab.evaluate(() => document.activeElement?.localName ?? '');
};

eachBrowser('Links to sections and questions on pages of a router', ({open}) => {
  for (const [router, {client, hash}] of Object.entries(routers)) {
    describe(router, () => {
      let pages: Pages;
      before(async () => {
        const app = page(
          '<div id="app"></div><script src="/fbss/fbss.js" data-country="GB"></script><script src="/client.js"></script>',
        );
        const code = await bundle(client, {mode: 'production'});
        pages = {'/': app, '/spine': app, '/back': app, '/client.js': javascript(code)};
      });
      const visit = (path: string): Promise<Visit> => open(pages, {path: (hash ? '/#' : '') + path});

      it('keeps the page on a click in the guide’s contents, and goes to the section', async () => {
        const {tab} = await visit('/spine');
        await ready(tab);
        await pressContents(tab, 'fbss-treatment');
        assert.equal((await arrives(tab, 'fbss-treatment h2')).title, 'Page');
        await pressContents(tab, 'fbss-faq', 'Enter');
        await arrives(tab, 'fbss-faq h2');
        assert.ok(
          await tab.$eval('fbss-faq:focus-within', ({shadowRoot}) => !!shadowRoot?.querySelector(':focus-visible')),
        );
        assert.equal(await nextTab(tab), 'fbss-faq');
      });

      if (hash) {
        it('keeps the first page, whose address has no hash', async () => {
          const {tab} = await open(pages);
          await tab.waitForSelector('h1');
          await tab.evaluate(() =>
            document
              .querySelector('main')
              ?.append(document.createElement('fbss-guide'), document.createElement('fbss-faq')),
          );
          await ready(tab);
          await pressContents(tab, 'fbss-treatment');
          assert.equal((await arrives(tab, 'fbss-treatment h2')).title, 'Home');
        });
        return;
      }

      it('opens and focuses the question that a link leads to, once', async () => {
        const {tab, log} = await visit('/spine');
        await ready(tab);
        await press(tab, '#fbss-faq-more-surgery');
        const state = await arrives(tab, question('more-surgery'));
        // besides the one on emergencies
        assert.deepEqual(state.open, ['fbss-faq-leg-pain-emergency', 'fbss-faq-more-surgery']);
        await stays(tab);
        // by the reader, further up
        await tab.evaluate(() => {
          const summary = document
            .querySelector('fbss-faq')
            ?.shadowRoot?.querySelector<HTMLElement>('#fbss-faq-done-wrong summary');
          summary?.focus();
          summary?.click();
        });
        await stays(tab);
        assert.equal((await stateOf(tab)).focus, question('done-wrong'));
        assert.deepEqual(log.errors, []);
      });

      it('opens another question that a link leads to, and the same again', async () => {
        const {tab} = await visit('/spine');
        await ready(tab);
        for (const name of ['more-surgery', 'treatments', 'treatments', 'more-surgery']) {
          await press(tab, `#fbss-faq-${name}`);
          await arrives(tab, question(name));
        }
        await press(tab, '#fbss-treatment');
        await arrives(tab, 'fbss-treatment h2');
      });

      it('opens the question on another page of the router', async () => {
        const {tab} = await visit('/');
        await tab.waitForSelector('nav a');
        await press(tab, '/spine#fbss-faq-why-pain');
        await arrives(tab, question('why-pain'));
        // a page with the same elements
        await press(tab, '/back#fbss-faq-why-pain');
        await arrives(tab, question('why-pain'));
        await press(tab, '/');
        await tab.waitForFunction(() => !document.querySelector('fbss-faq'));
        await press(tab, '/back#fbss-faq-why-pain');
        await arrives(tab, question('why-pain'));
        await stays(tab);
      });

      it('opens the question that the router’s own code navigates to', async () => {
        const {tab} = await visit('/spine');
        await ready(tab);
        await tab.evaluate(() => {
          setTimeout(() => (Reflect.get(window, 'go') as (to: string) => unknown)('/spine#fbss-faq-treatments'), 50);
        });
        await arrives(tab, question('treatments'));
      });

      it('opens the question again when the reader goes back and forward', async () => {
        const {tab} = await visit('/spine');
        await ready(tab);
        await press(tab, '#fbss-faq-more-surgery');
        await arrives(tab, question('more-surgery'));
        await press(tab, '#fbss-faq-treatments');
        await arrives(tab, question('treatments'));
        await tab.goBack();
        await arrives(tab, question('more-surgery'));
        await tab.goForward();
        await arrives(tab, question('treatments'));
        await press(tab, '/');
        await tab.waitForFunction(() => !document.querySelector('fbss-faq'));
        await tab.goBack();
        await arrives(tab, question('treatments'));
      });
    });
  }

  describe('Turbo', () => {
    const links = ['/', '/spine', '/back', '/spine#fbss-faq-why-pain', '/back#fbss-faq-why-pain'];
    const here = ['#fbss-faq-more-surgery', '#fbss-faq-treatments', '#fbss-treatment'];
    const at = (title: string, content = ''): string =>
      page(
        `<nav>${[...links, ...here].map((to) => `<a href="${to}">${to}</a> `).join('')}</nav><h1>${title}</h1>${content}`,
        {head: '<script src="/turbo.js"></script><script src="/fbss/fbss.js" data-country="GB"></script>'},
      );
    const tall = '<p style="height: 200vh"></p>';
    const elements = `${tall}<fbss-faq></fbss-faq><fbss-guide></fbss-guide>${tall}`;
    const pages = {
      '/': at('Home'),
      '/spine': at('Page', elements),
      '/back': at('Back', elements),
      '/turbo.js': javascript(readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js')),
    };
    const visit = (path: string): Promise<Visit> => open(pages, {path});

    it('opens the question that a link leads to, on the same page and on another, once', async () => {
      const {tab} = await visit('/');
      await tab.waitForSelector('nav a');
      await press(tab, '/spine#fbss-faq-why-pain');
      await arrives(tab, question('why-pain'));
      await stays(tab);
      await press(tab, '#fbss-faq-more-surgery');
      await arrives(tab, question('more-surgery'));
      await press(tab, '#fbss-faq-treatments');
      await arrives(tab, question('treatments'));
      await stays(tab);
      // a page with the same elements, and the same question
      await press(tab, '/back#fbss-faq-why-pain');
      await tab.waitForFunction(() => document.querySelector('h1')?.textContent === 'Back');
      await arrives(tab, question('why-pain'));
      await stays(tab);
      await tab.goBack();
      await tab.waitForFunction(() => document.querySelector('h1')?.textContent === 'Page');
      await arrives(tab, question('treatments'));
    });

    it('keeps the page and its ticks on a click in the guide’s contents', async () => {
      const {tab} = await visit('/spine');
      await ready(tab);
      await tick(tab);
      for (const section of ['fbss-treatment', 'fbss-faq', 'fbss-treatment']) {
        await pressContents(tab, section);
        await arrives(tab, `${section} h2`);
        assert.equal(await tab.evaluate(() => location.hash), `#${section}`);
      }
      assert.equal(await ticked(tab), 1);
    });
  });
});
