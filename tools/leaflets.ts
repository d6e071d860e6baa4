import {existsSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {PaperFormat} from 'puppeteer-core';
import {run} from '../build/run.js';
import type {Content} from '../src/core/locale/languages.js';
import {launchChromium, waitForContent} from './chromium.js';
import {allLanguages} from './languages/config.js';
import {originOf, serve} from './serve.js';

/** `npm run leaflets -- --format letter`: writes the guide as a printable leaflet, one PDF for each language. */
const {values} = parseArgs({
  options: {
    format: {type: 'string', default: 'a4'},
    lang: {type: 'string', multiple: true, default: allLanguages()},
    out: {type: 'string', default: 'dist/leaflets'},
  },
});

function readFormat(): PaperFormat {
  const formats: PaperFormat[] = ['a4', 'a5', 'letter', 'legal'];
  const format = formats.find((name) => name === values.format.toLowerCase());
  if (!format) throw new Error(`--format takes ${formats.join(', ')}, not "${values.format}".`);
  return format;
}

const format = readFormat();
if (!existsSync('dist/fbss.js')) await run('tsx', ['build/build.ts']);
mkdirSync(values.out, {recursive: true});

// dynamic, because these import built files
const {editionLines} = await import('../src/core/templates/provenance.js');
const {directionOf} = await import('../src/core/locale/languages.js');

const font = "'Noto Sans', 'Noto Sans Arabic', sans-serif";

const leaflet = (language: string, title: string, origin: string): string => `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <style>body { margin: 0; font-family: ${font}; }</style>
    <script src="${origin}/fbss.js" async></script>
  </head>
  <body><fbss-guide heading-level="1"></fbss-guide></body>
</html>`;

/** A line in the margin of a page. */
const marginLine = (language: string, ...parts: string[]): string =>
  `<div lang="${language}" dir="${directionOf(language)}" style="display: flex; justify-content: space-between;
    inline-size: 100%; padding-inline: 15mm; font: 7.5pt ${font}; color: #43535f">${parts.join('')}</div>`;

function footer(language: string, content: Content): string {
  const hosts = content.references.sources.map(({url}) => new URL(url).host.replace('www.', ''));
  return marginLine(
    language,
    '<span dir="ltr">fbss-elements</span>',
    `<span style="text-align: center">${editionLines(content).join(' · ')}<br>${content.references.heading}:
      <bdi dir="ltr">${hosts.join(', ')}</bdi></span>`,
    '<span dir="ltr"><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
  );
}

const server = await serve('dist');
const browser = await launchChromium();
try {
  for (const language of values.lang) {
    const content = (await import(`../generated/${language}/index.js`)) as Content;
    const tab = await browser.newPage();
    await tab.setContent(leaflet(language, content.overview.heading, originOf(server)));
    await waitForContent(tab, 'fbss-guide > fbss-about', language);
    // the PDF outline is made from the text in the light DOM
    await tab.waitForSelector('fbss-about > [slot^=fbss-]');
    const path = join(values.out, `${language}.pdf`);
    await tab.pdf({
      path,
      format,
      tagged: true,
      outline: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: marginLine(language, '<span class="title"></span>'),
      footerTemplate: footer(language, content),
      margin: {top: '13mm', right: '15mm', bottom: '17mm', left: '15mm'},
    });
    await tab.close();
    console.log(path);
  }
} finally {
  server.close();
  await browser.close();
}
