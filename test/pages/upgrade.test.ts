import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {Gate} from '../support/gate.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {aWhile, inLightDom, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const faqPage = '/fbss/embed/es/faq.html';
const link = `<a href="${faqPage}">Preguntas</a>`;

/** The attributes of the element in a placeholder, without its language. */
const attributesOf = (tab: Page, selector: string): Promise<Record<string, string>> =>
  tab.$eval(selector, (element) =>
    Object.fromEntries(
      [...element.attributes]
        .filter(({name}) => name !== 'lang' && name !== 'exportparts')
        .map(({name, value}) => [name, value]),
    ),
  );

const countOf = async (tab: Page, selector: string): Promise<number> => (await tab.$$(selector)).length;

eachBrowser('A placeholder or a link on a page', ({open}) => {
  it('shows the element, in its language, with its settings, and its link as the fallback', async () => {
    const {tab, log} = await open({
      '/': page(
        `<div id="place" data-fbss="faq" lang="es" data-fbss-heading-level="3" data-fbss-single>${link}</div>${script}`,
      ),
    });
    await renders(tab, '#place >>> fbss-faq', 'es');
    assert.deepEqual(await attributesOf(tab, '#place >>> fbss-faq'), {'heading-level': '3', single: ''});
    const fallback = await tab.$eval('#place > a', ({textContent, offsetHeight}) => [textContent, offsetHeight]);
    assert.deepEqual(fallback, ['Preguntas', 0]);
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('can have just a class, be in a paragraph, or get its language from its link', async () => {
    const {tab} = await open({
      '/': page(`
        <div class="wide fbss-faq" lang="es"><p>${link}</p></div>
        <p><span class="fbss-overview" lang="es">Resumen</span></p>
        <div id="none" data-fbss="faq">${link}</div>
        <div data-fbss-lang="pt-BR" data-fbss="symptoms"></div>${script}`),
    });
    await renders(tab, 'div.fbss-faq >>> fbss-faq', 'es');
    await renders(tab, 'span >>> fbss-overview', 'es');
    await renders(tab, '#none >>> fbss-faq', 'es');
    await renders(tab, '[data-fbss=symptoms] >>> fbss-symptoms', 'pt-BR');
  });

  it('does not set attributes that the element does not define', async () => {
    const {tab} = await open({
      '/': page(
        `<div data-fbss="faq" data-fbss-onclick="alert(1)" data-fbss-style="color: red" data-fbss-slot="x" data-fbss-id="y" data-fbss-single><a href="${faqPage}?onclick=1">Preguntas</a></div>${script}`,
      ),
    });
    await renders(tab, 'div >>> fbss-faq', 'es');
    assert.deepEqual(await attributesOf(tab, 'div >>> fbss-faq'), {single: ''});
  });

  it('shows the contact line of the script’s tag as plain text', async () => {
    const flagsPage = '/fbss/embed/es/red-flags.html';
    const {tab} = await open({
      '/': page(`
        <div id="placeholder" data-fbss="red-flags"><a href="${flagsPage}">Señales</a></div>
        <p id="link"><a href="${flagsPage}">Señales</a></p>
        <p id="guide"><a href="${flagsPage.replace('red-flags', 'guide')}">Todo</a></p>
        <script src="/fbss/fbss.js" data-contact="Spine clinic: &lt;b>01632&lt;/b>" data-text-contact="text 999" async></script>`),
    });
    for (const place of ['#placeholder', '#link', '#guide']) {
      const flags = `${place} >>> fbss-red-flags`;
      await renders(tab, flags, 'es');
      await tab.waitForFunction(
        (element) => element?.shadowRoot?.querySelector<HTMLSlotElement>('[part=contact] slot')?.assignedNodes().length,
        {},
        await tab.$(flags),
      );
      const shown = await tab.$eval(flags, ({shadowRoot}) => {
        const line = shadowRoot?.querySelector<HTMLElement>('[part=contact]');
        const [text] = line?.querySelector('slot')?.assignedElements() as [HTMLElement];
        return {
          line: [text.textContent.trim(), text.lang, text.dir, !!line?.offsetHeight],
          forDeaf: shadowRoot?.querySelector('[part=text-contact]')?.textContent,
        };
      });
      assert.deepEqual(shown.line, ['Spine clinic: <b>01632</b>', '', 'auto', true]);
      assert.match(shown.forDeaf ?? '', /text 999/);
    }
  });

  it('can be a link to a folder in data-embeds, even without “.html”', async () => {
    const {tab, log} = await open({
      '/': page(`
        <p id="there"><a href="https://hospital.example/patients/pages/es/faq?theme=dark">Preguntas</a></p>
        <p id="root"><a href="https://pages.example/es/overview.html">Resumen</a></p>
        <p id="beside"><a href="https://hospital.example/patients/pages-of-others/es/faq">Preguntas</a></p>
        <p id="below"><a href="https://hospital.example/patients/pages/x/es/faq">Preguntas</a></p>
        <script src="/fbss/fbss.js" data-embeds="https://hospital.example/patients/pages https://pages.example/ pages/" async></script>`),
    });
    await renders(tab, '#there >>> fbss-faq', 'es');
    await renders(tab, '#root >>> fbss-overview', 'es');
    for (const id of ['beside', 'below']) assert.equal(await countOf(tab, `#${id} > a`), 1, id);
    assert.deepEqual(
      log.warnings.map((text) => text.includes('data-embeds: "pages/"')),
      [true],
    );
  });

  it('stays a link if the script has no address and no folder is set, with one warning', async () => {
    const {tab, log} = await open({
      '/': page(
        `<p id="link">${link}</p><p>${link}</p><div data-fbss="overview"></div><script type="module" src="/fbss/fbss.en.js"></script>`,
      ),
    });
    await renders(tab, '[data-fbss] >>> fbss-overview', 'en');
    assert.equal(await countOf(tab, '#link > a'), 1);
    assert.equal(log.warnings.filter((text) => text.includes('data-embeds')).length, 1);
  });

  it('stays unchanged if its section is unknown, with one warning', async () => {
    const {tab, log} = await open({
      '/': page(
        `<div data-fbss="nonsense">Text</div><div data-fbss="nonsense">Text</div><div class="fbss-box">Text</div>${script}<fbss-faq></fbss-faq>`,
      ),
    });
    await renders(tab, 'fbss-faq', 'en');
    await aWhile();
    assert.equal(await tab.$eval('div', ({innerHTML}) => innerHTML), 'Text');
    assert.equal(log.warnings.length, 1);
    assert.match(log.warnings[0] ?? '', /data-fbss="nonsense" is not one of overview, red-flags, /);
  });

  it('becomes an element only if the link is alone in its block, not in running text or in a list', async () => {
    const {tab} = await open({
      '/': page(`
        <p id="alone"> <a href="${faqPage}?country=ES&amp;heading-level=4">Preguntas</a> </p>
        <p id="text">See <a href="${faqPage}">the questions</a>.</p>
        <ul><li id="item">${link}</li></ul>
        <div id="picture"><a href="${faqPage}"></a><img alt="" src="data:,"></div>
        <p id="marked">See <a data-fbss href="${faqPage}">the questions</a>.</p>
        <p id="other"><a href="/embed/es/nothing.html">Other</a></p>
        <p id="own"><a href="/faq.html">Another page of the host</a></p>${script}`),
    });
    await renders(tab, '#alone >>> fbss-faq', 'es');
    await renders(tab, '#marked >>> fbss-faq', 'es');
    assert.deepEqual(await attributesOf(tab, '#alone >>> fbss-faq'), {'heading-level': '4'});
    for (const id of ['text', 'item', 'picture', 'other', 'own']) {
      assert.equal(await countOf(tab, `#${id} a`), 1, id);
      assert.equal(await tab.$(`#${id} >>> :is(fbss-faq, fbss-overview)`), null, id);
    }
  });

  it('can be added later: by a script, in a new body, or in a shadow root that the page announces', async () => {
    const {tab} = await open({'/': page(`<main></main>${script}<fbss-about></fbss-about>`)});
    await renders(tab, 'fbss-about', 'en');
    await tab.$eval(
      'main',
      (main, markup) => {
        main.innerHTML = `<section><p>${markup}</p></section>`;
      },
      link,
    );
    await renders(tab, 'main p >>> fbss-faq', 'es');
    await tab.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<div data-fbss="overview" lang="de"></div><div id="host"></div>';
      document.body.replaceWith(body);
    });
    await renders(tab, 'div >>> fbss-overview', 'de');
    const isThere = await inPage(tab, async () => {
      const root = document.querySelector('#host')?.attachShadow({mode: 'open'});
      const isIn = (tag: string): boolean =>
        [...(root?.children ?? [])].some(({shadowRoot}) => shadowRoot?.querySelector(tag));
      const pause = (time: number): Promise<unknown> => new Promise((later) => setTimeout(later, time));
      if (root) root.innerHTML = '<div data-fbss="faq" lang="es"></div>';
      await pause(200);
      const before = isIn('fbss-faq');
      root?.dispatchEvent(new Event('fbss-upgrade', {composed: true}));
      while (!isIn('fbss-faq')) await pause(20);
      window.dispatchEvent(new Event('fbss-upgrade'));
      root?.append(Object.assign(document.createElement('div'), {className: 'fbss-about'}));
      while (!isIn('fbss-about')) await pause(20);
      return before;
    });
    assert.equal(isThere, false, 'before it is announced');
  });

  it('is never duplicated if a page saves and restores its markup', async () => {
    const {tab} = await open({
      '/': page(`<main><div data-fbss="overview">${link}</div><p>${link}</p><fbss-faq></fbss-faq></main>${script}`),
    });
    const places = {'div >>> fbss-overview': 'es', 'p >>> fbss-faq': 'es', 'main > fbss-faq': 'en'};
    const isShown = async (): Promise<void> => {
      for (const [place, lang] of Object.entries(places)) await renders(tab, place, lang);
    };
    await isShown();
    await inLightDom(tab, 'fbss-faq');
    const strings = (): Promise<number> => tab.$$eval('main [slot^="fbss-"]', ({length}) => length);
    const before = await strings();
    for (const restore of [
      (main: Element) => {
        main.replaceWith(main.cloneNode(true));
      },
      (main: Element) => {
        const {innerHTML} = main;
        main.innerHTML = innerHTML;
      },
    ]) {
      await tab.$eval('main', restore);
      await isShown();
      await aWhile();
      assert.equal(await strings(), before);
      for (const place of Object.keys(places)) assert.equal(await countOf(tab, place), 1, place);
    }
  });

  it('upgrades a plain HTML fragment only below the viewport, where nobody is reading it', async () => {
    const fragment = readFileSync('dist/html/es/faq.html', 'utf8');
    const {tab} = await open({
      '/': page(`<section>${fragment}</section><div style="block-size: 300vh"></div><main>${fragment}</main>${script}`),
    });
    await renders(tab, 'main > div >>> fbss-faq', 'es');
    assert.equal(await tab.$('section >>> fbss-faq'), null);
    assert.ok((await tab.$eval('section', ({innerText}) => innerText)).includes(spanish.faq.heading));
  });

  it('shows the element once if the fragment is parsed in pieces', async () => {
    const fragment = readFileSync('dist/html/es/red-flags.html', 'utf8');
    const cut = fragment.indexOf('<h2>');
    const rest = new Gate();
    const {tab} = await open(
      {},
      {
        waitUntil: 'nothing',
        async answer(pathname, response) {
          if (pathname !== '/') return false;
          response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
          response.write(
            `<!doctype html><html lang="en"><head><script src="/fbss/fbss.js"></script></head><body><div style="block-size: 300vh"></div>${fragment.slice(0, cut)}`,
          );
          await rest.opened;
          response.end(`${fragment.slice(cut)}</body></html>`);
          return true;
        },
      },
    );
    await tab.waitForSelector('[data-fbss]');
    await aWhile(1000);
    rest.open();
    await renders(tab, '[data-fbss] >>> fbss-red-flags', 'es');
    assert.equal(await countOf(tab, '[data-fbss] >>> fbss-red-flags'), 1);
    const beside = await tab.$$eval('[data-fbss] > *', (all) => all.filter((child) => child.checkVisibility()).length);
    assert.equal(beside, 0, 'a piece beside the element');
  });
});
