import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';

describe('The licence of Lit', () => {
  const licence = readFileSync('node_modules/lit/LICENSE', 'utf8').trim();

  for (const file of ['fbss.js', 'fbss.es.js', 'embed/en/fbss.js', 'embed/es/fbss.js']) {
    it(`is mentioned at the top of ${file}`, () => {
      const [banner = ''] = readFileSync(`dist/${file}`, 'utf8').split('\n');
      assert.match(banner, /^\/\*!.*Lit, Copyright \(c\) 2017 Google LLC, BSD-3-Clause.*\*\/$/);
      assert.ok(licence.includes('Copyright (c) 2017 Google LLC'));
    });
  }

  it('is in THIRD-PARTY, with its full text', () => {
    assert.ok(readFileSync('THIRD-PARTY', 'utf8').includes(licence));
  });

  for (const package_ of ['wordpress', 'drupal']) {
    it(`is included in the ${package_} package`, () => {
      const files = unzipSync(readFileSync(`dist/${package_}/fbss.zip`));
      const [, text] = Object.entries(files).find(([name]) => /^[\w-]+\/THIRD-PARTY$/.test(name)) ?? [];
      assert.ok(text && strFromU8(text).includes(licence));
    });
  }
});

describe('The licences of Lit and Color.js', () => {
  it('are mentioned at the top of the builder', () => {
    const [banner = ''] = readFileSync('dist/site/builder/builder.js', 'utf8').split('\n');
    assert.match(banner, /^\/\*!.*Lit, Copyright \(c\) 2017 Google LLC, BSD-3-Clause.*\*\/$/);
    assert.match(banner, /Color\.js, Copyright \(c\) 2021 Lea Verou, Chris Lilley, MIT/);
  });

  for (const name of ['lit', 'colorjs.io']) {
    it(`are beside the builder, with their full text: ${name}`, () => {
      const licence = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
      assert.ok(readFileSync('dist/site/THIRD-PARTY', 'utf8').includes(licence));
    });
  }
});
