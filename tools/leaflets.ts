import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {run} from '../build/run.js';
import {launchChromium} from './chromium.js';
import {isBuilt} from './leaflet/is-built.js';
import {type Options, type Paper, readOptions} from './leaflet/options.js';

/** `npm run leaflets`: writes the leaflet of each language as PDFs, for A4 and Letter. */

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

/** By how much lines may be closer than usual, as a part of the font size. */
const closer = [0.04, 0.08];
const closest = 0.12;

/** Prints a leaflet: with closer lines if that saves a page, since the last page would be nearly blank otherwise. */
async function print(tab: Page, format: Paper): Promise<Uint8Array> {
  const printWith = async (amount: number): Promise<Uint8Array> => {
    await tab.evaluate((value) => {
      document.documentElement.style.setProperty('--closer', value);
    }, `${amount}`);
    return tab.pdf({format, tagged: true, outline: true, printBackground: true});
  };
  const [usual, shortest] = [await printWith(0), await printWith(closest)];
  if (pagesIn(shortest) >= pagesIn(usual)) return usual;
  // no closer than needed
  for (const amount of closer) {
    const printed = await printWith(amount);
    if (pagesIn(printed) <= pagesIn(shortest)) return printed;
  }
  return shortest;
}

async function writeLeaflets({languages, papers, out, ...settings}: Options): Promise<void> {
  if (!isBuilt('dist/fbss.js', ['src', 'locales'])) await run('tsx', ['build/build.ts']);
  mkdirSync(out, {recursive: true});
  // dynamic, because it imports built files
  const {leaflet} = await import('./leaflet/document.js');
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    for (const language of languages) {
      await tab.setContent(await leaflet(language, settings));
      for (const paper of papers) {
        const path = join(out, `fbss-leaflet-${language}-${paper}.pdf`);
        writeFileSync(path, await print(tab, paper));
        console.log(path);
      }
    }
  } finally {
    await browser.close();
  }
}

try {
  await writeLeaflets(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
