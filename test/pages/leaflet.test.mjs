import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as words from '#content/en.js';
import * as spanish from '#content/es.js';
import {host, launchers, page, speaks} from '../support/host.mjs';

const {about, faq, overview, redFlags, references} = words;
const flat = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

describe('The leaflet for print', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-leaflet-'));
  const file = join(folder, 'en.pdf');
  const read = (command, ...args) => execFileSync(command, args, {encoding: 'utf8'});
  let paper;
  before(() => {
    read('node_modules/.bin/tsx', 'tools/leaflets.ts', '--lang', 'en', '--out', folder);
    paper = flat(read('pdftotext', file, '-'));
  });
  after(() => rmSync(folder, {recursive: true}));
  const has = (text, where = paper) => assert.ok(where.includes(flat(text)), text);

  it('has the title of the guide, tags for screen readers and the size A4', () => {
    const info = read('pdfinfo', file);
    assert.match(info, /^Tagged:\s+yes$/m);
    assert.match(info, /^Page size:.*A4/m);
    assert.equal(/^Title:\s+(.*)$/m.exec(info)?.[1], overview.heading);
  });

  it('has every section', () => {
    const headings = Object.values(words).flatMap(({heading}) => heading ?? []);
    assert.ok(headings.length > 10, `${headings.length} headings`);
    for (const heading of headings) has(heading);
  });

  it('has every question with its answer', () => {
    for (const {question, answer} of faq.entries) {
      has(question);
      has(answer[0]);
    }
  });

  it('has what to do in an emergency, and every sign of one, on its first page', () => {
    const first = flat(read('pdftotext', '-l', '1', file, '-'));
    for (const text of [redFlags.heading, redFlags.callLocal, ...redFlags.flags]) has(text, first);
  });

  it('has them there in Urdu, too, whose lines are the highest and which says them in English, as well', () => {
    read('node_modules/.bin/tsx', 'tools/leaflets.ts', '--lang', 'ur', '--out', folder);
    const first = flat(read('pdftotext', '-l', '1', join(folder, 'ur.pdf'), '-'));
    for (const text of [redFlags.heading, redFlags.callLocal, ...redFlags.flags]) has(text, first);
  });

  it('spells out the addresses of the sources', () => {
    for (const {url} of references.sources) has(url);
  });

  it('says on every page which edition it is and what its sources are', () => {
    const pages = read('pdftotext', file, '-').split('\f').slice(0, -1);
    assert.ok(pages.length > 3, `${pages.length} pages`);
    for (const text of pages.map(flat)) {
      assert.match(text, new RegExp(`${about.version}: [\\d.]+ · ${about.reviewed}: .*\\d{4} · ${about.next}: `));
      for (const {url} of references.sources) has(new URL(url).host.replace('www.', ''), text);
    }
  });

  it('begins below the host’s own words on the first page, where the emergency signs stand in two languages, too', async (t) => {
    const script = '<script src="/fbss/fbss.js" data-country="ES"></script>';
    const site = await host({'/': page(`<h1>La clínica</h1><fbss-guide></fbss-guide>${script}`, {lang: 'es'})});
    const browser = await launchers.Chromium();
    t.after(async () => {
      await browser.close();
      site.close();
    });
    const tab = await browser.newPage();
    await tab.goto(site.url);
    await speaks(tab, 'fbss-guide > fbss-about', 'es');
    const printed = join(folder, 'host.pdf');
    await tab.pdf({
      path: printed,
      format: 'Letter',
      margin: {top: '15mm', bottom: '15mm', left: '15mm', right: '15mm'},
    });
    const first = flat(read('pdftotext', '-l', '1', printed, '-'));
    has('La clínica', first);
    for (const {redFlags: said} of [spanish, words])
      for (const text of [said.heading, said.orGo, said.flags[0]]) has(text, first);
  });
});
