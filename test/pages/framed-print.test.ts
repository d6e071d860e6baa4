import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {siteIsolatingLaunchers} from '../../tools/browsers.js';
import {
  allInLightDom,
  fittedForPrint,
  frameOf,
  measuredForPrint,
  press,
  recordMessages,
  type Sites,
  startSites,
} from '../support/framed.js';
import {page} from '../support/host.js';
import {printed} from '../support/print.js';
import {until} from '../support/until.js';
import {eachBrowser} from '../support/visits.js';

eachBrowser(
  'A framed page',
  ({openTabForAll}) => {
    let site: Sites;
    let tab: Page;
    before(async () => {
      site = await startSites();
      tab = await openTabForAll();
    });
    after(() => {
      site.close();
    });

    /** The words of a page on paper when it is printed by itself, by its address. */
    const alone = new Map<string, string[]>();
    const printedWords = async (address: string): Promise<string[]> => {
      let words = alone.get(address);
      if (!words) {
        await tab.goto(address);
        await allInLightDom(tab);
        alone.set(address, (words = (await printed(tab)).join(' ').split(/\s+/)));
      }
      return words;
    };

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
            const words = await printedWords(site.own + address);
            const markup = `<div style="inline-size: ${column}"><iframe src="${site[where]}${address}" title="Section" width="100%" height="600"></iframe></div><p>AFTER</p>
              <script src="${site.other}/frame.js" data-embeds="${site.own}/embed/"></script>`;
            await site.open(tab, page(markup, {head: recordMessages}));
            const frame = await frameOf(tab);
            await allInLightDom(frame);
            const before = await fittedForPrint(tab, frame);
            // reserves space for the answer in print, too
            if (path === 'en/red-flags') await press(frame, 'fbss-red-flags', 'input');
            // on one sheet: pdftotext leaves out lines at the edge of a page, although they are painted
            const [paper = ''] = (await printed(tab, {width: '210mm', height: '4500mm'})).map((text) =>
              text.replaceAll(' ', ''),
            );
            assert.deepEqual(
              words.filter((word) => !paper.includes(word)),
              [],
              path,
            );
            // the content of the host below it is printed, too
            assert.ok(paper.endsWith('AFTER'));
            assert.ok(paper.includes(site[where] + address));
            const heightNow = (): Promise<number> => tab.$eval('iframe', ({clientHeight}) => clientHeight);
            assert.equal(await until(heightNow, (height) => height === before), before, path);
          }
        });
      }

      it(`has the same height, however high it was when it measured itself for print, from its ${where} origin`, async () => {
        // a browser does not lay out a tab in the background
        await tab.bringToFront();
        await tab.setViewport({width: 400, height: 800});
        const measured = async (height: number): Promise<Frame> => {
          const markup = `<iframe src="${site[where]}/embed/en/guide.html" title="Section" width="223" height="${height}"></iframe>`;
          await site.open(tab, page(markup, {head: recordMessages}));
          await measuredForPrint(tab);
          return frameOf(tab);
        };
        const tall = await measured(30_000);
        const expected = await tall.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        const low = await measured(600);
        await tab.evaluate(
          (src, embeds) => {
            const script = document.createElement('script');
            script.src = src;
            script.dataset.embeds = embeds;
            document.body.append(script);
          },
          `${site.other}/frame.js`,
          `${site.own}/embed/`,
        );
        assert.equal(await fittedForPrint(tab, low), expected);
      });

      it(`has the height of its content at each visit, and again as soon as it has been printed, from its ${where} origin`, async () => {
        const markup = `<iframe src="${site[where]}/embed/en/red-flags.html" title="Section" width="380" height="600"></iframe>
          <script src="${site.other}/frame.js" data-embeds="${site.own}/embed/"></script>`;
        // several visits, because a frame may have a scrollbar while it measures itself
        for (let visit = 0; visit < 10; visit++) {
          await site.open(tab, page(markup, {head: recordMessages}));
          const before = await fittedForPrint(tab, await frameOf(tab));
          const [inPrint, after] = await tab.evaluate(() =>
            ['beforeprint', 'afterprint'].map((type) => {
              dispatchEvent(new Event(type));
              return document.querySelector('iframe')?.clientHeight;
            }),
          );
          assert.notEqual(inPrint, before);
          assert.equal(after, before);
        }
      });
    }
  },
  siteIsolatingLaunchers,
);
