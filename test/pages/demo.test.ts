import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {brands} from '../../site/builder/brands.js';
import {schemes} from '../../site/builder/choices/choices.js';
import {violationsIn} from '../support/axe.js';
import {shows} from '../support/builder-page.js';
import {inPage} from '../support/in-page.js';
import {useBrowser} from '../support/visits.js';

const pages = {'index.html': 'fbss-faq', 'guide.html': 'fbss-about'};

/** `#rrggbb` as the browser computes it. */
const computed = (color = ''): string =>
  `rgb(${[1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16)).join(', ')})`;

describe('The demo pages, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  const visit = async (
    file: keyof typeof pages,
    {scheme = 'light', width = 1280}: {scheme?: 'light' | 'dark'; width?: number} = {},
  ): Promise<Page> => {
    const {tab} = await open(
      {},
      {
        path: `/fbss/site/${file}`,
        prepare: async (empty) => {
          await empty.setViewport({width, height: 900});
          await empty.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        },
      },
    );
    await shows(tab, pages[file], 'en');
    return tab;
  };

  /** The colours of the page and of its first section. */
  const colorsOn = (tab: Page): Promise<Record<'ground' | 'ink' | 'card' | 'cardInk', string>> =>
    inPage(tab, () => {
      const card = document.querySelector('fbss-overview')?.shadowRoot?.querySelector('.card');
      const {backgroundColor, color} = getComputedStyle(document.body);
      const inside = card ? getComputedStyle(card) : undefined;
      return {ground: backgroundColor, ink: color, card: inside?.backgroundColor ?? '', cardInk: inside?.color ?? ''};
    });

  const files = Object.keys(pages) as (keyof typeof pages)[];
  for (const file of files) {
    for (const [index, scheme] of schemes.entries()) {
      it(`show the page and its elements in the chosen brand: ${file}, ${scheme}`, async () => {
        const tab = await visit(file, {scheme});
        const own = await colorsOn(tab);
        for (const {name, colors} of brands.filter((brand) => brand.name !== 'plain')) {
          await tab.select('#brand', name);
          const color = (token: string): string => computed(colors[token]?.[index]);
          assert.deepEqual(
            await colorsOn(tab),
            {ground: color('surface-soft'), ink: color('ink'), card: color('surface'), cardInk: color('ink')},
            name,
          );
        }
        await tab.select('#brand', '');
        assert.deepEqual(await colorsOn(tab), own);
      });
    }
  }

  for (const file of files) {
    for (const scheme of schemes) {
      it(`have no violations of axe’s rules in any brand: ${file}, ${scheme}`, async () => {
        const tab = await visit(file, {scheme});
        const names = await tab.$$eval('#brand option', (options) => options.map(({value}) => value));
        assert.deepEqual(names, ['', ...brands.map(({name}) => name)]);
        for (const name of names) {
          await tab.select('#brand', name);
          assert.deepEqual(await violationsIn(tab), [], name);
        }
      });
    }
  }

  for (const file of files) {
    it(`are light or dark like the device, until the reader switches: ${file}`, async () => {
      const [light, dark] = await Promise.all(schemes.map(async (scheme) => colorsOn(await visit(file, {scheme}))));
      assert.notDeepEqual(light, dark);
      for (const [scheme, before, after] of [
        ['light', light, dark],
        ['dark', dark, light],
      ] as const) {
        const tab = await visit(file, {scheme});
        assert.equal(
          await tab.$eval('#dark', ({checked}: Element & {checked?: boolean}) => checked),
          scheme === 'dark',
        );
        assert.deepEqual(await colorsOn(tab), before);
        await tab.click('#dark');
        assert.deepEqual(await colorsOn(tab), after);
      }
    });

    it(`are printed light, even if they are dark and in a brand: ${file}`, async () => {
      const colors = async (isDark: boolean): Promise<unknown> => {
        const tab = await visit(file);
        await tab.select('#brand', 'health-blue');
        if (isDark) await tab.click('#dark');
        await tab.emulateMediaType('print');
        return (await colorsOn(tab)).ink;
      };
      assert.equal(await colors(true), await colors(false));
    });

    it(`change the language of their elements: ${file}`, async () => {
      const tab = await visit(file);
      await (await tab.waitForSelector('fbss-language >>> [part=label]'))?.click();
      await (await tab.waitForSelector('>>> button[lang=ar]'))?.click();
      for (const tag of ['fbss-language', 'fbss-overview', pages[file]]) await shows(tab, tag, 'ar');
      assert.equal(await tab.$eval('#brand', (field) => field.closest('[lang]')?.getAttribute('lang')), 'en');
    });
  }

  it('link only to anchors that exist', async () => {
    const ids = new Map<string, string[]>();
    const links: [from: string, to: string, id: string][] = [];
    for (const file of files) {
      const tab = await visit(file);
      const found = await inPage(tab, () => {
        const inTree = (tree: Document | ShadowRoot): string[] =>
          [...tree.querySelectorAll('*')].flatMap(({id, shadowRoot}) => [
            ...(id ? [id] : []),
            ...(shadowRoot ? inTree(shadowRoot) : []),
          ]);
        return {
          ids: inTree(document),
          links: [...document.links].map(
            ({pathname, hash}) => [pathname.split('/').at(-1) ?? '', hash.slice(1)] as const,
          ),
        };
      });
      ids.set(file, found.ids);
      for (const [to, id] of found.links) if (id) links.push([file, to, id]);
    }
    assert.ok(links.length > 8);
    assert.deepEqual(
      links.filter(([, to, id]) => !ids.get(to)?.includes(id)),
      [],
    );
  });
});
