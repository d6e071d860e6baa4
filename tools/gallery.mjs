import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {elementNames} from '../generated/js/sections.js';
import {host, launchers, speaks} from '../test/support/host.mjs';
import {run} from '../build/run.ts';

/** Writes a picture of every element in every width, look and direction, and a page that shows them all. */
const out = 'dist/gallery';
const tags = elementNames.map((name) => `fbss-${name}`);
const widths = [320, 768, 1280];
/** What the reader's system asks for, and the medium. */
const looks = {
  light: {},
  dark: {scheme: 'dark'},
  'forced colours': {scheme: 'dark', forced: 'active'},
  print: {media: 'print'},
};
const directions = {en: 'ltr', ar: 'rtl'};

if (!existsSync('dist/fbss.js')) await run('tsx', ['build/build.mjs']);
mkdirSync(out, {recursive: true});

const page = (lang) => `<!doctype html>
<html lang="${lang}" dir="${directions[lang]}">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>Gallery</title>
    <style>
      :root { color-scheme: light dark; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
      body { display: grid; gap: 1rem; margin: 1rem; }
    </style>
    <script src="/fbss/fbss.js" data-country="GB" async></script>
  </head>
  <body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body>
</html>`;

const name = (tag, lang, width, look) => `${tag}.${lang}.${width}.${look.replace(' ', '-')}.png`;

const browser = await launchers.Chromium('--hide-scrollbars');
const langs = Object.keys(directions);
const site = await host(Object.fromEntries(langs.map((lang) => [`/${lang}`, page(lang)])));
try {
  for (const lang of langs) {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/${lang}`);
    await speaks(tab, 'fbss-guide > fbss-about', lang);
    await speaks(tab, 'body > :last-child', lang);
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const session = await tab.createCDPSession();
    for (const width of widths) {
      await tab.setViewport({width, height: 800});
      for (const [look, {scheme = 'light', forced = 'none', media = 'screen'}] of Object.entries(looks)) {
        await session.send('Emulation.setEmulatedMedia', {
          media,
          features: [
            {name: 'prefers-color-scheme', value: scheme},
            {name: 'forced-colors', value: forced},
          ],
        });
        for (const tag of tags) {
          const element = await tab.$(`body > ${tag}`);
          // not on paper: the choice of language
          if (await element.isVisible()) await element.screenshot({path: `${out}/${name(tag, lang, width, look)}`});
        }
      }
    }
    await tab.close();
  }
} finally {
  site.close();
  await browser.close();
}

const row = (tag, lang) =>
  `<h2>${tag}, ${lang}</h2><div>${widths
    .flatMap((width) => Object.keys(looks).map((look) => [width, look]))
    .map(([width, look]) => [name(tag, lang, width, look), `${tag}, ${lang}, ${width} px, ${look}`])
    .filter(([file]) => existsSync(`${out}/${file}`))
    .map(([file, words]) => `<a href="${file}"><img src="${file}" alt="${words}" loading="lazy"></a>`)
    .join('')}</div>`;

writeFileSync(
  `${out}/index.html`,
  `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>fbss-elements: gallery</title>
  <style>
    body { font-family: sans-serif; background: #888; }
    div { display: flex; gap: 0.5rem; align-items: start; overflow-x: auto; }
    img { zoom: 0.5; }
  </style>
  ${tags.flatMap((tag) => langs.map((lang) => row(tag, lang))).join('\n  ')}
</html>
`,
);
console.log(`${out}/index.html`);
