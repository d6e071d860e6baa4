import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page, PDFOptions} from 'puppeteer-core';
import {defaultSectionNames, sectionNames} from '../../src/sections.js';
import {page} from '../support/host.js';
import {flat, printed} from '../support/print.js';
import {useBrowser} from '../support/visits.js';

const margin = '12mm';
const papers: Record<string, PDFOptions> = {
  upright: {format: 'A4'},
  landscape: {format: 'A4', landscape: true},
};
const hosts: Record<string, string> = {
  'the elements': sectionNames.map((name) => `<section><fbss-${name}></fbss-${name}></section>`).join(''),
  'the guide': '<fbss-guide></fbss-guide>',
};

/** Every string that the elements show on the screen or on paper, once. */
const stringsIn = (tab: Page): Promise<string[]> =>
  tab.$$eval('[slot^="fbss-"]', (all) => [...new Set(all.map(({textContent}) => textContent.trim()))].filter(Boolean));

/** The strings that are on paper. */
async function onPaper(tab: Page, strings: readonly string[], paper: PDFOptions): Promise<string[]> {
  const sides = {top: margin, right: margin, bottom: margin, left: margin};
  const text = (await printed(tab, {...paper, margin: sides})).join(' ').replaceAll(' ', '');
  return strings.filter((string) => text.includes(flat(string).replaceAll(' ', '')));
}

describe('The text of a printed page', () => {
  const chromium = useBrowser('Chromium');
  const firefox = useBrowser('Firefox');

  for (const [name, elements] of Object.entries(hosts)) {
    describe(name, () => {
      let tabs: Page[] = [];
      let strings: string[] = [];

      before(async () => {
        const markup = page(`${elements}<script src="/fbss/fbss.js" data-country="GB"></script>`);
        const visits = await Promise.all([chromium, firefox].map(({openForAll}) => openForAll({'/': markup})));
        tabs = visits.map(({tab}) => tab);
        for (const tab of tabs) {
          await tab.waitForFunction(
            (count) =>
              [...document.querySelectorAll('section > *, fbss-guide > *')].filter((element) =>
                element.querySelector('[slot^="fbss-"]'),
              ).length >= count,
            {},
            defaultSectionNames.length,
          );
        }
        strings = (await Promise.all(tabs.map(stringsIn)))[0] ?? [];
      });

      for (const [size, paper] of Object.entries(papers)) {
        it(`is complete, and the same in Chromium and Firefox: ${size}`, async () => {
          const [inChromium = [], inFirefox = []] = await Promise.all(tabs.map((tab) => onPaper(tab, strings, paper)));
          assert.ok(inChromium.length > 0.8 * strings.length, `${inChromium.length} of ${strings.length} strings`);
          assert.deepEqual(
            inChromium.filter((string) => !inFirefox.includes(string)),
            [],
          );
        });
      }
    });
  }
});
