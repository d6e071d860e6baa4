import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import {edition} from '../../src/content/edition.js';
import {english as fallback, modules} from '../../src/core/locale/languages.js';
import {leaflet} from '../../tools/leaflet/document.js';
import {isBuilt} from '../../tools/leaflet/is-built.js';
import {readOptions} from '../../tools/leaflet/options.js';
import {completeContentOf} from '../support/content.js';
import {inPage} from '../support/in-page.js';
import {type Line, flat, linesOf, pagesOf, textLinesOf} from '../support/print.js';
import {useBrowser} from '../support/visits.js';

const {about, dates, faq, overview, redFlags, references} = english;
const papers = ['a4', 'letter'];
const languages = ['en', ...modules.keys()];
const leaflets = languages.flatMap((language) => papers.map((paper) => ({language, paper})));

/** Text without brackets, whose order in a PDF depends on the direction of the line. */
const plain = (text: string): string => flat(text).replaceAll(/[() ]/g, '');

const missingFrom = (paper: string, strings: Iterable<string>): string[] =>
  [...strings].filter((string) => !plain(paper).includes(plain(string)));

/** The footer of an English page, without its number. */
const footer = [overview.heading, `${about.version}: ${edition.version}`, `${about.reviewed}: ${dates.checked}`].join(
  ' · ',
);

const run = (...options: string[]): {status: number | null; stderr: string} =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/leaflets.ts', ...options], {encoding: 'utf8'});

/** The document that tells hosts how many pages a leaflet has. */
const described = 'docs/elements.md';

/** What may be smaller than the text: labels, the English beside emergency advice, the drawing, and where the content comes from. */
const notes = '.english, .hospital span, .fact dt, .option dt, .picture, .foot, .fbss-about';

/** What is never cut: the emergency box and those that repeat its advice, when to see a doctor, facts, drawing, and the parts of sections. */
const boxes = `.fbss-red-flags .card, .warning, .fbss-see-a-doctor .card, .facts, .step, .group, .cause, .entry`;

/** The letters of a text: a PDF has Arabic script in the order of its shapes, so they are compared in alphabetical order. */
const lettersOf = (text: string): string[] => text.normalize('NFKC').match(/\p{L}/gu) ?? [];
const sorted = (letters: readonly string[]): string => letters.toSorted().join('');

/** Whether some lines of a page, one after the other, are the whole text. Each line is its letters. */
function hasWhole(lines: readonly (readonly string[])[], text: string): boolean {
  const letters = lettersOf(text);
  const wanted = sorted(letters);
  return lines.some((_, start) => {
    const found: string[] = [];
    for (const line of lines.slice(start)) {
      if (found.length >= letters.length) break;
      found.push(...line);
    }
    return found.length === letters.length && sorted(found) === wanted;
  });
}

/** The function, which reads each file only once. */
function once<Result>(read: (file: string) => Result): (file: string) => Result {
  const results = new Map<string, Result>();
  return (file) => {
    const result = results.get(file) ?? read(file);
    results.set(file, result);
    return result;
  };
}

describe('The printed leaflet', {timeout: 240_000}, () => {
  const {openTabForAll} = useBrowser('Chromium');
  let source: Page;
  const folder = mkdtempSync(join(tmpdir(), 'fbss-leaflet-'));
  const fileOf = (language: string, paper: string): string => join(folder, `fbss-leaflet-${language}-${paper}.pdf`);
  const read = {pages: once((file) => pagesOf(file, '-raw')), lines: once(linesOf)};
  const pages = (language: string, paper = 'a4'): string[] => read.pages(fileOf(language, paper));
  const eachLeaflet = (find: (language: string, paper: string) => unknown): Record<string, unknown> =>
    Object.fromEntries(leaflets.map(({language, paper}) => [`${language} ${paper}`, find(language, paper)]));
  const all = (expected: unknown): Record<string, unknown> => eachLeaflet(() => expected);

  /** Opens the HTML of a leaflet in a window of the size of its paper. */
  const openSource = async (language: string, paper: string): Promise<void> => {
    await source.setViewport(paper === 'a4' ? {width: 794, height: 1123} : {width: 816, height: 1056});
    await source.setContent(await leaflet(language));
  };

  before(async () => {
    const {status, stderr} = run('--out', folder);
    assert.equal(status, 0, stderr);
    source = await openTabForAll();
    await source.emulateMediaType('print');
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it(`has no more pages than ${described} says`, () => {
    const [, inEnglish, inOthers] =
      /at most (\d+) pages in English and (\d+) in any other language/.exec(readFileSync(described, 'utf8')) ?? [];
    assert.ok(inEnglish && inOthers, `${described} does not say how many pages a leaflet has`);
    const tooLong = leaflets
      .map(({language, paper}) => ({language, paper, count: pages(language, paper).length}))
      .filter(({language, count}) => count > Number(language === 'en' ? inEnglish : inOthers));
    assert.deepEqual(
      tooLong,
      [],
      `More pages than ${described} says. Shorten the content, or change the number there.`,
    );
  });

  it('has the size of its paper, tags for screen readers, its title and its language', async () => {
    const titles = new Map(
      await Promise.all(
        languages.map(async (language): Promise<[string, string]> => {
          const content = await (modules.get(language)?.() ?? fallback);
          return [language, content.overview.heading];
        }),
      ),
    );
    const found = eachLeaflet((language, paper) => {
      const file = fileOf(language, paper);
      const info = execFileSync('pdfinfo', [file], {encoding: 'utf8'});
      const value = (name: string): string | undefined => new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1];
      const lang = /\/Lang \(([\w-]+)\)/.exec(readFileSync(file, 'latin1'))?.[1];
      return {
        tagged: value('Tagged'),
        title: value('Title'),
        size: value('Page size')?.replace(/.*\(|\).*/g, ''),
        lang,
      };
    });
    const expected = eachLeaflet((language, paper) => ({
      tagged: 'yes',
      title: titles.get(language),
      size: paper === 'a4' ? 'A4' : 'letter',
      lang: language,
    }));
    assert.deepEqual(found, expected);
  });

  it('is printed in the size that its styles set', () => {
    const small = eachLeaflet((language, paper) => {
      const lines = read.lines(fileOf(language, paper));
      const lengths = new Map<number, number>();
      for (const {size, text} of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
      const [[usual] = [0]] = [...lengths].sort(([, one], [, other]) => other - one);
      // 11.75 pt, rounded down to a third of a point
      return usual >= 35 / 3 && lines.every(({size}) => size >= 9);
    });
    assert.deepEqual(small, all(true));
  });

  it('has text of at least 11.75 pt, and notes of at least 9 pt', async () => {
    for (const {language, paper} of leaflets) {
      await openSource(language, paper);
      const small = await inPage(
        source,
        (notes) => {
          const texts = [...document.body.querySelectorAll('*')].filter((element) =>
            [...element.childNodes].some(({nodeName, textContent}) => nodeName === '#text' && textContent?.trim()),
          );
          return texts.flatMap((element) => {
            const points = parseFloat(getComputedStyle(element).fontSize) * 0.75;
            return points < (element.closest(notes) ? 9 : 11.75) ? `${points} pt: ${element.textContent}` : [];
          });
        },
        notes,
      );
      assert.deepEqual(small, [], `${language} ${paper}`);
    }
  });

  it('has each box, step, group and answer on one page', async () => {
    for (const {language, paper} of leaflets) {
      await openSource(language, paper);
      const find = (selector: string): Promise<string[]> =>
        inPage(
          source,
          (inside) => [...document.querySelectorAll(inside)].map(({textContent}) => textContent.trim()),
          selector,
        );
      const sheets = textLinesOf(fileOf(language, paper)).map((lines) => lines.map(lettersOf));
      const pageOf = (text: string): number => sheets.findIndex((lines) => hasWhole(lines, text));
      const texts = await find(boxes);
      assert.ok(texts.length > 30, `${language} has ${texts.length} boxes`);
      assert.deepEqual(
        texts.filter((text) => pageOf(text) < 0),
        [],
        `${language} ${paper}`,
      );
      // the labels are drawn after the rest of the page
      const [caption, labels] = (await find('figcaption, figure ul')).map(pageOf);
      assert.ok(caption === labels && caption !== -1, `${language} ${paper}`);
    }
  });

  it('has the whole emergency advice on its first page, in both languages', async () => {
    for (const {language, paper} of leaflets) {
      const [first = ''] = pages(language, paper);
      const own = await (modules.get(language)?.() ?? fallback);
      // the letters of Arabic script are in the order of their shapes
      const contents = ['ar', 'ur'].includes(language) ? [english] : [english, own];
      const strings = contents.flatMap(({redFlags: {heading, callLocal, orGo, flags, meaning}}) => [
        heading,
        callLocal,
        orGo,
        ...flags,
        meaning,
      ]);
      assert.deepEqual(missingFrom(first, strings), [], `${language} ${paper}`);
    }
  });

  it('has the English in every box with emergency advice', async () => {
    const {heading, callLocal, orGo, flags, nerveFlags, nerves} = english.redFlags;
    for (const language of ['en', 'es', 'ar']) {
      await openSource(language, 'a4');
      const texts = await inPage(
        source,
        (inside) => [...document.querySelectorAll(inside)].map(({textContent}) => textContent),
        '.card:has(.band), .warning, .entry:has(.call-local)',
      );
      assert.equal(texts.length, 3, language);
      const [, ...repeated] = texts;
      const advice = [heading, ...flags.slice(0, nerveFlags), nerves, callLocal, orGo];
      for (const text of repeated) assert.deepEqual(missingFrom(text, advice), [], language);
    }
  });

  it('keeps every heading with the text below it', async () => {
    for (const {language, paper} of leaflets) {
      const headings = [...(await leaflet(language)).matchAll(/<h[23][^>]*>(.*?)<\/h/g)].map(([, text = '']) =>
        plain(text),
      );
      const lines = read.lines(fileOf(language, paper));
      const isHeading = ({size, text, bold}: Line): boolean =>
        plain(text).length > 2 && (size >= 15 || (bold && headings.some((heading) => heading.endsWith(plain(text)))));
      const column = ({left}: Line): boolean => left > (paper === 'a4' ? 297 : 306);
      const follows = (heading: Line, line: Line): boolean =>
        line.page === heading.page &&
        line.top > heading.top &&
        line.top - heading.top < 50 &&
        column(line) === column(heading);
      const found = lines.filter(isHeading);
      assert.ok(found.length >= 10, `${language} ${paper} has ${found.length} headings`);
      const lone = found.filter((heading) => !lines.some((line) => follows(heading, line)));
      assert.deepEqual(lone, [], `${language} ${paper}`);
    }
  });

  it('has no page that is blank or nearly blank', () => {
    const blank = eachLeaflet((language, paper) => {
      const lines = read.lines(fileOf(language, paper));
      const last = Math.max(...lines.map(({page: number}) => number));
      const height = paper === 'a4' ? 842 : 792;
      return Array.from({length: last}, (_, index) => {
        const body = lines.filter(({page: number, top}) => number === index + 1 && top < height - 50);
        return Math.max(0, ...body.map(({top}) => top / height));
      }).filter((fill, index) => fill < (index + 1 < last ? 0.6 : 0.15));
    });
    assert.deepEqual(blank, all([]));
  });

  it('has every section, and every question with its answer', () => {
    const text = pages('en')
      .map((sheet, index, {length}) => sheet.replace(`${index + 1} / ${length}`, '').replace(footer, ''))
      .join(' ');
    const headings = Object.values<object>(english).flatMap((section) =>
      'heading' in section && typeof section.heading === 'string' ? section.heading : [],
    );
    assert.ok(headings.length > 10, `${headings.length} headings`);
    // the sources are in the last section
    assert.deepEqual(missingFrom(text, headings), [references.heading]);
    assert.deepEqual(
      missingFrom(
        text,
        faq.entries.flatMap(({question, answer}) => [question, ...answer.flat()]),
      ),
      [],
    );
  });

  it('has each source once, with its address', () => {
    const text = plain(pages('en').join(' '));
    const sources = [...references.sources, references.newerNames].flatMap(({name, url}) => [name, url]);
    assert.deepEqual(
      sources.filter((source) => text.split(plain(source)).length !== 2),
      [],
    );
  });

  it('has its edition and the number of the page on every page', () => {
    pages('en').forEach((text, index, {length}) => {
      assert.deepEqual(missingFrom(text, [footer, `${index + 1} / ${length}`]), []);
    });
  });

  it('has no text about what only a screen can do', () => {
    const {causes, guide, prevention} = english;
    const {legend, privacy, none, staff, all: allSymptoms} = redFlags;
    const screen = [legend, privacy, none, staff.show, allSymptoms, causes.hint, causes.inPicture];
    screen.push(prevention.print, faq.openAll, guide.contents, guide.top);
    const text = pages('en').join(' ');
    assert.deepEqual(missingFrom(text, screen), screen);
  });

  it('has the hospital’s lines as plain text, and the emergency number of the country', () => {
    const lines = {hospital: '<i>Spine</i> & "Pain" Clinic', phone: '01632 960 000', 'text-contact': 'text <b>999</b>'};
    const options = Object.entries(lines).flatMap(([name, line]) => [`--${name}`, line]);
    const out = join(folder, 'hospital');
    const {status, stderr} = run('--lang', 'en', '--paper', 'letter', '--country', 'gb', '--out', out, ...options);
    assert.equal(status, 0, stderr);
    const [first = ''] = pagesOf(join(out, 'fbss-leaflet-en-letter.pdf'), '-raw');
    assert.deepEqual(missingFrom(first, [...Object.values(lines), `${redFlags.call} 999`]), []);
    assert.deepEqual(missingFrom(first, [redFlags.callLocal]), [redFlags.callLocal]);
  });

  it('names the hospital’s reviewer instead of the lines that no clinician has reviewed it', async () => {
    const {about: spanish} = await completeContentOf('es');
    const lines = [spanish.unreviewed, spanish.bothLanguages];
    const before = await leaflet('es');
    const reviewed = await leaflet('es', {reviewer: 'Dr. <b>Example</b>'});
    for (const line of lines) {
      assert.ok(before.includes(line), line);
      assert.ok(!reviewed.includes(line), line);
    }
    assert.equal(reviewed.split('Dr. &lt;b&gt;Example&lt;/b&gt;').length, 2);
    assert.ok(reviewed.includes(english.redFlags.heading));
  });
});

describe('The build that `npm run leaflets` prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-built-'));
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('is made again if it is missing, or older than one of its sources', () => {
    const [file, sources] = [join(folder, 'fbss.js'), join(folder, 'locales')];
    mkdirSync(sources);
    writeFileSync(join(sources, 'review.json'), '[]');
    assert.equal(isBuilt(file, [sources]), false);
    writeFileSync(file, '');
    utimesSync(file, new Date(), new Date(Date.now() + 1000));
    assert.equal(isBuilt(file, [sources]), true);
    utimesSync(join(sources, 'review.json'), new Date(), new Date(Date.now() + 2000));
    assert.equal(isBuilt(file, [sources]), false);
  });
});

describe('`npm run leaflets` with a wrong option', () => {
  const wrong: [string, string, RegExp][] = [
    ['--lang', 'xx', /^--lang takes en, .*not "xx"/],
    ['--paper', 'a5', /^--paper takes a4, letter, not "a5"/],
    ['--country', 'XX', /^--country takes AT, .*not "XX"/],
    ['--emergency-number', '*31#', /^--emergency-number takes .*not "\*31#"/m],
    ['--hospital', '\u200b ', /^--hospital is empty/],
    ['--hospital', 'x'.repeat(121), /^--hospital takes 120 characters, not 121/],
    ['--reviewer', ' ', /^--reviewer is empty. Without it, the leaflet states whether it has been reviewed/],
    ['--phone', 'reception', /^--phone takes a telephone number, not "reception"/],
    ['--format', 'a4', /^Unknown option '--format'/],
  ];
  for (const [option, value, message] of wrong) {
    it(`explains what is wrong with ${option} ${JSON.stringify(value.slice(0, 10))}`, ({mock}) => {
      // it also warns the developer, as the elements do
      mock.method(console, 'warn', () => undefined);
      assert.throws(() => readOptions([option, value]), {message});
    });
  }

  it('fails with the explanation alone', () => {
    const {status, stderr} = run('--paper', 'a5');
    assert.equal(status, 1);
    assert.match(stderr, /^--paper takes a4, letter, not "a5"\.\n$/);
  });
});
