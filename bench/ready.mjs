import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {squeezed} from '../build/prerender.ts';
import {isolating as launchers} from '../test/support/browsers.ts';
import {host} from '../test/support/host.ts';

/**
 * Measures how soon a prerendered page can be read, compared with the same content as static HTML in the same font, without
 * a script. Alternates between them, with 4× CPU throttling, 1.6 Mbit/s and a round trip of 150 ms. Needs `npm run build`.
 */
const rounds = 25;
const cases = [
  ['en', 'faq'],
  ['en', 'red-flags'],
  ['ar', 'overview'],
  ['en', 'guide'],
];

const packed = (body, type = 'text/html; charset=utf-8') => ({
  body: brotliCompressSync(body),
  headers: {'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store'},
});
const style = squeezed(readFileSync('src/script/embed.css', 'utf8'));
const pages = {};
for (const [lang, section] of cases) {
  pages[`/embed/${lang}/fbss.js`] ??= packed(readFileSync(`dist/embed/${lang}/fbss.js`), 'text/javascript');
  pages[`/embed/${lang}/${section}.html`] = packed(readFileSync(`dist/embed/${lang}/${section}.html`));
  pages[`/static/${lang}/${section}.html`] = packed(
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Static</title><style>${style}</style><main>${readFileSync(`dist/html/${lang}/${section}.html`, 'utf8')}</main>`,
  );
}

const site = await host(pages);
const browser = await launchers.Chromium();

/** Milliseconds from the request for a page until its text is painted, and until its element has rendered. */
async function ready(path) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 390, height: 844, deviceScaleFactor: 2, isMobile: true});
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await tab.goto(site.url + path, {waitUntil: 'load'});
  const times = await tab.evaluate(async () => {
    const {shadowRoot} = document.querySelector('main > :last-child') ?? {};
    while (shadowRoot && !shadowRoot.adoptedStyleSheets.length) await new Promise(requestAnimationFrame);
    const there = performance.now();
    let paint;
    while (!paint) {
      [paint] = performance.getEntriesByName('first-contentful-paint');
      await new Promise(requestAnimationFrame);
    }
    return {read: paint.startTime, there};
  });
  await context.close();
  return times;
}

const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
console.log(`Ready to read, medians of ${rounds} (Chromium, 4x CPU, 1.6 Mbit/s, 150 ms)`);
for (const [lang, section] of cases) {
  const taken = {embed: [], static: [], there: []};
  for (let round = 0; round < rounds; round++) {
    for (const kind of ['embed', 'static']) {
      const {read, there} = await ready(`/${kind}/${lang}/${section}.html`);
      taken[kind].push(read);
      if (kind === 'embed') taken.there.push(there);
    }
  }
  const [embed, plain, there] = [median(taken.embed), median(taken.static), median(taken.there)];
  console.log(
    `  ${lang}/${section}: ${embed.toFixed(0)} ms, static HTML ${plain.toFixed(0)} ms: ${(embed / plain).toFixed(2)} x; the element has rendered after ${there.toFixed(0)} ms`,
  );
}
await browser.close();
site.close();
