import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {host, launchers, speaks} from '../test/support/host.mjs';
import {run} from '../build/run.ts';

/** Writes the whole guide as a leaflet for print, one PDF for each language: `npm run leaflets -- --format letter`. */
const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const {values} = parseArgs({
  options: {
    format: {type: 'string', default: 'a4'},
    lang: {type: 'string', multiple: true, default: [sourceLocale, ...targetLocales]},
    out: {type: 'string', default: 'dist/leaflets'},
  },
});

if (!existsSync('dist/fbss.js')) await run('tsx', ['build/build.mjs']);
mkdirSync(values.out, {recursive: true});
const {editionLines} = await import('../generated/js/core/templates/provenance.js');
const {directionOf} = await import('../generated/js/core/locale/languages.js');

const font = "'Noto Sans', 'Noto Sans Arabic', sans-serif";

const leaflet = (lang, title) => `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>body { margin: 0; font-family: ${font}; }</style>
    <script src="/fbss/fbss.js" async></script>
  </head>
  <body><fbss-guide heading-level="1"></fbss-guide></body>
</html>`;

const line = (lang, ...parts) =>
  `<div lang="${lang}" dir="${directionOf(lang)}" style="display: flex; justify-content: space-between;
    inline-size: 100%; padding-inline: 15mm; font: 7.5pt ${font}; color: #43535f">${parts.join('')}</div>`;

const foot = (lang, content) =>
  line(
    lang,
    '<span dir="ltr">fbss-elements</span>',
    `<span style="text-align: center">${editionLines(content).join(' · ')}<br>${content.references.heading}:
      <bdi dir="ltr">${content.references.sources.map(({url}) => new URL(url).host.replace('www.', '')).join(', ')}</bdi></span>`,
    '<span dir="ltr"><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
  );

const browser = await launchers.Chromium();
const pages = {};
const site = await host(pages);
try {
  for (const lang of values.lang) {
    const words = await import(`#content/${lang}.js`);
    pages[`/${lang}`] = leaflet(lang, words.overview.heading);
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/${lang}`);
    await speaks(tab, 'fbss-guide > fbss-about', lang);
    await tab.waitForSelector('fbss-about > [slot^=fbss-]');
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const path = join(values.out, `${lang}.pdf`);
    await tab.pdf({
      path,
      format: values.format,
      tagged: true,
      outline: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: line(lang, '<span class="title"></span>'),
      footerTemplate: foot(lang, words),
      margin: {top: '13mm', right: '15mm', bottom: '17mm', left: '15mm'},
    });
    await tab.close();
    console.log(path);
  }
} finally {
  site.close();
  await browser.close();
}
