import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {host, launchers, listen, page} from '../support/host.mjs';
import {WebKitDriver, webkitAvailable} from '../support/webkit-driver.mjs';

/** A page that frames one of ours, and what is above and below the frame there. */
const around = (src: string, {tag = '', below = '3000px', head = '', attributes = ''} = {}): string =>
  page(
    `<div style="block-size: 300px"></div>
    <iframe src="${src}" title="Section" width="100%" height="600" ${attributes}></iframe>
    <p id="below">Below</p>
    <div style="block-size: ${below}"></div>${tag}`,
    {head},
  );

const aWhile = (ms = 400): Promise<unknown> => new Promise((later) => setTimeout(later, ms));

/** Pages on `127.0.0.1` with frames of `localhost`, another origin and another site, and of their own. */
async function sites(): Promise<{
  open: (tab: Page, markup: string, path?: string) => Promise<{errors: string[]; warnings: string[]}>;
  serve: (markup: string) => string;
  /** Where our files are: on another origin, and on the page's own. */
  other: string;
  own: string;
  close: () => void;
}> {
  const pages: Record<string, string> = {};
  // the script loads modules from beside it, across origins
  const site = await host(pages, {headers: {'access-control-allow-origin': '*'}});
  const own = `${site.url}/fbss`;
  let count = 0;
  const serve = (markup: string): string => {
    const path = `/${++count}`;
    pages[path] = markup;
    return site.url + path;
  };
  return {
    serve,
    open: async (tab, markup, hash = '') => {
      const heard = listen(tab) as {errors: string[]; warnings: string[]};
      await tab.goto(serve(markup) + hash, {waitUntil: 'load'});
      return heard;
    },
    other: own.replace('127.0.0.1', 'localhost'),
    own,
    close: () => {
      site.close();
    },
  };
}

const fitted = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 620, {timeout: 10_000});

const frameOf = async (tab: Page): Promise<Frame> => {
  const frame = await tab.waitForFrame((found) => found.url().includes('/embed/'), {timeout: 10_000});
  await frame.waitForFunction(
    () => document.querySelector('main > [heading-level]')?.shadowRoot?.adoptedStyleSheets.length,
  );
  return frame;
};

/** Presses something in the element of a framed page. */
const press = (frame: Frame, element: string, selector: string): Promise<void> =>
  frame.evaluate(
    (name, what) => {
      document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(what)?.click();
    },
    element,
    selector,
  );

/** Where the page around is scrolled to while something happens: each place that differs by more than a border. */
async function scrolled(tab: Page, act: () => Promise<unknown>): Promise<number[]> {
  await tab.evaluate(() => {
    const places: number[] = [];
    Object.assign(globalThis, {places});
    addEventListener('scroll', () => places.push(Math.round(scrollY)));
  });
  await act();
  await aWhile(600);
  return tab.evaluate(() => {
    const {places} = globalThis as unknown as {places: number[]};
    return places.filter((place, index) => Math.abs(place - (places[index - 1] ?? -9)) > 3);
  });
}

/** Where something in the framed page begins in the window around, with the space that it keeps when it is scrolled to. */
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

interface Answer {
  writeHead: (status: number, headers: object) => {end: (body?: string) => void};
}

/** What is on paper when a page is printed, as text. */
async function print(tab: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-'));
  try {
    const path = join(folder, 'page.pdf');
    await tab.pdf({path, format: 'A4'});
    // Firefox writes some letters as ligatures
    return execFileSync('pdftotext', [path, '-'], {encoding: 'utf8'}).normalize('NFKC');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const launches = {
  Chromium: () => launchers.Chromium('--site-per-process'),
  Firefox: () => launchers.Firefox(),
};

for (const [name, launch] of Object.entries(launches)) {
  describe(`A framed page, in ${name}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof sites>>;
    let tab: Page;
    before(async () => {
      site = await sites();
      browser = await launch();
      tab = await browser.newPage();
      await tab.setViewport({width: 480, height: 800});
    });
    after(async () => {
      await browser.close();
      site.close();
    });

    for (const where of ['other', 'own'] as const) {
      const script = (): string => `<script src="${site[where]}/frame.js"></script>`;

      it(`is scrolled to once for a link of the contents, and back, from its ${where} origin`, async () => {
        await site.open(tab, around(`${site[where]}/embed/en/guide.html`, {tag: script()}));
        await fitted(tab);
        const frame = await frameOf(tab);
        assert.equal((await scrolled(tab, () => press(frame, 'fbss-guide', '[href$="#fbss-treatment"]'))).length, 1);
        assert.equal(await topOf(tab, frame, '#fbss-treatment'), 0);
        assert.equal((await scrolled(tab, () => press(frame, 'fbss-guide', '[part=top]'))).length, 1);
        assert.equal(await topOf(tab, frame, 'fbss-guide >>> nav'), 0);
      });

      it(`is scrolled to below what sticks to the window's top, from its ${where} origin`, async () => {
        const head = '<style>html {scroll-padding-top: 90px} iframe {scroll-margin-top: 10px}</style>';
        await site.open(tab, around(`${site[where]}/embed/en/guide.html`, {tag: script(), head}));
        await fitted(tab);
        const frame = await frameOf(tab);
        await press(frame, 'fbss-guide', '[href$="#fbss-treatment"]');
        await aWhile(600);
        assert.equal(await topOf(tab, frame, '#fbss-treatment'), 100);
        assert.equal(await tab.$eval('iframe', ({style}) => style.scrollMargin), '');
      });

      it(`is scrolled to for an answer, as little as is needed, from its ${where} origin`, async () => {
        await site.open(tab, around(`${site[where]}/embed/en/red-flags.html`, {tag: script()}));
        await fitted(tab);
        const frame = await frameOf(tab);
        const places = await scrolled(tab, () => press(frame, 'fbss-red-flags', 'input'));
        assert.equal(places.length, 1, places.join());
        const bottom = await topOf(tab, frame, 'fbss-red-flags >>> [part=foot]');
        assert.ok(bottom > 600 && bottom <= 801, `${bottom}`);
        // what is in view already moves nothing
        assert.deepEqual(await scrolled(tab, () => press(frame, 'fbss-red-flags', 'input')), []);
      });
    }

    it('is scrolled to where the page around scrolls in a box', async () => {
      const markup = `<div id="box" style="block-size: 700px; overflow: auto">
        <iframe src="${site.other}/embed/en/guide.html" title="Guide" width="100%" height="600"></iframe></div>
        <script src="${site.other}/frame.js"></script>`;
      await site.open(tab, page(markup), '#fbss-treatment');
      await fitted(tab);
      const frame = await frameOf(tab);
      await aWhile(800);
      const top = await tab.$eval('#box', (box) => box.getBoundingClientRect().top);
      assert.ok(
        Math.abs((await topOf(tab, frame, '#fbss-treatment')) - top) <= 1,
        `${await topOf(tab, frame, '#fbss-treatment')} ${top}`,
      );
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
      it(`opens the card for staff where its reader is, ${way}, with its first words in view`, async () => {
        const tag = `<script src="${site.other}/frame.js"></script>`;
        await site.open(tab, around(`${site.other}/embed/ar/red-flags.html`, {tag}));
        await fitted(tab);
        const frame = await frameOf(tab);
        await act();
        await aWhile();
        await press(frame, 'fbss-red-flags', '[part=show-staff]');
        await frame.waitForSelector('fbss-red-flags >>> dialog[open]');
        await aWhile();
        const top = await topOf(tab, frame, 'fbss-red-flags >>> dialog');
        const height = await frame.$eval('fbss-red-flags >>> dialog', ({clientHeight}) => clientHeight);
        assert.ok(top >= -1 && top < 400 && height >= 400 && top + height <= 801, `${top} ${height}`);
      });
    }

    it('says on the console where its address has led to another origin, and fits when that is named', async () => {
      const moved = await host(
        {},
        {
          answer: (path: string, response: Answer) =>
            path.startsWith('/fbss/embed/en/faq') &&
            (response.writeHead(301, {location: `${site.other}${path.slice('/fbss'.length)}`}).end(), true),
        },
      );
      try {
        const src = `${moved.url}/fbss/embed/en/faq.html`;
        const heard = await site.open(tab, around(src, {tag: `<script src="${moved.url}/fbss/frame.js"></script>`}));
        await (await frameOf(tab)).waitForSelector('fbss-faq');
        await aWhile(1000);
        assert.equal(await tab.$eval('iframe', ({clientHeight}) => clientHeight), 600);
        assert.equal(heard.warnings.length, 1);
        assert.match(heard.warnings[0] ?? '', /data-embeds/);
        assert.ok(heard.warnings[0]?.includes(new URL(site.other).origin));
        assert.deepEqual(heard.errors, []);
        const tag = `<script src="${moved.url}/fbss/frame.js" data-embeds="${site.other}/embed/"></script>`;
        const again = await site.open(tab, around(src, {tag}), '#fbss-faq-more-surgery');
        await tab.waitForFunction(() => document.querySelector('iframe')?.style.height && scrollY > 100);
        assert.deepEqual(again.warnings.slice(1), []);
      } finally {
        moved.close();
      }
    });

    it('fits without .html in its address, as some servers have it', async () => {
      const short = await host(
        {},
        {
          answer: (path: string, response: Answer) =>
            path === '/fbss/embed/en/faq' &&
            (response
              .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
              .end(readFileSync('dist/embed/en/faq.html', 'utf8')),
            true),
        },
      );
      try {
        const tag = `<script src="${short.url}/fbss/frame.js"></script>`;
        await site.open(tab, around(`${short.url}/fbss/embed/en/faq`, {tag, attributes: 'style="height: 50px"'}));
        await tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 100);
      } finally {
        short.close();
      }
    });

    it('fits where its address by http: has led to https:, and not the other way round', async () => {
      await site.open(
        tab,
        around(`${site.own}/embed/en/red-flags.html`, {tag: `<script src="${site.own}/frame.js"></script>`}),
      );
      await fitted(tab);
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

    it('fits where it is added later, or gets its address later, with each script, from another origin', async () => {
      for (const file of ['fbss.js', 'frame.js']) {
        const lazy = `<iframe data-src="${site.other}/embed/en/red-flags.html" title="Section" height="600"></iframe>`;
        await site.open(tab, page(`${lazy}<script src="${site.other}/${file}"></script>`));
        await aWhile();
        await tab.evaluate(() => {
          const frame = document.querySelector('iframe');
          const added = frame?.cloneNode() as HTMLIFrameElement;
          for (const each of [frame, added]) each?.setAttribute('src', each.dataset.src ?? '');
          document.body.append(added);
        });
        await tab.waitForFunction(
          () => [...document.querySelectorAll('iframe')].filter(({clientHeight}) => clientHeight > 620).length === 2,
          {timeout: 10_000},
        );
      }
    });

    it('fits where each script comes when it has long been loaded, from another origin', async () => {
      for (const file of ['fbss.js', 'frame.js']) {
        await site.open(tab, around(`${site.other}/embed/en/red-flags.html`));
        await frameOf(tab);
        await aWhile();
        await tab.addScriptTag({url: `${site.other}/${file}`});
        await fitted(tab);
      }
    });

    it('keeps its height in a shadow root, and scrolls', async () => {
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

    // Bootstrap, WordPress, and what oEmbed plug-ins write
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
      it(`shows all in a box made for videos, with ${name}, and covers nothing`, async () => {
        const markup = `<div ${box}><iframe src="${site.other}/embed/en/red-flags.html" title="Section"></iframe></div><p id="below">Call the ward.</p>`;
        await site.open(
          tab,
          page(`${markup}<script src="${site.other}/frame.js"></script>`, {head: `<style>${head}</style>`}),
        );
        await fitted(tab);
        const frame = await frameOf(tab);
        await aWhile();
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

    it('keeps its height where it lies over other content, and covers no more of it', async () => {
      const markup = `<div style="position: relative"><iframe src="${site.other}/embed/en/red-flags.html" title="Section" height="300" style="position: absolute; top: 0"></iframe>
        <p style="padding-top: 320px">Call the ward.</p></div>
        <iframe src="${site.other}/embed/en/faq.html" title="Section" height="200" style="position: fixed; bottom: 0"></iframe>`;
      await site.open(tab, page(`${markup}<script src="${site.other}/frame.js"></script>`));
      await frameOf(tab);
      await aWhile(1000);
      assert.deepEqual(await tab.$$eval('iframe', (all) => all.map(({clientHeight}) => clientHeight)), [300, 200]);
    });

    for (const where of ['other', 'own'] as const) {
      for (const [width, what] of [
        [1200, 'a wide window'],
        [400, 'a phone'],
      ] as const) {
        it(`has all its content on paper, whole, from its ${where} origin, printed from ${what}`, async () => {
          await tab.setViewport({width, height: 800});
          for (const [path, column] of [
            ['es/faq', '100%'],
            ['en/red-flags', '380px'],
            ['en/guide', '60%'],
          ] as const) {
            const address = `/embed/${path}.html?country=GB`;
            await tab.goto(site.own + address);
            await aWhile(1000);
            const alone = await print(tab);
            const markup = `<div style="inline-size: ${column}"><iframe src="${site[where]}${address}" title="Section" width="100%" height="600"></iframe></div><p>AFTER</p>
              <script src="${site.other}/frame.js" data-embeds="${site.own}/embed/"></script>`;
            await site.open(tab, page(markup));
            await tab.waitForFunction(() => document.querySelector('iframe')?.style.height);
            await aWhile(1500);
            const before = await tab.$eval('iframe', ({clientHeight}) => clientHeight);
            // the answer has its room on paper, too
            if (path === 'en/red-flags') await press(await frameOf(tab), 'fbss-red-flags', 'input');
            const printed = (await print(tab)).replaceAll(/\s/g, '');
            assert.deepEqual(
              alone.split(/\s+/).filter((word) => !printed.includes(word)),
              [],
              path,
            );
            // below it, the page goes on
            assert.ok(printed.endsWith('AFTER'));
            assert.ok(printed.includes(site[where] + address));
            await tab.waitForFunction(
              (height) => document.querySelector('iframe')?.clientHeight === height,
              {timeout: 15_000},
              before,
            );
          }
        });
      }
    }
  });
}

describe('A framed page of another origin, in WebKit', {skip: !webkitAvailable()}, () => {
  const webkit = new WebKitDriver();
  let site: Awaited<ReturnType<typeof sites>>;
  before(async () => {
    site = await sites();
    await webkit.start();
    await webkit.setViewport({width: 447, height: 862});
  });
  after(async () => {
    await webkit.stop();
    site.close();
  });

  /** Opens a page that frames one of ours, and waits until that fits. */
  async function open(path: string, hash = ''): Promise<void> {
    const tag = `<script src="${site.other}/frame.js"></script>`;
    await webkit.open(site.serve(around(`${site.other}/embed/${path}`, {tag})) + hash);
    for (const end = Date.now() + 10_000; Date.now() < end; await aWhile(100)) {
      if (((await webkit.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)) as number) > 620) break;
    }
    await aWhile();
  }

  const pressIn = async (element: string, selector: string): Promise<void> => {
    const act = (name: string, what: string): void => {
      document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(what)?.click();
    };
    await webkit.evaluate(act, {frame: true, args: [element, selector]});
    await aWhile(700);
  };

  /** Where something in the framed page begins, with the space that it keeps above, and ends in the window around. */
  async function placeOf(element: string, selector?: string): Promise<{top: number; bottom: number}> {
    const find = (name: string, what?: string): number[] => {
      const found = document.querySelector(name);
      const element = what ? found?.shadowRoot?.querySelector(what) : found;
      const rect = element?.getBoundingClientRect();
      const space = element && parseFloat(getComputedStyle(element).scrollMarginTop);
      return [(rect?.top ?? NaN) - (space ?? NaN), rect?.bottom ?? NaN];
    };
    const inside = (await webkit.evaluate(find, {frame: true, args: [element, selector]})) as [number, number];
    const outside = (await webkit.evaluate(() => {
      const frame = document.querySelector('iframe');
      return (frame?.getBoundingClientRect().top ?? NaN) + (frame?.clientTop ?? NaN);
    })) as number;
    return {top: inside[0] + outside, bottom: inside[1] + outside};
  }

  it('is scrolled to for a link of the contents, and back to the contents', async () => {
    await open('en/guide.html');
    await pressIn('fbss-guide', '[href$="#fbss-treatment"]');
    assert.ok(Math.abs((await placeOf('#fbss-treatment')).top) <= 1);
    await pressIn('fbss-guide', '[part=top]');
    assert.ok(Math.abs((await placeOf('fbss-guide', 'nav')).top) <= 1);
  });

  it('is scrolled to for an answer, and for the first sign when the reader starts again', async () => {
    await open('es/red-flags.html?country=ES');
    await pressIn('fbss-red-flags', 'input');
    const answer = await placeOf('fbss-red-flags', '[part=help]');
    assert.ok(answer.top >= -1 && answer.bottom <= 863, JSON.stringify(answer));
    await webkit.evaluate(() => {
      document.querySelector('#below')?.scrollIntoView({block: 'end'});
    });
    await pressIn('fbss-red-flags', '[part=start-again]');
    const first = await placeOf('fbss-red-flags', 'input');
    assert.ok(first.top >= -1 && first.bottom <= 863, JSON.stringify(first));
  });

  it('is scrolled to for an answer that the address of the page around names', async () => {
    await open('en/faq.html', '#fbss-faq-more-surgery');
    await aWhile(1000);
    const question = await placeOf('fbss-faq', '#fbss-faq-more-surgery summary');
    assert.ok(question.top >= -1 && question.bottom <= 863, JSON.stringify(question));
    assert.ok(((await webkit.evaluate(() => scrollY)) as number) > 200);
  });

  it('opens the card for staff where its reader is', async () => {
    await open('ar/red-flags.html');
    await webkit.evaluate(() => {
      document.querySelector('#below')?.scrollIntoView({block: 'end'});
    });
    await aWhile();
    await pressIn('fbss-red-flags', '[part=show-staff]');
    const card = await placeOf('fbss-red-flags', 'dialog');
    assert.ok(card.top >= -1 && card.bottom <= 863 && card.bottom - card.top >= 400, JSON.stringify(card));
  });
});
