import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';

const parts = [
  'package.json',
  '.prettierrc.json',
  'lit-localize.json',
  'tsconfig.json',
  'src/content',
  'locales',
  'scripts',
  'docs/languages',
];

describe('The languages, as a translator works on them', () => {
  /** What the scripts need of the tree, with German alone; and the same as each test has it. */
  let whole;
  let tree;
  const home = process.cwd();
  const copy = (from, to) => {
    rmSync(to, {recursive: true, force: true});
    for (const part of parts) cpSync(join(from, part), join(to, part), {recursive: true});
    symlinkSync(join(home, 'node_modules'), join(to, 'node_modules'));
  };
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'fbss-translator-'));
    whole = join(folder, 'whole');
    tree = join(folder, 'tree');
    copy('.', whole);
    const set = (file, from, to) => {
      const path = join(whole, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    set('lit-localize.json', /"targetLocales": \[[^\]]*\]/, '"targetLocales": ["de"]');
    set('locales/review.json', /[^]*/, '[]\n');
    // extraction looks at no types, which would take most of its time
    set('tsconfig.json', '"strict"', '"noLib": true, "strict"');
  });
  beforeEach(() => {
    process.chdir(home);
    copy(whole, tree);
    process.chdir(tree);
  });
  after(() => {
    process.chdir(home);
    rmSync(join(whole, '..'), {recursive: true});
  });

  const read = (file) => readFileSync(join(tree, file), 'utf8');
  /** Changes a file of the tree. */
  const change = (file, from, to) => {
    const before = read(file);
    assert.ok(before.includes(from), `${file} has no ${from}`);
    writeFileSync(join(tree, file), before.replace(from, to));
  };
  const node = (...args) =>
    new Promise((done) => {
      execFile(process.execPath, args, {cwd: tree}, (error, stdout, stderr) =>
        done({code: error?.code ?? 0, out: stdout, said: stderr.trim()}),
      );
    });
  const language = (...args) => node('tools/language.mjs', ...args);
  const extract = () => node('tools/extract.mjs');
  const check = async () => (await import(`${tree}/tools/checks/languages.mjs`)).check();
  const problems = async () => (await check()).problems;
  const reviewsTold = async () => (await import(`${tree}/tools/languages/review.mjs`)).currentReviews('de');
  /** The unit of an English text: its id, and the translation, in German. */
  const unitOf = (source) => {
    const [, id, target] =
      new RegExp(`<trans-unit id="(\\w+)">\\s*<source>${source}</source>\\s*<target>(.*?)</target>`).exec(
        read('locales/de.xlf'),
      ) ?? assert.fail(`No unit: ${source}`);
    return {id, target};
  };
  /** What `status` says of a section in German. */
  const stateOf = async (section) => {
    const {out} = await language('status');
    const row = out.split('\n').find((line) => line.startsWith(`${section} `));
    const column = out.indexOf('de ');
    return row.slice(column).trim();
  };

  it('are in order as they stand, and stay as they are, byte for byte, when the words are extracted', async () => {
    const before = read('locales/de.xlf');
    assert.deepEqual(await extract(), {code: 0, out: '', said: ''});
    assert.equal(read('locales/de.xlf'), before);
    // the check extracts a second time
    assert.deepEqual(await problems(), []);
  });

  it('take a new one: add sets up its file, glossary and record, and says what is missing', async () => {
    const {code, out, said} = await language('add', 'nl');
    assert.deepEqual([code, said], [0, '']);
    assert.match(read('lit-localize.json'), /"targetLocales": \["de", "nl"\]/);
    const units = [...read('locales/nl.xlf').matchAll(/<trans-unit id="(\w+)">\s*<source>([^<]*)/g)];
    assert.ok(units.length > 150, `${units.length} units`);
    assert.ok(!read('locales/nl.xlf').includes('<target>'));
    const terms = Object.keys(JSON.parse(read('locales/glossary/en.json')));
    assert.deepEqual(JSON.parse(read('locales/glossary/nl.json')), Object.fromEntries(terms.map((term) => [term, []])));
    assert.match(read('docs/languages/nl.md'), /^# Dutch\n\nNot translated yet\. No clinician/);
    assert.match(out, /^Dutch \(Nederlands\)$/m);
    assert.match(
      out,
      new RegExp(`^  locales/nl\\.xlf: ${units.length} of ${units.length} units have no translation$`, 'm'),
    );
    assert.match(out, new RegExp(`^  locales/glossary/nl\\.json: ${terms.length} terms have no translation$`, 'm'));
    assert.match(out, /^ {2}docs\/languages\/nl\.md: /m);
    const files = ['lit-localize.json', 'locales/glossary/nl.json', 'docs/languages/nl.md'];
    assert.equal((await node('node_modules/prettier/bin/prettier.cjs', '--check', ...files)).said, '');
    for (const [, id] of units) assert.ok(out.includes(`    ${id} `), id);

    // what is there stays if it is added again, and until all is translated the check says what is missing
    const [first, id] = units[0];
    change('locales/nl.xlf', `${first}</source>`, `${first}</source>\n  <target>Over deze informatie</target>`);
    writeFileSync(join(tree, 'docs/languages/nl.md'), '# Ours\n');
    const again = await language('add', 'nl');
    assert.match(again.out, new RegExp(`: ${units.length - 1} of ${units.length} units`));
    assert.ok(!again.out.includes(id));
    assert.equal(read('docs/languages/nl.md'), '# Ours\n');
    assert.match(read('lit-localize.json'), /"targetLocales": \["de", "nl"\]/);
    const found = await problems();
    assert.equal(
      found.filter((problem) => /^locales\/nl\.xlf: s\w+ has no translation: "/.test(problem)).length,
      units.length - 1,
    );
    assert.equal(found.filter((problem) => /^locales\/glossary\/nl\.json lacks "/.test(problem)).length, terms.length);
  });

  it('refuse what is no language tag, in one line, and write nothing', async () => {
    for (const tag of ['NL', 'pt_PT', '../nl', 'en']) {
      const {code, out, said} = await language('add', tag);
      assert.equal(code, 1, tag);
      assert.equal(out, '', tag);
      assert.match(
        said,
        tag === 'en' ? /^English is the language of the source\.$/ : /^".*" is no language tag in .*\.$/,
      );
    }
    const {code, said} = await language('add');
    assert.equal(code, 1);
    assert.match(said, /^Usage:/);
    assert.equal(read('lit-localize.json'), readFileSync(join(whole, 'lit-localize.json'), 'utf8'));
    assert.ok(!existsSync(join(tree, 'locales/NL.xlf')));
  });

  const told = {reviewer: 'Dr. Example', date: '2026-11-02'};
  /** What the checker shows: its own section and when to see a doctor. Readers are told once both are reviewed. */
  const reviewed = async () => {
    for (const section of ['red-flags', 'see-a-doctor']) {
      assert.deepEqual(await reviewsTold(), {});
      const {code, said} = await language('review', 'de', section, told.date, 'Dr.', 'Example');
      assert.deepEqual([code, said], [0, '']);
    }
    assert.deepEqual(await reviewsTold(), {'red-flags': told, 'see-a-doctor': told});
  };

  it('keep a review until one of its translations changes; then nobody is told of it', async () => {
    assert.equal(await stateOf('red-flags'), 'complete');
    await reviewed();
    assert.equal(await stateOf('red-flags'), 'reviewed');
    // another section's words are no matter of this review
    change('locales/de.xlf', unitOf('Questions people ask').target, 'Fragen, die viele stellen');
    assert.deepEqual(await reviewsTold(), {'red-flags': told, 'see-a-doctor': told});
    const {target} = unitOf('Your wound is red, or fluid comes out of it, after surgery');
    change('locales/de.xlf', target, `${target}!`);
    assert.equal(await stateOf('red-flags'), 'stale');
    assert.deepEqual(await reviewsTold(), {});
    change('locales/de.xlf', `${target}!`, target);
    assert.deepEqual(await reviewsTold(), {'red-flags': told, 'see-a-doctor': told});
  });

  it('lose a translation whose English has changed, and the review, even if the new English is translated alike', async () => {
    await reviewed();
    const [old, now] = ['You have a fever after surgery', 'You have a high fever after surgery'];
    const {id, target} = unitOf(old);
    change('src/content/red-flags.ts', old, now);
    assert.deepEqual(await problems(), ['locales/de.xlf is not what the sources say: npm run extract']);
    await extract();
    assert.ok(!read('locales/de.xlf').includes(id));
    assert.ok(!read('locales/de.xlf').includes(target));
    const [source, unit] = new RegExp(`<trans-unit id="(\\w+)">\\s*<source>${now}</source>`).exec(
      read('locales/de.xlf'),
    );
    const {problems: found, said} = await check();
    assert.deepEqual(found, [`locales/de.xlf: ${unit} has no translation: "${now}"`]);
    assert.ok(said.includes('no longer as reviewed: red-flags in de'), said.join('\n'));
    const [, translated, all] = /^(\d+)\/(\d+)$/.exec(await stateOf('red-flags'));
    assert.equal(Number(translated), Number(all) - 1);
    change('locales/de.xlf', source, `${source}\n  <target>${target}</target>`);
    assert.equal(await stateOf('red-flags'), 'stale');
    assert.deepEqual(await reviewsTold(), {});
  });

  it('refuse the review of what is not there, and one without a date or a name', async () => {
    for (const [args, line] of [
      [['nl', 'faq', '2026-11-02', 'Dr. Example'], 'nl is not offered.'],
      [['de', 'faq', '2026-13-02', 'Dr. Example'], '"2026-13-02" is no date'],
      [['de', 'faq', '2026-11-02'], 'Who has reviewed it?'],
    ]) {
      const {code, said} = await language('review', ...args);
      assert.equal(code, 1, line);
      assert.ok(said.startsWith(line) && !said.includes('\n'), said);
    }
    assert.equal(read('locales/review.json'), '[]\n');
  });

  it('are checked, whatever attributes a translator’s tool adds to a unit or its translation', async () => {
    const {id, target} = unitOf('Symptoms of FBSS');
    const [unit] = new RegExp(`<trans-unit id="${id}">[^]*?</target>`).exec(read('locales/de.xlf'));
    const marked = unit
      .replace('<trans-unit ', '<trans-unit approved="yes" ')
      .replace('">', '" xml:space="preserve">')
      .replace('<target>', '<target state="final">');
    change('locales/de.xlf', unit, marked);
    assert.deepEqual(await problems(), []);
    change('locales/de.xlf', marked, marked.replace(target, 'Symptome danach'));
    const found = await problems();
    assert.ok(found.length && found.every((problem) => problem.startsWith(`locales/de.xlf: ${id} lacks `)), `${found}`);
  });

  it('keep to the rules: the check names language, unit and fault of each translation that does not', async () => {
    const faults = [
      ['Start again', 'Start again', 'is the English, and not in locales/unchanged.json'],
      ['Symptoms of FBSS', 'Symptome danach', 'lacks FBSS'],
      [
        'You have a fever after surgery',
        'Sie haben nach der Operation hohe Temperatur',
        'lacks the agreed term for "fever"',
      ],
      ['Print', 'Drucken '.repeat(9).trim(), 'is longer than 22 characters'],
      ['Close', '&lt;b&gt;Schließen&lt;/b&gt;', 'has a character that has no place in it'],
      ['Open all answers', 'Alle\u200b Antworten öffnen', 'has a character that has no place in it'],
    ].map(([source, target, fault]) => ({source, target, fault, unit: unitOf(source)}));
    for (const {target, unit} of faults) {
      const [whole] = new RegExp(`${unit.id}[^]*?</target>`).exec(read('locales/de.xlf'));
      change(
        'locales/de.xlf',
        whole,
        whole.replace(/<target>.*/, () => `<target>${target}</target>`),
      );
    }
    const found = await problems();
    for (const {unit, fault, source} of faults) {
      const of = found.filter((problem) => problem.startsWith(`locales/de.xlf: ${unit.id} `));
      assert.ok(
        of.some((problem) => problem.includes(` ${fault}: "${source}" → "`)),
        `${source}: ${of.join('\n')}`,
      );
    }
    assert.ok(
      found.every((problem) => faults.some(({unit}) => problem.includes(unit.id))),
      found.join('\n'),
    );
  });
});
