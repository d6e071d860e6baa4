import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {site} from '../../build/site.ts';

describe('Building the demo', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'fbss-site-'))));
  after(() => rmSync(folder, {recursive: true}));

  for (const [what, from, to] of [
    ['script', '/fbss/fbss.js', '/fbss/fbss-elements.js'],
    ['style sheet', 'hospital.css', 'hospitals.css'],
    ['page', 'guide.html', 'the-guide.html'],
  ]) {
    it(`fails, and names the page and the file, if a page names a ${what} that is not there`, () => {
      const pages = join(folder, 'pages');
      cpSync('site', pages, {recursive: true});
      const index = readFileSync(join(pages, 'index.html'), 'utf8');
      writeFileSync(join(pages, 'index.html'), index.replaceAll(from, to));
      assert.throws(
        () => site({pages, out: join(folder, 'out')}),
        (error) => /^index\.html names "/.test(error.message) && error.message.includes(to.split('/').at(-1)),
      );
    });
  }

  it('fails if a module of the builder imports one that is not there', () => {
    const builder = join(folder, 'builder.ts');
    writeFileSync(builder, "import './missing.js';");
    assert.throws(() => site({builder, out: join(folder, 'out')}), /missing\.js/);
  });
});
