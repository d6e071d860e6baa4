import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as german from '#content/de.js';
import * as english from '#content/en.js';
import {contentOf, languages, translations} from '../support/content.js';
import {Gate} from '../support/gate.js';
import {page} from '../support/host.js';
import {beforePage} from '../support/in-page.js';
import {renders, textOf} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser, type PageLog} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js"></script>';
const faq = `<fbss-faq country="GB"></fbss-faq>${script}`;
const isContent = (path: string): boolean => path.includes('/content/');

const add = (tab: Page, markup: string): Promise<void> =>
  tab.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html);
  }, markup);
const setLanguage = (tab: Page, lang: string): Promise<void> =>
  tab.evaluate((tag) => {
    document.documentElement.lang = tag;
  }, lang);

/** The number of warnings that a language did not load. */
const missed = ({warnings}: PageLog): number => warnings.filter((text) => text.includes('failed to load')).length;

/** Records uncaught errors and rejections of a page from its start. */
const watchErrors = (tab: Page): Promise<unknown> =>
  beforePage(tab, () => {
    const thrown: string[] = [];
    Object.assign(globalThis, {thrown});
    addEventListener('error', ({message}) => thrown.push(message));
    addEventListener('unhandledrejection', ({reason}) => thrown.push(String(reason)));
  });
/** Disables timers of a second or more from now on, to show that nothing waits for one. */
const stopLongTimers = (tab: Page): Promise<unknown> =>
  beforePage(tab, () => {
    const {setTimeout: start} = globalThis;
    const short = (act: () => void, time = 0): unknown => (time < 1000 ? start(act, time) : 0);
    Object.assign(globalThis, {setTimeout: short});
  });
const thrownOn = (tab: Page): Promise<unknown> => tab.evaluate(() => Reflect.get(globalThis, 'thrown') as unknown);

/** Ways in which a language can fail to load. */
const faults: Record<string, (response: ServerResponse, file: Buffer) => void> = {
  'is not there': (response) => response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Not found</h1>'),
  'is refused by a server out of order': (response) => response.writeHead(500).end(),
  'is cut short': (response, file) =>
    response.writeHead(200, {'content-type': 'text/javascript'}).end(file.subarray(0, 5000)),
  'is sent as plain text': (response, file) =>
    response.writeHead(200, {'content-type': 'text/plain', 'x-content-type-options': 'nosniff'}).end(file),
  'breaks off on its way': (response, file) => {
    response.writeHead(200, {'content-type': 'text/javascript', 'content-length': file.length});
    response.write(file.subarray(0, 5000), () => void response.destroy());
  },
};

eachBrowser('A language that has to be loaded', ({open}) => {
  it('is the only one requested, and shows the red flags in its direction', async () => {
    const {tab, log, site} = await open({'/': page(`<fbss-red-flags country="GB"></fbss-red-flags>${faq}`)});
    const requested = (): string[] => site.requests.filter(isContent);
    for (const lang of languages) {
      const before = requested().length;
      await setLanguage(tab, lang);
      await renders(tab, 'fbss-red-flags', lang);
      const card = await tab.$eval('fbss-red-flags >>> [part=card]', (element) => ({
        dir: element.getAttribute('dir'),
        text: element.textContent,
      }));
      for (const flag of (await contentOf(lang)).redFlags.flags) assert.ok(card.text.includes(flag), flag);
      assert.equal(card.dir, /^(ar|ur)$/.test(lang) ? 'rtl' : 'ltr', lang);
      if (lang !== 'en') assert.deepEqual(requested().slice(before), [`/fbss/content/${lang}.js`]);
    }
    assert.equal(requested().length, translations.length);
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('is loaded in advance for a hidden element, so that the next is in it at once', async () => {
    const {tab, site} = await open({'/': page(`<fbss-about lang="es" hidden></fbss-about>${faq}`)});
    await renders(tab, 'fbss-about', 'es');
    const requests = site.requests.filter(isContent);
    assert.deepEqual(requests, ['/fbss/content/es.js']);
    assert.equal(await tab.$eval('fbss-about', (element) => element.checkVisibility()), false);
    await setLanguage(tab, 'es');
    await renders(tab, 'fbss-faq', 'es');
    assert.deepEqual(site.requests.filter(isContent), requests);
  });

  it('is not requested if the script has it inside', async () => {
    const markup = '<fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq><script src="/fbss/fbss.de.js"></script>';
    const {tab, site} = await open({'/': page(markup, {lang: 'de'})});
    await renders(tab, 'fbss-red-flags', 'de');
    assert.ok((await textOf(tab, 'fbss-red-flags'))?.includes(german.redFlags.flags[0] ?? 'no symptom'));
    assert.deepEqual(site.requests, ['/', '/fbss/fbss.de.js']);
  });

  for (const [what, send] of Object.entries(faults)) {
    it(`is replaced by English at once if it ${what}, and is shown in the next element`, async () => {
      const file = readFileSync('dist/content/es.js');
      let isDown = true;
      const {tab, log} = await open(
        {'/': page(`<fbss-faq></fbss-faq><fbss-causes></fbss-causes>${script}`, {lang: 'es'})},
        {
          prepare: async (tab) => {
            await watchErrors(tab);
            await stopLongTimers(tab);
          },
          waitUntil: 'domcontentloaded',
          answer: (path, response) => {
            if (path !== '/fbss/content/es.js' || !isDown) return false;
            send(response, file);
            return true;
          },
        },
      );
      for (const element of ['fbss-faq', 'fbss-causes']) await renders(tab, element, 'en');
      assert.ok((await textOf(tab, 'fbss-faq'))?.includes(english.faq.heading));
      assert.equal(missed(log), 1);
      isDown = false;
      await add(tab, '<fbss-overview></fbss-overview>');
      await renders(tab, 'fbss-overview', 'es');
      assert.equal(missed(log), 1);
      assert.deepEqual(await thrownOn(tab), []);
    });
  }

  it('is replaced by English after three seconds in each element if the server never responds', async () => {
    const {tab} = await open(
      {'/': page(faq, {lang: 'es'})},
      {
        prepare: watchErrors,
        waitUntil: 'domcontentloaded',
        answer: (path) => path === '/fbss/content/es.js' && new Promise(() => undefined),
      },
    );
    for (const element of ['fbss-faq', 'fbss-causes']) {
      const start = Date.now();
      await renders(tab, element, 'en');
      assert.ok(Date.now() - start > 2000, `${Date.now() - start} ms`);
      // an element that is added now waits as long
      await add(tab, '<fbss-causes></fbss-causes>');
    }
    await setLanguage(tab, 'fr');
    await renders(tab, 'fbss-faq', 'fr');
    assert.deepEqual(await thrownOn(tab), []);
  });

  it('keeps the fallback until then, and is shown when it loads after all', async () => {
    const arrival = new Gate();
    const {tab} = await open(
      {'/': page(`<fbss-faq>fallback</fbss-faq>${script}`, {lang: 'es'})},
      {
        waitUntil: 'domcontentloaded',
        answer: async (path) => {
          if (path === '/fbss/content/es.js') await arrival.opened;
        },
      },
    );
    assert.match(await tab.evaluate(() => document.body.innerText), /fallback/);
    await renders(tab, 'fbss-faq', 'en');
    arrival.open();
    await renders(tab, 'fbss-faq', 'es');
  });

  it('leaves the previous language in place until then, at a later change', async () => {
    const arrival = new Gate();
    const {tab} = await open(
      {'/': page(faq, {lang: 'fr'})},
      {
        answer: async (path) => {
          if (path === '/fbss/content/es.js') await arrival.opened;
        },
      },
    );
    await renders(tab, 'fbss-faq', 'fr');
    await tab.evaluate(() => {
      const seen: unknown[] = [];
      Reflect.set(globalThis, 'seen', seen);
      setInterval(() => {
        const lang = document.querySelector('fbss-faq')?.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang;
        if (lang !== seen.at(-1)) seen.push(lang);
      }, 10);
    });
    await setLanguage(tab, 'es');
    await renders(tab, 'fbss-faq', 'en');
    arrival.open();
    await renders(tab, 'fbss-faq', 'es');
    const seen = await tab.evaluate((): unknown => Reflect.get(globalThis, 'seen'));
    assert.deepEqual(seen, ['fr', 'en', 'es']);
  });

  it('is replaced by English for a reader who is offline, and is shown when the reader is online again', async () => {
    const {tab, log} = await open({'/': page(faq)}, {prepare: watchErrors});
    await renders(tab, 'fbss-faq', 'en');
    await tab.setOfflineMode(true);
    await setLanguage(tab, 'es');
    assert.equal(
      await until(
        () => missed(log),
        (times) => times > 0,
      ),
      1,
    );
    // it is requested again, and fails again
    await add(tab, '<fbss-causes></fbss-causes>');
    await renders(tab, 'fbss-causes', 'en');
    assert.ok((await textOf(tab, 'fbss-faq'))?.includes(english.faq.heading));
    assert.equal(missed(log), 1);
    await tab.setOfflineMode(false);
    await add(tab, '<fbss-overview></fbss-overview>');
    await renders(tab, 'fbss-overview', 'es');
    await setLanguage(tab, 'en');
    await setLanguage(tab, 'es');
    await renders(tab, 'fbss-faq', 'es');
    assert.deepEqual(await thrownOn(tab), []);
  });
});
