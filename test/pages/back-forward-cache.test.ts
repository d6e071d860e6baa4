import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {launchWithBackForwardCache} from '../../tools/browsers.js';
import {page} from '../support/host.js';
import {inLightDom, renders} from '../support/rendered.js';
import {useBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';

// Firefox does not use its cache for a page under automation
describe('A page from the back/forward cache, in Chromium', () => {
  const {open} = useBrowser('Chromium', launchWithBackForwardCache);

  const watch = (tab: Page): Promise<unknown> =>
    tab.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {isKept: persisted}));
    });
  const leaveAndComeBack = async (tab: Page, url: string): Promise<void> => {
    await tab.goto(`${url}/next`);
    await tab.goBack();
    assert.equal(await tab.evaluate(() => Reflect.get(globalThis, 'isKept') as boolean), true);
  };

  it('has its elements and open answers, which work without duplicates or losses', async () => {
    const {tab, log, site} = await open({
      '/': page(
        `<main><div data-fbss="overview" lang="es">Resumen</div><fbss-faq lang="es"></fbss-faq></main>${script}`,
      ),
      '/next': page('The next page'),
    });
    await watch(tab);
    await renders(tab, 'fbss-faq', 'es');
    await renders(tab, 'div >>> fbss-overview', 'es');
    await inLightDom(tab, 'fbss-faq');
    await tab.$eval('fbss-faq >>> details', (details) => {
      details.open = true;
    });
    const state = (): Promise<unknown> =>
      tab.evaluate(() => [
        document.querySelector('main')?.textContent,
        document.querySelectorAll('fbss-faq').length,
        document.querySelector('div')?.shadowRoot?.querySelectorAll('fbss-overview').length,
        document.querySelector('fbss-faq')?.shadowRoot?.querySelectorAll('[part=entry][open]').length,
      ]);
    const before = await state();
    for (let visit = 0; visit < 3; visit++) {
      await leaveAndComeBack(tab, site.url);
      assert.deepEqual(await state(), before);
    }
    await tab.$eval('fbss-faq', (faq) => {
      faq.setAttribute('lang', 'de');
    });
    await renders(tab, 'fbss-faq', 'de');
    await tab.$eval('main', (main) => {
      main.insertAdjacentHTML('beforeend', '<div data-fbss="symptoms" lang="fr"></div>');
    });
    await renders(tab, '[data-fbss=symptoms] >>> fbss-symptoms', 'fr');
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('has no ticks, because the reader may be someone else', async () => {
    const {tab, site} = await open({
      '/': page(`<fbss-red-flags></fbss-red-flags><fbss-prevention></fbss-prevention>${script}`),
      '/next': page('The next page'),
    });
    const tags = ['fbss-red-flags', 'fbss-prevention'];
    await watch(tab);
    for (const tag of tags) await renders(tab, tag);
    const ticked = (): Promise<number[]> =>
      Promise.all(tags.map(async (tag) => (await tab.$$(`${tag} >>> input:checked`)).length));
    for (const tag of tags) {
      await tab.$eval(`${tag} >>> input`, (box) => {
        box.click();
      });
    }
    assert.deepEqual(await ticked(), [1, 1]);
    await leaveAndComeBack(tab, site.url);
    await tab.waitForFunction(
      () => !document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('[part=help]'),
    );
    assert.deepEqual(await ticked(), [0, 0]);
  });
});
