import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {siteIsolatingLaunchers} from '../../tools/browsers.js';
import {allInLightDom, fittedForPrint, frameOf, recordMessages, type Sites, startSites} from '../support/framed.js';
import {page} from '../support/host.js';
import {difference, type Paper, paperOf} from '../support/paper-rows.js';
import {readPrinted} from '../support/print.js';

/** No space around the frame, so that a page boundary is at a known position in it. */
const head = `<style>body { margin: 0 } iframe { display: block; border: 0 }</style>${recordMessages}`;

/** Of the sheets, in whole points, because Chromium rounds it to points. */
const margin = 36;

// Chromium only: Firefox cuts a frame in the same way, but takes six seconds for each print
describe('A framed page on several sheets', () => {
  let site: Sites;
  let browser: Browser;
  before(async () => {
    site = await startSites();
    browser = await siteIsolatingLaunchers.Chromium();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const path of ['es/faq', 'ar/faq', 'en/guide']) {
    it(`loses nothing where a page boundary cuts a line: ${path}`, async () => {
      const tab = await browser.newPage();
      const markup = `<iframe src="${site.other}/embed/${path}.html?country=GB" title="Section" width="100%" height="600"></iframe>
        <script src="${site.other}/frame.js" data-embeds="${site.own}/embed/"></script>`;
      await site.open(tab, page(markup, {head}));
      const frame = await frameOf(tab);
      await allInLightDom(frame);
      await fittedForPrint(tab, frame);
      const print = (height: number): Promise<Paper> =>
        readPrinted(
          tab,
          {width: '816px', height: `${height}px`, margin: {top: margin, right: margin, bottom: margin, left: margin}},
          (file) => paperOf(file, margin),
        );
      const whole = await print(18_000);
      assert.equal(whole.sheets, 1);
      let cuts = 0;
      // short sheets have many boundaries
      for (const height of [288, 296, 304]) {
        const paper = await print(height);
        cuts += paper.cuts;
        const differs = difference(paper.rows, whole.rows);
        assert.ok(differs <= 1, `${differs} px differ on sheets of ${height} px`);
      }
      // otherwise this test would prove nothing
      assert.ok(cuts > 5, `${cuts} lines are cut`);
      await tab.close();
    });
  }
});
