import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {isolating} from '../support/browsers.js';
import {frameOf, press, type Sites, startSites} from '../support/framed.js';
import {page} from '../support/host.js';
import {printed} from '../support/print.js';
import {aWhile} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

/** Waits until all content of a page of the library is in its light DOM. */
const atRest = (place: Page | Frame): Promise<unknown> =>
  place.waitForFunction(() =>
    [...document.querySelectorAll('main > :not(h1, fbss-guide), fbss-guide > [slot^=section-]')].every((element) =>
      element.querySelector('[slot^="fbss-"]'),
    ),
  );

eachBrowser(
  'A framed page',
  ({newTab}) => {
    let site: Sites;
    let tab: Page;
    before(async () => {
      site = await startSites();
      tab = await newTab();
    });
    after(() => {
      site.close();
    });

    for (const where of ['other', 'own'] as const) {
      for (const [width, what] of [
        [1200, 'a wide window'],
        [400, 'a phone'],
      ] as const) {
        it(`has all its content in print, from its ${where} origin, printed from ${what}`, async () => {
          await tab.setViewport({width, height: 800});
          for (const [path, column] of [
            ['es/faq', '100%'],
            ['en/red-flags', '380px'],
            ['en/guide', '60%'],
          ] as const) {
            const address = `/embed/${path}.html?country=GB`;
            await tab.goto(site.own + address);
            await atRest(tab);
            const alone = (await printed(tab)).join(' ');
            const markup = `<div style="inline-size: ${column}"><iframe src="${site[where]}${address}" title="Section" width="100%" height="600"></iframe></div><p>AFTER</p>
              <script src="${site.other}/frame.js" data-embeds="${site.own}/embed/"></script>`;
            await site.open(tab, page(markup));
            await tab.waitForFunction(() => document.querySelector('iframe')?.style.height);
            const frame = await frameOf(tab);
            await atRest(frame);
            await aWhile();
            const before = await tab.$eval('iframe', ({clientHeight}) => clientHeight);
            // reserves space for the answer in print, too
            if (path === 'en/red-flags') await press(frame, 'fbss-red-flags', 'input');
            const paper = (await printed(tab)).join('').replaceAll(' ', '');
            assert.deepEqual(
              alone.split(/\s+/).filter((word) => !paper.includes(word)),
              [],
              path,
            );
            // the content of the host below it is printed, too
            assert.ok(paper.endsWith('AFTER'));
            assert.ok(paper.includes(site[where] + address));
            await tab.waitForFunction(
              (height) => document.querySelector('iframe')?.clientHeight === height,
              {},
              before,
            );
          }
        });
      }
    }
  },
  isolating,
);
