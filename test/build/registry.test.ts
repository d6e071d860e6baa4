import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';

/** Generated, installed and test files, which a copy to build does not need. */
const left = [
  '.git',
  'bench/node_modules',
  'coverage',
  'dist',
  'docs/pictures',
  'generated',
  'node_modules',
  'storybook-static',
  'test',
];

const content = `import {msg} from '@lit/localize';

export const sample = {heading: msg('A sample section', {desc: 'label'}), lead: msg('It has one sentence.')};
`;
const element = `import {html, type TemplateResult} from 'lit';
import {FbssElement} from '../../core/fbss-element.js';
import {baseStyles} from '../../styles/base.js';
import {sectionStyles} from '../../styles/section.js';

/**
 * One sentence.
 *
 * @tag fbss-sample
 */
export class FbssSample extends FbssElement {
  static override styles = [baseStyles, sectionStyles];

  protected override render(): TemplateResult {
    const {heading, lead} = this.content.sample;
    return this.section(heading, lead, html\`<p>\${this.localize(lead)}</p>\`);
  }
}
`;
const definition = `import {define} from '../../core/define.js';
import {FbssSample} from './fbss-sample.js';

define('fbss-sample', FbssSample);

export {FbssSample};
`;

describe('A new section: its content, its element and one line in the registry', {timeout: 180_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-section-'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const change = (file: string, from: string, to: string): void => {
    assert.ok(read(file).includes(from), `${file} has no ${from}`);
    writeFileSync(join(folder, file), read(file).replace(from, to));
  };
  const node = (...args: string[]): string =>
    execFileSync(process.execPath, ['--import', 'tsx', ...args], {cwd: folder, encoding: 'utf8', stdio: 'pipe'});

  before(() => {
    const skipped = left.map((path) => resolve(path));
    cpSync('.', folder, {recursive: true, filter: (path) => !skipped.includes(resolve(path))});
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    // the documents have the versions and the type errors of these projects, and what WordPress keeps
    for (const path of ['test/consumers/frameworks', 'test/wordpress'])
      cpSync(path, join(folder, path), {recursive: true});
    // one translation is enough
    change(
      'lit-localize.json',
      /"targetLocales": \[[^\]]*\]/.exec(read('lit-localize.json'))?.[0] ?? '',
      '"targetLocales": ["de"]',
    );
    writeFileSync(join(folder, 'src/content/sample.ts'), content);
    mkdirSync(join(folder, 'src/components/fbss-sample'));
    writeFileSync(join(folder, 'src/components/fbss-sample/fbss-sample.ts'), element);
    writeFileSync(join(folder, 'src/components/fbss-sample/define.ts'), definition);
    // before a section, so that another new one may come first
    change('src/sections.ts', "  {name: 'faq'", "  {name: 'sample'},\n  {name: 'faq'");
    node('build/build.ts');
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('is in the guide, in the order of the registry', () => {
    const tags = [...read('dist/embed/en/guide.html').matchAll(/<(fbss-[a-z-]+) id=/g)].map(([, tag]) => tag);
    assert.equal(tags[tags.indexOf('fbss-faq') - 1], 'fbss-sample');
    assert.ok(read('dist/embed/en/guide.html').includes('A sample section'));
  });

  it('is exported by the package, and defined by the script', () => {
    assert.ok(read('dist/index.js').includes('FbssSample'));
    for (const file of ['fbss-sample.js', 'define/fbss-sample.js', 'types/components/fbss-sample/fbss-sample.d.ts'])
      assert.ok(existsSync(join(folder, 'dist', file)), file);
    assert.ok(read('dist/fbss.js').includes('fbss-sample'));
    assert.ok(read('custom-elements.json').includes('fbss-sample'));
  });

  it('has a page and plain HTML in every language', () => {
    for (const language of ['en', 'de'])
      for (const file of [`embed/${language}/sample.html`, `html/${language}/sample.html`])
        assert.ok(existsSync(join(folder, 'dist', file)), file);
  });

  it('is in the leaflet', () => {
    const print = "import('./tools/leaflet/document.ts').then(async ({leaflet}) => console.log(await leaflet('en')))";
    assert.ok(node('--input-type=module', '--eval', print).includes('A sample section'));
  });

  it('is in the reference', () => {
    node('tools/docs.ts');
    const reference = read('docs/reference.md');
    assert.ok(reference.includes('## `<fbss-sample>`'));
    assert.ok(reference.includes('`sample`, `faq`'));
  });

  it('can be chosen in the embed builder', () => {
    const print =
      "import('./site/builder/choices/sections.ts').then((all) => console.log([...all.sectionLabels.keys()].join()))";
    assert.ok(node('--input-type=module', '--eval', print).split(',').includes('sample'));
  });

  it('is in the packages for WordPress and Drupal', () => {
    for (const system of ['wordpress', 'drupal']) {
      const zip = unzipSync(readFileSync(join(folder, `dist/${system}/fbss.zip`)));
      const data = Object.entries(zip).filter(([path]) => path.endsWith('data.php'));
      assert.equal(data.length, 1, system);
      assert.ok(
        data.every(([, file]) => strFromU8(file).includes('sample')),
        system,
      );
      assert.ok(
        Object.keys(zip).some((path) => path.endsWith('fragments/de/sample.html')),
        system,
      );
    }
  });

  it('can be recorded as reviewed', () => {
    node('tools/language.ts', 'review', 'en', 'sample', '2026-11-02', 'Dr A. Example');
    const reviews = JSON.parse(read('locales/review.json')) as {section: string}[];
    assert.ok(reviews.some(({section}) => section === 'sample'));
  });
});
