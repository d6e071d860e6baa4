import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {launchForPictures} from '../../tools/browsers.js';
import {contentOf} from '../support/content.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {baselines, comparePicture, isUpdate} from '../support/pictures.js';
import {appears, inLightDom, renders} from '../support/rendered.js';
import {TemporaryFolder} from '../support/temporary-folder.js';
import {until} from '../support/until.js';
import {useBrowser} from '../support/visits.js';

/** A look of the elements. Each is a picture in `test/pages/pictures`. */
interface State {
  /** The name of the element, without its prefix. */
  element: string;
  width: number;
  lang?: string;
  /** The name of a brand, whose tokens the page sets. */
  brand?: string;
  /** What a reader presses, one after the other. */
  press?: string[];
  scheme?: 'dark';
  forced?: 'active';
  /** By default, the picture has the whole element; else the first screen, or the first sheet of paper. */
  only?: 'screen' | 'sheet';
}

const wide = 992;
const narrow = 360;
const tick = 'fbss-red-flags >>> input';

const states: Record<string, State> = {
  'overview-wide': {element: 'overview', width: wide},
  'overview-narrow': {element: 'overview', width: narrow},
  'quick-facts-forced-colours': {element: 'quick-facts', width: wide, forced: 'active'},
  'red-flags-wide': {element: 'red-flags', width: wide},
  'red-flags-wide-ticked': {element: 'red-flags', width: wide, press: [tick]},
  'red-flags-narrow-ticked-dark': {element: 'red-flags', width: narrow, press: [tick], scheme: 'dark'},
  'red-flags-forced-colours': {element: 'red-flags', width: narrow, press: [tick], scheme: 'dark', forced: 'active'},
  'red-flags-printed': {element: 'red-flags', width: wide, press: [tick], only: 'sheet'},
  'faq-narrow-open': {element: 'faq', width: narrow, press: ['fbss-faq >>> #fbss-faq-done-wrong summary']},
  'causes-wide-chosen': {element: 'causes', width: wide, press: ['fbss-causes >>> [part=choose]']},
  'causes-printed': {element: 'causes', width: wide, press: ['fbss-causes >>> [part=choose]'], only: 'sheet'},
  'causes-narrow-arabic': {element: 'causes', width: narrow, lang: 'ar'},
  'treatment-wide': {element: 'treatment', width: wide},
  'see-a-doctor-narrow-urdu': {element: 'see-a-doctor', width: narrow, lang: 'ur'},
  'red-flags-warm-practice-dark': {
    element: 'red-flags',
    width: narrow,
    press: [tick],
    brand: 'warm-practice',
    scheme: 'dark',
  },
  'guide-wide-first-screen': {element: 'guide', width: wide, only: 'screen'},
};

/** The fonts on the page, in regular and bold, which every baseline is drawn with: Debian's `fonts-noto-core`. Urdu has its font from the elements. */
const fonts = ['Noto Sans', 'Noto Sans Arabic', 'Noto Nastaliq Urdu'];

/** The tokens of a brand, without its font, which is only on some machines. */
function tokensOf(name?: string): string {
  const brand = brands.find((each) => each.name === name);
  const properties = brand ? {...propertiesOf(brand), '--fbss-font': 'inherit'} : {};
  return Object.entries(properties)
    .map((declaration) => declaration.join(': '))
    .join('; ');
}

const host = ({element, lang, brand}: State): string =>
  page(`<main><fbss-${element} country="GB"></fbss-${element}></main>`, {
    lang,
    head: `<style>
      /* semibold is only on some machines */
      :root { color-scheme: light dark; font-family: 'Noto Sans', 'Noto Sans Arabic'; --fbss-strong-weight: 700 }
      body { margin: 1rem; ${tokensOf(brand)} }
    </style>
    <script src="/fbss/fbss.js"></script>`,
  });

/** Why no picture can be compared on this machine; `undefined` if they can. */
async function obstacle(tab: Page): Promise<string | undefined> {
  if (process.platform !== 'linux')
    return 'The pictures are compared on Linux: other systems draw letters differently.';
  const missing = await inPage(
    tab,
    async (names) => {
      const found = await Promise.allSettled(
        names.map((name) => new FontFace(name, `local('${name}'), local('${name} Regular')`).load()),
      );
      return names.filter((_, index) => found[index]?.status === 'rejected');
    },
    fonts,
  );
  return missing.length
    ? `The pictures are drawn with ${missing.join(', ')}. Install the font; on Debian: apt-get install fonts-noto-core.`
    : undefined;
}

/** Why a picture cannot be compared while its language lacks translations: it would have English text. */
async function incompleteIn(lang = 'en'): Promise<string | undefined> {
  const {untranslated} = await contentOf(lang);
  return untranslated && `locales/${lang}.xlf lacks translations, so the picture would have English text.`;
}

/** Sets the reader's preferences. Puppeteer's own method does not know forced colours. */
async function emulate(tab: Page, {width, scheme, forced, only}: State): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: scheme ?? 'light'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: forced ?? 'none'},
    ],
  });
  // high enough for any element in full, so that nothing is scrolled
  await tab.setViewport({width, height: only === 'screen' ? 800 : 4000, deviceScaleFactor: 1});
}

/** Waits until the element is complete, and presses what the reader presses. */
async function act(tab: Page, {element, lang, press = []}: State): Promise<void> {
  await renders(tab, `fbss-${element}`, lang);
  await inLightDom(tab, element === 'guide' ? 'fbss-guide > fbss-about' : `fbss-${element}`);
  for (const selector of press) {
    const control = await appears(tab, selector);
    // not by the pointer, which would change the look of what it is on
    await control.evaluate((target) => {
      (target as HTMLElement).click();
    });
  }
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The first sheet of paper, by the program that the other tests read PDF files with. */
async function firstSheet(tab: Page): Promise<Uint8Array> {
  const folder = new TemporaryFolder();
  try {
    const path = join(folder.path, 'sheet.pdf');
    await tab.pdf({path, format: 'A4'});
    execFileSync('pdftoppm', ['-png', '-singlefile', '-aa', 'no', '-r', '72', path, join(folder.path, 'sheet')]);
    return readFileSync(join(folder.path, 'sheet.png'));
  } finally {
    folder.remove();
  }
}

async function picture(tab: Page, {only}: State): Promise<Uint8Array> {
  if (only === 'sheet') return firstSheet(tab);
  const place = only === 'screen' ? tab : await appears(tab, 'main');
  return place.screenshot();
}

/** Takes pictures until two in a row are the same: on a busy machine, the last change may be drawn late. */
async function settledPicture(tab: Page, state: State): Promise<Uint8Array> {
  let last = await picture(tab, state);
  await until(
    async () => {
      const previous = last;
      last = await picture(tab, state);
      return Buffer.from(last).equals(previous);
    },
    (isSettled) => isSettled,
  );
  return last;
}

describe('The look, in Chromium', () => {
  const {open, openTab} = useBrowser('Chromium', launchForPictures);
  let reason: string | undefined;
  before(async () => {
    reason = await obstacle(await openTab());
    // a machine for tests has the fonts; a developer's may lack them
    if (process.env.CI || isUpdate) assert.equal(reason, undefined);
  });

  for (const [name, state] of Object.entries(states)) {
    it(`is unchanged: ${name}`, async (test) => {
      const why = reason ?? (await incompleteIn(state.lang));
      if (why) {
        test.skip(why);
        return;
      }
      const {tab} = await open({'/': host(state)}, {prepare: (empty) => emulate(empty, state)});
      await act(tab, state);
      comparePicture(name, await settledPicture(tab, state));
    });
  }

  it('has a picture of each state, and no other', () => {
    assert.deepEqual(
      readdirSync(baselines).toSorted(),
      Object.keys(states)
        .map((name) => `${name}.png`)
        .toSorted(),
    );
  });
});
