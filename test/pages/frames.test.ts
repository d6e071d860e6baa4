import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {siteIsolatingLaunchers} from '../../tools/browsers.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {aWhile} from '../support/rendered.js';
import {eachBrowser, type Visit} from '../support/visits.js';

const frame = (path: string, attributes = ''): string =>
  `<iframe src="/fbss/embed/${path}" title="Section" width="100%" height="200" ${attributes}></iframe>`;
const scripts = {
  'fbss.js': '<script src="/fbss/fbss.js" async></script>',
  'frame.js': '<script src="/fbss/frame.js"></script>',
};
const two = frame('es/faq.html') + frame('ar/red-flags.html?country=GB');
const space = '<div style="block-size: 1500px"></div>';

/** Waits until a page has a number of frames, each with the height of its content. */
const fits = (tab: Page, count: number): Promise<unknown> =>
  tab.waitForFunction(
    (expected) => {
      const frames = [...document.querySelectorAll('iframe')];
      return (
        frames.length === expected &&
        frames.every(({style, clientHeight, contentDocument}) => {
          const content = contentDocument?.documentElement.getBoundingClientRect().height ?? NaN;
          return style.height && Math.abs(clientHeight - content) < 2;
        })
      );
    },
    {polling: 50},
    count,
  );

/** Opens every answer in the first frame. */
const openAll = (tab: Page): Promise<void> =>
  tab.$eval('iframe', ({contentDocument}) => {
    for (const details of contentDocument?.querySelector('fbss-faq')?.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
  });

eachBrowser(
  'A frame with a page of the library',
  ({open}) => {
    const visit = (markup: string, path = '/'): Promise<Visit> =>
      open({'/': page(markup), '/inner': page(frame('en/faq.html') + scripts['frame.js'])}, {path});

    for (const [name, script] of Object.entries(scripts)) {
      it(`fits its content with ${name}, even after an answer opens, the text grows or the window narrows`, async () => {
        const {tab, log} = await visit(two + script);
        await fits(tab, 2);
        const before = await tab.$eval('iframe', ({clientHeight}) => clientHeight);
        await openAll(tab);
        await tab.waitForFunction(
          (height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height + 300,
          {},
          before,
        );
        await fits(tab, 2);
        await tab.$eval('iframe', ({contentDocument}) => {
          if (contentDocument) contentDocument.documentElement.style.fontSize = '200%';
        });
        await tab.setViewport({width: 400, height: 700});
        await aWhile();
        await fits(tab, 2);
        assert.deepEqual(log, {errors: [], warnings: []});
      });

      it(`fits its content if ${name} loads long after the frame`, async () => {
        const {tab} = await visit(two);
        await aWhile();
        await tab.evaluate((markup) => {
          document.body.append(document.createRange().createContextualFragment(markup));
        }, script);
        await fits(tab, 2);
      });
    }

    it('makes a box with a fixed aspect ratio high enough, and covers nothing below it', async () => {
      const box = 'position: relative; padding-top: 56.25%';
      const over = 'style="position: absolute; inset: 0; height: 100%"';
      const {tab} = await visit(
        `<div style="${box}">${frame('es/faq.html', over)}</div><p>After</p>${frame('en/about.html')}${scripts['fbss.js']}`,
      );
      await tab.waitForFunction(() => document.querySelectorAll('iframe')[1]?.style.height);
      const bottoms = (): Promise<{frame: number; after: number}> =>
        tab.evaluate(() => ({
          frame: document.querySelector('iframe')?.getBoundingClientRect().bottom ?? NaN,
          after: document.querySelector('p')?.getBoundingClientRect().top ?? NaN,
        }));
      const before = await bottoms();
      await openAll(tab);
      await tab.waitForFunction(
        (bottom) => (document.querySelector('iframe')?.getBoundingClientRect().bottom ?? 0) > bottom + 300,
        {},
        before.frame,
      );
      await aWhile();
      const {frame: end, after} = await bottoms();
      assert.ok(end <= after, `${end} > ${after}`);
    });

    it('fits its content at every zoom of the browser, up to 400 %', async () => {
      const {tab} = await visit(two + scripts['frame.js']);
      // zoom means fewer, larger CSS pixels
      for (const zoom of [0.5, 1.1, 1.5, 4]) {
        await tab.setViewport({
          width: Math.round(1280 / zoom),
          height: Math.round(800 / zoom),
          deviceScaleFactor: zoom,
        });
        await aWhile();
        await fits(tab, 2);
        const wide = await tab.evaluate(
          () =>
            [document, ...[...document.querySelectorAll('iframe')].map(({contentDocument}) => contentDocument)].filter(
              (some) => some && some.documentElement.scrollWidth > some.documentElement.clientWidth,
            ).length,
        );
        assert.equal(wide, 0, `${zoom}`);
      }
    });

    it('scrolls if the page has no script', async () => {
      const {tab} = await visit(frame('es/faq.html'));
      await aWhile(500);
      const [height, text] = await tab.$eval('iframe', ({clientHeight, contentDocument}) => [
        clientHeight,
        contentDocument?.body.innerText,
      ]);
      assert.equal(height, 200);
      assert.ok(String(text).includes(spanish.faq.heading));
    });

    it('fits inside another', async () => {
      const {tab} = await visit('<iframe src="/inner" title="Inner" height="900" width="100%"></iframe>');
      await tab.waitForFunction(() => {
        const inner = document.querySelector('iframe')?.contentDocument?.querySelector('iframe');
        const height = inner?.contentDocument?.documentElement.getBoundingClientRect().height ?? NaN;
        return inner?.style.height && Math.abs(inner.clientHeight - height) < 2;
      });
    });

    it('opens the answer in the page’s address, and scrolls to it', async () => {
      const {tab} = await visit(
        `${space}${frame('en/faq.html')}${space}${scripts['frame.js']}`,
        '/#fbss-faq-more-surgery',
      );
      await tab.waitForFunction(
        () =>
          document
            .querySelector('iframe')
            ?.contentDocument?.querySelector('fbss-faq')
            ?.shadowRoot?.querySelector<HTMLDetailsElement>('#fbss-faq-more-surgery')?.open && scrollY > 1000,
      );
      const top = await tab.$eval('iframe', (element) => {
        const answer = element.contentDocument
          ?.querySelector('fbss-faq')
          ?.shadowRoot?.querySelector('#fbss-faq-more-surgery');
        return element.getBoundingClientRect().top + (answer?.getBoundingClientRect().top ?? NaN);
      });
      assert.ok(top > -20 && top < 300, `${top}`);
    });

    it('opens the answer in the page’s address even if it is in a frame that had another page', async () => {
      const {tab} = await visit(frame('en/overview.html') + scripts['frame.js'], '/#fbss-faq-more-surgery');
      await fits(tab, 1);
      await tab.$eval('iframe', (element) => {
        element.src = '/fbss/embed/en/faq.html';
      });
      await tab.waitForFunction(
        () =>
          document
            .querySelector('iframe')
            ?.contentDocument?.querySelector('fbss-faq')
            ?.shadowRoot?.querySelector<HTMLDetailsElement>('#fbss-faq-more-surgery')?.open,
      );
    });

    it('ignores messages from other sources', async () => {
      const {tab, log} = await visit(
        `${frame('en/faq.html')}<iframe id="other" src="/inner" title="Other"></iframe>${scripts['frame.js']}`,
      );
      await tab.waitForFunction(() => document.querySelector('iframe')?.style.height);
      await aWhile(500);
      const result = await inPage(tab, async () => {
        const [trusted, other] = document.querySelectorAll('iframe');
        if (!trusted || !other) throw new Error('no frames');
        const state = (): unknown => [trusted.style.height, other.style.height, scrollY];
        const before = state();
        const hostile = [
          {fbss: 'height', value: 700},
          {fbss: 'height', value: 1e9},
          {fbss: 'height', value: NaN},
          {fbss: 'height', value: -5},
          {fbss: 'height', value: '9px'},
          {fbss: 'start', value: 400, end: 500},
          {fbss: 'nearest', value: 4000, end: 5000},
          {fbss: {toString: null}},
          null,
          'height',
          7,
        ];
        // from the page itself, and from a frame with another page
        const relay = (other.contentWindow as (Window & {eval(code: string): void}) | null)?.eval.bind(
          other.contentWindow,
        );
        for (const value of hostile) {
          postMessage(value, '*');
          relay?.(`parent.postMessage(${JSON.stringify(value)}, '*')`);
        }
        // from the frame itself, with implausible numbers
        for (const value of [1e9, NaN, -5, 0, 'x', Infinity, {}]) {
          const data = {fbss: 'height', value};
          const {origin} = location;
          dispatchEvent(new MessageEvent('message', {data, origin, source: trusted.contentWindow}));
        }
        const start = performance.now();
        for (let i = 0; i < 10_000; i++) postMessage({fbss: 'height', value: 600}, '*');
        await new Promise<void>((done) => {
          addEventListener('message', ({data}) => {
            if (data === 'last') done();
          });
          postMessage('last', '*');
        });
        return {before, afterwards: state(), took: performance.now() - start};
      });
      assert.deepEqual(result.afterwards, result.before);
      // at a millisecond each, they would take ten seconds
      assert.ok(result.took < 10_000, `${result.took} ms for ten thousand messages`);
      assert.deepEqual(log.errors, []);
    });
  },
  siteIsolatingLaunchers,
);
