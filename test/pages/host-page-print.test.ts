import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {defaultSectionNames} from '../../src/sections.js';
import {completeContentOf, moduleOf} from '../support/content.js';
import {page} from '../support/host.js';
import {flat, type Line, linesOf, pagesOf, readPrinted} from '../support/print.js';
import {useBrowser} from '../support/visits.js';

const papers = [
  ['A4', 842],
  ['Letter', 792],
] as const;
const margin = '15mm';
/** Complete, so that no test depends on a missing translation. The text of an Arabic PDF is in the order of its shapes. */
const contents = {en: english, es: await completeContentOf('es'), ar: undefined};
const languages = Object.keys(contents) as (keyof typeof contents)[];
/** The letters of every script in fonts that a test can measure. */
const head = "<style>:root { font-family: 'Noto Sans', 'Noto Sans Arabic' }</style>";
const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';

interface Sheets {
  readonly texts: string[];
  readonly lines: Line[];
}

/** Each element on a page of its own, at its top and below some content of the host. */
const each = (names: readonly string[]): string =>
  names
    .flatMap((name) =>
      [0, 30, 60].map(
        (before) =>
          `<section style="break-before: page"><h1>Host</h1><div style="block-size: ${before}vh"></div><fbss-${name}></fbss-${name}></section>`,
      ),
    )
    .join('');

/** The elements whose content depends on whether the page has the red flags. */
const withCall = ['see-a-doctor', 'symptoms', 'faq'];
const hosts: Record<string, string> = {
  'the guide': '<h1>Host</h1><fbss-guide></fbss-guide>',
  'the elements': each(defaultSectionNames),
  'the elements without the red flags': each(withCall),
};

/** A heading of an element. The lead and the call have a size between those of the two levels. */
const isHeading = ({size}: Line): boolean => (size > 12.5 && size < 13) || (size > 17 && size < 19);

/** The lead has a size between those of the headings, as the call has. */
const isLead = ({size}: Line): boolean => size > 13.5 && size < 15;

/** Whether a line is shortly below a heading, and not beside it. */
const isBelow = (heading: Line, line: Line): boolean =>
  line.page === heading.page &&
  line.top > heading.top + 4 &&
  line.top < heading.top + 60 &&
  line.left < heading.right &&
  line.right > heading.left;

/** Lines of the same height as one, since a line in Arabic script is in several pieces. */
const rowsOf = (lines: readonly Line[]): Line[] =>
  lines.map((line) => {
    const row = lines.filter(({page: sheet, top}) => sheet === line.page && Math.abs(top - line.top) < 4);
    return {
      ...line,
      left: Math.min(...row.map(({left}) => left)),
      right: Math.max(...row.map(({right}) => right)),
    };
  });

/** The numbers of the pages that have at least one of the strings. */
const pagesWith = (texts: readonly string[], strings: readonly string[]): number[] =>
  [...texts.keys()].filter((index) => strings.some((string) => texts[index]?.includes(flat(string))));

describe('A host page that is printed, in Chromium', () => {
  const {open, openForAll} = useBrowser('Chromium');
  const tabs = new Map<string, Promise<Page>>();
  const visit = async (lang: string, markup: string): Promise<Page> => {
    const {tab} = await openForAll({
      '/': page(markup + script, {lang, head}),
      [`/fbss/content/${lang}.js`]: moduleOf(await completeContentOf(lang)),
    });
    // a guide renders its sections one after the other
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('section > :last-child, fbss-guide, fbss-guide > fbss-about')].every((element) =>
        element.querySelector('[slot^=fbss-], [slot^=section-]'),
      ),
    );
    return tab;
  };
  const sheets = new Map<string, Promise<Sheets>>();
  /** The sheets of a host's page. Each is printed once for all tests. */
  const print = (host: string, lang: string, format: 'A4' | 'Letter'): Promise<Sheets> => {
    const place = `${host} ${lang}`;
    const tab = tabs.get(place) ?? visit(lang, hosts[host] ?? '');
    tabs.set(place, tab);
    const key = `${place} ${format}`;
    const options = {format, margin: {top: margin, bottom: margin, left: margin, right: margin}};
    const read = (file: string): Sheets => ({texts: pagesOf(file, '-raw'), lines: linesOf(file)});
    const found = sheets.get(key) ?? tab.then((opened) => readPrinted(opened, options, read));
    sheets.set(key, found);
    return found;
  };

  for (const lang of languages) {
    for (const [format, height] of papers) {
      for (const host of Object.keys(hosts)) {
        it(`has the call on each page with symptoms, and no lone heading: ${host}, ${lang}, ${format}`, async () => {
          const {texts, lines} = await print(host, lang, format);
          const {heading, flags, nerveFlags, call, orGo} = english.redFlags;
          const advice = [heading, ...flags.slice(0, nerveFlags), `${call} 999`, orGo];
          const urgent = pagesWith(texts, [heading, `${call} 999`]);
          assert.ok(urgent.length);
          for (const string of advice)
            assert.deepEqual(
              urgent.filter((index) => !texts[index]?.includes(flat(string))),
              [],
              string,
            );
          const found = lines.filter(isHeading);
          const headings = lang === 'ar' ? rowsOf(found) : found;
          assert.ok(headings.length > 20, `${headings.length} headings`);
          assert.deepEqual(
            headings.filter((heading) => !lines.some((line) => isBelow(heading, line))),
            [],
          );
        });

        const content = contents[lang];
        if (!content) continue;
        it(`has the facts on one page, and when to see a doctor: ${host}, ${lang}, ${format}`, async () => {
          const {texts} = await print(host, lang, format);
          const {overview, seeADoctor} = content;
          for (const box of [
            overview.quickFacts.flatMap(({facts}) => facts),
            [...seeADoctor.reasons, seeADoctor.purpose],
          ])
            for (const index of pagesWith(texts, box))
              for (const string of box) assert.ok(texts[index]?.includes(flat(string)), string);
        });
      }

      const overview = contents[lang]?.overview;
      if (overview) {
        it(`has no lead alone at the end of a page: ${lang}, ${format}`, async () => {
          const {texts, lines} = await print('the guide', lang, format);
          const ends = texts.map((_, index) =>
            lines
              .filter(({page: sheet}) => sheet === index + 1)
              .reduce((last, line) => (line.top > last.top ? line : last)),
          );
          // text follows that of the overview
          assert.deepEqual(
            ends.filter((line) => isLead(line) && !flat(overview.lead).includes(flat(line.text))),
            [],
          );
        });
      }

      it(`has the guide on few pages, without large gaps: ${lang}, ${format}`, async () => {
        const {texts, lines} = await print('the guide', lang, format);
        assert.ok(texts.length <= 12, `${texts.length} pages`);
        const ends = texts
          .slice(0, -1)
          .map(
            (_, index) =>
              Math.max(...lines.filter(({page: sheet}) => sheet === index + 1).map(({top}) => top)) / height,
          );
        assert.deepEqual(
          ends.filter((end) => end < 1 / 3),
          [],
        );
      });
    }

    it(`has the whole emergency advice of a guide below its own heading on its first page: ${lang}`, async () => {
      for (const [format] of papers) {
        const [first = ''] = (await print('the guide', lang, format)).texts;
        for (const {redFlags} of [english, contents[lang] ?? english])
          for (const string of ['Host', redFlags.heading, redFlags.orGo, ...redFlags.flags, redFlags.meaning])
            assert.ok(first.includes(flat(string)), string);
      }
    });
  }

  for (const brand of brands) {
    it(`has text that can be read on white paper, whatever the brand's colours: ${brand.label}`, async () => {
      const tokens = Object.entries(propertiesOf(brand)).map(([name, value]) => `${name}: ${value}`);
      const style = `<style>:root { color-scheme: light dark; ${tokens.join('; ')} }</style>`;
      const elements = '<fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq><fbss-see-a-doctor></fbss-see-a-doctor>';
      const {tab} = await open({'/': page(elements + script, {head: style})}, {path: '/'});
      await tab.waitForFunction(() => document.querySelector('fbss-see-a-doctor [slot^=fbss-]'));
      await tab.emulateMediaType('print');
      const colors = await tab.$$eval('fbss-red-flags, fbss-faq, fbss-see-a-doctor', (hosts) =>
        hosts.flatMap(({shadowRoot}) =>
          [...(shadowRoot?.querySelectorAll('slot') ?? [])].map((slot) => getComputedStyle(slot).color),
        ),
      );
      assert.deepEqual([...new Set(colors)].sort(), ['rgb(0, 0, 0)', 'rgb(155, 15, 28)']);
    });
  }
});
