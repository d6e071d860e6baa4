import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import type {ElementScreenshotOptions} from 'puppeteer-core';
import {run} from '../build/run.js';
import {elementNames} from '../src/sections.js';
import {launchChromium, waitForContent} from './chromium.js';
import {originOf, serve} from './serve.js';

/** Takes a screenshot of every element at every width, in every look and direction, and writes a page with all of them. */
const out = 'storybook-static/gallery';
const tags = elementNames.map((name) => `fbss-${name}`);
const widths = [320, 768, 1280];

/** The reader's system preferences, and the medium. */
interface Look {
  name: string;
  scheme?: 'dark';
  forced?: 'active';
  media?: 'print';
}

const looks: Look[] = [
  {name: 'light'},
  {name: 'dark', scheme: 'dark'},
  {name: 'forced colours', scheme: 'dark', forced: 'active'},
  {name: 'print', media: 'print'},
];
/** One language for each direction. */
const directions = {en: 'ltr', ar: 'rtl'};

interface Picture {
  tag: string;
  language: string;
  width: number;
  look: Look;
}

const fileOf = ({tag, language, width, look}: Picture): string =>
  `${tag}.${language}.${width}.${look.name.replace(' ', '-')}.png`;

const page = (language: string, direction: string, origin: string): string => `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <title>Gallery</title>
    <style>
      :root { color-scheme: light dark; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
      body { display: grid; gap: 1rem; margin: 1rem; }
    </style>
    <script src="${origin}/fbss.js" data-country="GB" async></script>
  </head>
  <body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body>
</html>`;

async function takePictures(): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const server = await serve('dist');
  const browser = await launchChromium('--hide-scrollbars');
  try {
    for (const [language, direction] of Object.entries(directions)) {
      const tab = await browser.newPage();
      await tab.setContent(page(language, direction, originOf(server)));
      await waitForContent(tab, 'fbss-guide > fbss-about', language);
      await waitForContent(tab, 'body > :last-child', language);
      const session = await tab.createCDPSession();
      for (const width of widths) {
        await tab.setViewport({width, height: 800});
        for (const look of looks) {
          await session.send('Emulation.setEmulatedMedia', {
            media: look.media ?? 'screen',
            features: [
              {name: 'prefers-color-scheme', value: look.scheme ?? 'light'},
              {name: 'forced-colors', value: look.forced ?? 'none'},
            ],
          });
          for (const tag of tags) {
            const element = await tab.$(`body > ${tag}`);
            // the language picker is not printed
            if (!(await element?.isVisible())) continue;
            const picture = {tag, language, width, look};
            // scrolled to, the sticky drawing of the causes would cover the text above it
            const options: ElementScreenshotOptions = {path: `${out}/${fileOf(picture)}`, scrollIntoView: false};
            await element?.screenshot(options);
            pictures.push(picture);
          }
        }
      }
      await tab.close();
    }
  } finally {
    server.close();
    await browser.close();
  }
  return pictures;
}

/** The page with all pictures: a row for each element and language. */
function indexOf(pictures: Picture[]): string {
  const row = (tag: string, language: string): string => {
    const images = pictures
      .filter((picture) => picture.tag === tag && picture.language === language)
      .map((picture) => [fileOf(picture), `${tag}, ${language}, ${picture.width} px, ${picture.look.name}`])
      .map(([file, text]) => `<a href="${file}"><img src="${file}" alt="${text}" loading="lazy"></a>`);
    return `<h2>${tag}, ${language}</h2><div>${images.join('')}</div>`;
  };
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>fbss-elements: gallery</title>
  <style>
    body { font-family: sans-serif; background: #888; }
    div { display: flex; gap: 0.5rem; align-items: start; overflow-x: auto; }
    img { zoom: 0.5; }
  </style>
  ${tags.flatMap((tag) => Object.keys(directions).map((language) => row(tag, language))).join('\n  ')}
</html>
`;
}

if (!existsSync('dist/fbss.js')) await run('tsx', ['build/build.ts']);
mkdirSync(out, {recursive: true});
writeFileSync(`${out}/index.html`, indexOf(await takePictures()));
console.log(`${out}/index.html`);
