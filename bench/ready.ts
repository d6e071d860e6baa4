import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'puppeteer-core';
import {minifyCss} from '../build/minify-css.js';
import {host, type Pages} from '../test/support/host.js';
import {inPage} from '../test/support/in-page.js';
import {siteIsolatingLaunchers as launchers} from '../tools/browsers.js';
import {phone, slowNetwork} from './phone.js';
import {median} from './report.js';

/**
 * Measures how soon a prerendered page can be read, compared with the same content as static HTML in the same font, without
 * a script. Alternates between them, on a slow phone and a slow network.
 */
const rounds = 25;
const cases = [
  ['en', 'faq'],
  ['en', 'red-flags'],
  ['ar', 'overview'],
  ['en', 'guide'],
] as const;

const compressed = (body: string | Buffer, type = 'text/html; charset=utf-8'): Pages[string] => ({
  body: brotliCompressSync(body),
  headers: {'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store'},
});

function pages(): Pages {
  const style = minifyCss(readFileSync('src/script/embed.css', 'utf8'));
  return Object.fromEntries(
    cases.flatMap(([lang, section]) => [
      [`/embed/${lang}/fbss.js`, compressed(readFileSync(`dist/embed/${lang}/fbss.js`), 'text/javascript')],
      [`/embed/${lang}/${section}.html`, compressed(readFileSync(`dist/embed/${lang}/${section}.html`))],
      [
        `/static/${lang}/${section}.html`,
        compressed(
          `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Static</title><style>${style}</style><main>${readFileSync(`dist/html/${lang}/${section}.html`, 'utf8')}</main>`,
        ),
      ],
    ]),
  );
}

/** The times of a page from the request until its text is painted, and until its element has rendered. In milliseconds. */
interface Times {
  painted: number;
  rendered: number;
}

/** Waits for both. Runs in the page. */
async function measureTimes(): Promise<Times> {
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const root = document.querySelector('main > :last-child')?.shadowRoot;
  while (root && !root.adoptedStyleSheets.length) await nextFrame();
  const rendered = performance.now();
  let [paint] = performance.getEntriesByName('first-contentful-paint');
  while (!paint) {
    await nextFrame();
    [paint] = performance.getEntriesByName('first-contentful-paint');
  }
  return {painted: paint.startTime, rendered};
}

async function ready(browser: Browser, url: string): Promise<Times> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport(phone);
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowNetwork);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await tab.goto(url, {waitUntil: 'load'});
  const times = await inPage(tab, measureTimes);
  await context.close();
  return times;
}

const site = await host(pages());
const browser = await launchers.Chromium();
try {
  console.log(`Ready to read, medians of ${rounds} (Chromium, 4x CPU, 1.6 Mbit/s, 150 ms)`);
  for (const [lang, section] of cases) {
    const embedded: Times[] = [];
    const plain: Times[] = [];
    for (let round = 0; round < rounds; round++) {
      embedded.push(await ready(browser, `${site.url}/embed/${lang}/${section}.html`));
      plain.push(await ready(browser, `${site.url}/static/${lang}/${section}.html`));
    }
    const embed = median(embedded.map(({painted}) => painted));
    const html = median(plain.map(({painted}) => painted));
    const rendered = median(embedded.map((times) => times.rendered));
    console.log(
      `  ${lang}/${section}: ${embed.toFixed(0)} ms, static HTML ${html.toFixed(0)} ms: ${(embed / html).toFixed(2)} x; the element has rendered after ${rendered.toFixed(0)} ms`,
    );
  }
} finally {
  await browser.close();
  site.close();
}
