import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {siteIsolatingLaunchers} from '../../tools/browsers.js';
import {frameFits, frameOf, framingPage, press, type Sites, startSites} from '../support/framed.js';
import {host, page} from '../support/host.js';
import {appears, aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser} from '../support/visits.js';

declare global {
  interface Window {
    /** The scroll positions since the last action. */
    places: number[];
  }
}

/**
 * The scroll positions of the parent page during an action: each that differs by more than a border. Waits for the expected
 * number of positions, and a moment longer for more.
 */
async function scrolled(tab: Page, act: () => Promise<unknown>, count = 1): Promise<number[]> {
  await tab.evaluate(() => {
    window.places = [];
    addEventListener('scroll', () => window.places.push(Math.round(scrollY)));
  });
  await act();
  const placesNow = (): Promise<number[]> =>
    tab.evaluate(() => window.places.filter((place, index, places) => Math.abs(place - (places[index - 1] ?? -9)) > 3));
  await until(placesNow, ({length}) => length >= count);
  await aWhile(600);
  return placesNow();
}

/** The top of something in the framed page, with its scroll margin, in the window of the parent page. */
const topOf = async (tab: Page, frame: Frame, selector: string): Promise<number> => {
  const inside = await frame.evaluate((what) => {
    const [element, part] = what.split(' >>> ');
    const host = document.querySelector(element ?? '');
    const found = part ? host?.shadowRoot?.querySelector(part) : host;
    return found ? found.getBoundingClientRect().top - parseFloat(getComputedStyle(found).scrollMarginTop) : NaN;
  }, selector);
  const outside = await tab.$eval('iframe', (found) => found.getBoundingClientRect().top + found.clientTop);
  return Math.round(inside + outside) + 0;
};

eachBrowser(
  'A framed page',
  ({openTabForAll}) => {
    let site: Sites;
    let tab: Page;
    before(async () => {
      site = await startSites();
      tab = await openTabForAll();
      await tab.setViewport({width: 480, height: 800});
    });
    after(() => {
      site.close();
    });

    for (const where of ['other', 'own'] as const) {
      const script = (): string => `<script src="${site[where]}/frame.js"></script>`;

      it(`is scrolled once to a section, and back to the contents, from its ${where} origin`, async () => {
        await site.open(tab, framingPage(`${site[where]}/embed/en/guide.html`, {tag: script()}));
        await frameFits(tab);
        const frame = await frameOf(tab);
        assert.equal((await scrolled(tab, () => press(frame, 'fbss-guide', '[href$="#fbss-treatment"]'))).length, 1);
        assert.equal(await topOf(tab, frame, '#fbss-treatment'), 0);
        assert.equal((await scrolled(tab, () => press(frame, 'fbss-guide', '[part=top]'))).length, 1);
        assert.equal(await topOf(tab, frame, 'fbss-guide >>> nav'), 0);
      });

      it(`is scrolled to below the page’s sticky bar, from its ${where} origin`, async () => {
        const head = '<style>html {scroll-padding-top: 90px} iframe {scroll-margin-top: 10px}</style>';
        await site.open(tab, framingPage(`${site[where]}/embed/en/guide.html`, {tag: script(), head}));
        await frameFits(tab);
        const frame = await frameOf(tab);
        await press(frame, 'fbss-guide', '[href$="#fbss-treatment"]');
        const place = await until(
          () => topOf(tab, frame, '#fbss-treatment'),
          (now) => now === 100,
        );
        assert.equal(place, 100);
        assert.equal(await tab.$eval('iframe', ({style}) => style.scrollMargin), '');
      });

      it(`opens the answer in the page’s address, far out of view, and is scrolled to it, from its ${where} origin`, async () => {
        const markup = framingPage(`${site[where]}/embed/en/faq.html`, {tag: script(), above: '6000px'});
        await site.open(tab, markup, '#fbss-faq-why-pain');
        const frame = await frameOf(tab);
        const place = await until(
          () => topOf(tab, frame, 'fbss-faq >>> #fbss-faq-why-pain summary'),
          (now) => now === 0,
        );
        assert.equal(place, 0);
      });

      it(`is scrolled to an answer, no further than needed, from its ${where} origin`, async () => {
        await site.open(tab, framingPage(`${site[where]}/embed/en/red-flags.html`, {tag: script()}));
        await frameFits(tab);
        const frame = await frameOf(tab);
        const places = await scrolled(tab, () => press(frame, 'fbss-red-flags', 'input'));
        assert.equal(places.length, 1, places.join());
        const bottom = await topOf(tab, frame, 'fbss-red-flags >>> [part=meaning]');
        assert.ok(bottom > 600 && bottom <= 801, `${bottom}`);
        // nothing moves if the answer is already in view
        assert.deepEqual(await scrolled(tab, () => press(frame, 'fbss-red-flags', 'input'), 0), []);
      });
    }

    it('is scrolled to if the parent page scrolls in a box', async () => {
      const markup = `<div id="box" style="block-size: 700px; overflow: auto">
        <iframe src="${site.other}/embed/en/guide.html" title="Guide" width="100%" height="600"></iframe></div>
        <script src="${site.other}/frame.js"></script>`;
      await site.open(tab, page(markup), '#fbss-treatment');
      await frameFits(tab);
      const frame = await frameOf(tab);
      const top = await tab.$eval('#box', (box) => box.getBoundingClientRect().top);
      const place = await until(
        () => topOf(tab, frame, '#fbss-treatment'),
        (now) => Math.abs(now - top) <= 1,
      );
      assert.ok(Math.abs(place - top) <= 1, `${place} ${top}`);
    });

    for (const [way, act] of [
      ['far down', () => tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView(false))],
      [
        'at its end, most of it above the window',
        () =>
          tab.evaluate(() => {
            scrollTo(0, (document.querySelector('iframe')?.getBoundingClientRect().bottom ?? NaN) - 160);
          }),
      ],
    ] as const) {
      it(`opens the staff card in the visible part, ${way}, with its heading in view`, async () => {
        const tag = `<script src="${site.other}/frame.js"></script>`;
        await site.open(tab, framingPage(`${site.other}/embed/ar/red-flags.html`, {tag}));
        await frameFits(tab);
        const frame = await frameOf(tab);
        await act();
        await aWhile();
        await press(frame, 'fbss-red-flags', '[part=show-staff]');
        await appears(frame, 'fbss-red-flags >>> dialog[open]');
        await aWhile();
        const top = await topOf(tab, frame, 'fbss-red-flags >>> dialog');
        const height = await frame.$eval('fbss-red-flags >>> dialog', ({clientHeight}) => clientHeight);
        assert.ok(top >= -1 && top < 400 && height >= 400 && top + height <= 801, `${top} ${height}`);
      });
    }

    it('warns if its address redirects to another origin, and fits when data-embeds names that', async () => {
      const moved = await host(
        {},
        {
          answer: (path, response) =>
            path.startsWith('/fbss/embed/en/faq') &&
            (response.writeHead(301, {location: `${site.other}${path.slice('/fbss'.length)}`}).end(), true),
        },
      );
      try {
        const src = `${moved.url}/fbss/embed/en/faq.html`;
        const log = await site.open(tab, framingPage(src, {tag: `<script src="${moved.url}/fbss/frame.js"></script>`}));
        await (await frameOf(tab)).waitForSelector('fbss-faq');
        await aWhile(1000);
        assert.equal(await tab.$eval('iframe', ({clientHeight}) => clientHeight), 600);
        assert.equal(log.warnings.length, 1);
        assert.match(log.warnings[0] ?? '', /data-embeds/);
        assert.ok(log.warnings[0]?.includes(new URL(site.other).origin));
        assert.deepEqual(log.errors, []);
        const tag = `<script src="${moved.url}/fbss/frame.js" data-embeds="${site.other}/embed/"></script>`;
        const again = await site.open(tab, framingPage(src, {tag}), '#fbss-faq-more-surgery');
        await tab.waitForFunction(() => document.querySelector('iframe')?.style.height && scrollY > 100);
        assert.deepEqual(again.warnings.slice(1), []);
      } finally {
        moved.close();
      }
    });

    it('fits without .html in its address, as some servers write it', async () => {
      const short = await host(
        {},
        {
          answer: (path, response) =>
            path === '/fbss/embed/en/faq' &&
            (response
              .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
              .end(readFileSync('dist/embed/en/faq.html', 'utf8')),
            true),
        },
      );
      try {
        const tag = `<script src="${short.url}/fbss/frame.js"></script>`;
        await site.open(tab, framingPage(`${short.url}/fbss/embed/en/faq`, {tag, attributes: 'style="height: 50px"'}));
        await tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 100);
      } finally {
        short.close();
      }
    });

    it('fits if its address redirects from http: to https:, but not the other way round', async () => {
      await site.open(
        tab,
        framingPage(`${site.own}/embed/en/red-flags.html`, {tag: `<script src="${site.own}/frame.js"></script>`}),
      );
      await frameFits(tab);
      await aWhile();
      const before = await tab.$eval('iframe', ({clientHeight}) => clientHeight);
      const heights = await tab.evaluate(() => {
        const frame = document.querySelector('iframe');
        const secure = location.origin.replace('http:', 'https:');
        return [`${secure}1`, `${secure}.example.org`, 'null', 'ftp:', secure].map((origin) => {
          const data = {fbss: 'height', value: 5000};
          dispatchEvent(new MessageEvent('message', {data, origin, source: frame?.contentWindow ?? null}));
          return frame?.clientHeight;
        });
      });
      assert.deepEqual(heights, [before, before, before, before, 5000]);
    });

    it('fits if it is added later, or gets its address later, with each script, from another origin', async () => {
      for (const file of ['fbss.js', 'frame.js']) {
        const lazy = `<iframe data-src="${site.other}/embed/en/red-flags.html" title="Section" height="600"></iframe>`;
        await site.open(tab, page(`${lazy}<script src="${site.other}/${file}"></script>`));
        await aWhile();
        await tab.evaluate(() => {
          const frame = document.querySelector('iframe');
          if (!frame) throw new Error('no frame');
          document.body.append(frame.cloneNode());
          for (const each of document.querySelectorAll('iframe')) each.src = each.dataset.src ?? '';
        });
        await tab.waitForFunction(
          () => [...document.querySelectorAll('iframe')].filter(({clientHeight}) => clientHeight > 620).length === 2,
        );
      }
    });

    it('fits if the script loads long after the frame, from another origin', async () => {
      for (const file of ['fbss.js', 'frame.js']) {
        await site.open(tab, framingPage(`${site.other}/embed/en/red-flags.html`));
        await frameOf(tab);
        await aWhile();
        await tab.addScriptTag({url: `${site.other}/${file}`});
        await frameFits(tab);
      }
    });

    it('keeps its height and scrolls in a shadow root', async () => {
      await site.open(tab, page(`<div id="host"></div><script src="${site.other}/frame.js"></script>`));
      await tab.evaluate((src) => {
        const root = document.querySelector('#host')?.attachShadow({mode: 'open'});
        const frame = document.createElement('iframe');
        frame.height = '500';
        frame.src = src;
        root?.append(frame);
      }, `${site.other}/embed/en/red-flags.html`);
      const frame = await frameOf(tab);
      await aWhile();
      const [visible, whole] = await frame.evaluate(() => [innerHeight, document.documentElement.scrollHeight]);
      assert.equal(visible, 500);
      assert.ok((whole ?? 0) > 600);
    });

    // the video boxes of Bootstrap, WordPress and oEmbed plug-ins
    for (const [name, head, box] of [
      [
        '.ratio',
        '.ratio{position:relative;width:100%}.ratio::before{display:block;padding-top:56.25%;content:""}.ratio>*{position:absolute;top:0;left:0;width:100%;height:100%}',
        'class="ratio"',
      ],
      [
        '.wp-has-aspect-ratio',
        '.wrapper{position:relative}.wrapper::before{content:"";display:block;padding-top:56.25%}.wrapper iframe{position:absolute;inset:0;height:100%;width:100%}',
        'class="wrapper"',
      ],
      [
        'padding and no height',
        '.box iframe{position:absolute;top:0;left:0;width:100%;height:100%}',
        'class="box" style="position:relative;padding-bottom:56.25%;height:0;overflow:hidden"',
      ],
      [
        'aspect-ratio',
        '.box{position:relative;aspect-ratio:16/9}.box iframe{position:absolute;inset:0;width:100%;height:100%}',
        'class="box"',
      ],
    ] as const) {
      it(`shows all its content in a video box, with ${name}, and covers nothing`, async () => {
        const markup = `<div ${box}><iframe src="${site.other}/embed/en/red-flags.html" title="Section"></iframe></div><p id="below">Call the ward.</p>`;
        await site.open(
          tab,
          page(`${markup}<script src="${site.other}/frame.js"></script>`, {head: `<style>${head}</style>`}),
        );
        await frameFits(tab);
        const frame = await frameOf(tab);
        await aWhile();
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 480, `${width}`);
        const [visible, whole] = await frame.evaluate(() => [innerHeight, document.documentElement.scrollHeight]);
        assert.ok((visible ?? 0) >= (whole ?? 1), `${visible} ${whole}`);
        const [bottom, below] = await tab.evaluate(() =>
          ['iframe', '#below']
            .map((what) => document.querySelector(what)?.getBoundingClientRect())
            .map((rect, index) => (index ? rect?.top : rect?.bottom) ?? NaN),
        );
        assert.ok((bottom ?? 1) <= (below ?? 0) + 1, `${bottom} ${below}`);
      });
    }

    it('keeps its height if it is positioned over other content', async () => {
      const markup = `<div style="position: relative"><iframe src="${site.other}/embed/en/red-flags.html" title="Section" height="300" style="position: absolute; top: 0"></iframe>
        <p style="padding-top: 320px">Call the ward.</p></div>
        <iframe src="${site.other}/embed/en/faq.html" title="Section" height="200" style="position: fixed; bottom: 0"></iframe>`;
      await site.open(tab, page(`${markup}<script src="${site.other}/frame.js"></script>`));
      await frameOf(tab);
      await aWhile(1000);
      assert.deepEqual(await tab.$$eval('iframe', (all) => all.map(({clientHeight}) => clientHeight)), [300, 200]);
    });
  },
  siteIsolatingLaunchers,
);
