import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {site} from '../../build/site.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

describe('Building the demo', () => {
  const folder = new TemporaryFolder();
  const out = join(folder.path, 'out');
  after(() => {
    folder.remove();
  });

  for (const [what, file, from, to] of [
    ['script', 'parts/head.html', '/fbss/fbss.js', '/fbss/fbss-elements.js'],
    ['style sheet', 'parts/head.html', 'hospital.css', 'hospitals.css'],
    ['page', 'index.html', 'guide.html', 'the-guide.html'],
  ] as const) {
    it(`fails, and names the page and the file, if a page links to a ${what} that does not exist`, () => {
      const pages = join(folder.path, 'pages');
      cpSync('site', pages, {recursive: true});
      const page = readFileSync(join(pages, file), 'utf8');
      writeFileSync(join(pages, file), page.replaceAll(from, to));
      const [name = ''] = to.split('/').slice(-1);
      assert.throws(
        () => {
          site({pages, out});
        },
        new RegExp(`(index|guide)\\.html names ".*${name}`),
      );
    });
  }

  it('fails if a module of the builder imports one that does not exist', () => {
    const builder = join(folder.path, 'builder.ts');
    writeFileSync(builder, "import './missing.js';");
    assert.throws(() => {
      site({builder, out});
    }, /missing\.js/);
  });
});
