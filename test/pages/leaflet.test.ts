import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {page} from '../support/host.js';
import {flat, pagesOf, printed} from '../support/print.js';
import {renders} from '../support/rendered.js';
import {useBrowser} from '../support/visits.js';

const {about, faq, overview, redFlags, references} = english;
const emergency = [redFlags.heading, redFlags.callLocal, ...redFlags.flags];

/** Text without brackets, whose order in a PDF depends on the direction of the line. */
const plain = (text: string): string => flat(text.replaceAll(/[()]/g, ' '));

const missingFrom = (paper: string, strings: Iterable<string>): string[] =>
  [...strings].filter((string) => !plain(paper).includes(plain(string)));

describe('The leaflet for print', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-leaflet-'));
  const file = join(folder, 'en.pdf');
  let pages: string[];
  before(() => {
    execFileSync('npx', ['tsx', 'tools/leaflets.ts', '--lang', 'en', '--lang', 'ur', '--out', folder]);
    pages = pagesOf(file);
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('has the title of the guide, tags for screen readers and the size A4', () => {
    const info = execFileSync('pdfinfo', [file], {encoding: 'utf8'});
    assert.match(info, /^Tagged:\s+yes$/m);
    assert.match(info, /^Page size:.*A4/m);
    assert.equal(/^Title:\s+(.*)$/m.exec(info)?.[1], overview.heading);
  });

  it('has every section', () => {
    const headings = Object.values<object>(english).flatMap((section) =>
      'heading' in section && typeof section.heading === 'string' ? section.heading : [],
    );
    assert.ok(headings.length > 10, `${headings.length} headings`);
    assert.deepEqual(missingFrom(pages.join(' '), headings), []);
  });

  it('has every question with its answer', () => {
    const strings = faq.entries.flatMap(({question, answer}) => [question, answer.flat()[0] ?? '']);
    assert.deepEqual(missingFrom(pages.join(' '), strings), []);
  });

  it('has what to do in an emergency and every emergency symptom on its first page', () => {
    assert.deepEqual(missingFrom(pages[0] ?? '', emergency), []);
  });

  it('has these on its first page in Urdu, too, which has the tallest lines, and the symptoms also in English', () => {
    const [first = ''] = pagesOf(join(folder, 'ur.pdf'));
    assert.deepEqual(missingFrom(first, emergency), []);
  });

  it('prints the addresses of the sources', () => {
    assert.deepEqual(
      missingFrom(
        pages.join(' '),
        references.sources.map(({url}) => url),
      ),
      [],
    );
  });

  it('has its edition and its sources on every page', () => {
    assert.ok(pages.length > 3, `${pages.length} pages`);
    for (const text of pages) {
      assert.match(text, new RegExp(`${about.version}: [\\d.]+ · ${about.reviewed}: .*\\d{4} · ${about.next}: `));
      const hosts = references.sources.map(({url}) => new URL(url).host.replace('www.', ''));
      assert.deepEqual(missingFrom(text, hosts), []);
    }
  });
});

describe('A host page that is printed, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('has the guide below the host’s heading on its first page, with the emergency symptoms in two languages', async () => {
    const script = '<script src="/fbss/fbss.js" data-country="ES"></script>';
    const {tab} = await open({'/': page(`<h1>La clínica</h1><fbss-guide></fbss-guide>${script}`, {lang: 'es'})});
    await renders(tab, 'fbss-guide > fbss-about', 'es');
    const margin = '15mm';
    const [first = ''] = await printed(tab, {
      format: 'Letter',
      margin: {top: margin, bottom: margin, left: margin, right: margin},
    });
    const strings = [spanish, english].flatMap(({redFlags: {heading, orGo, flags}}) => [heading, orGo, flags[0] ?? '']);
    assert.deepEqual(missingFrom(first, ['La clínica', ...strings]), []);
  });
});
