import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {format, resolveConfig} from 'prettier';
import {faq, redFlags, symptoms} from '#content/en.js';
import {check} from '../../tools/checks/languages.js';
import {reviews, reviewsIn, reviewState} from '../../tools/docs/reviews.js';
import {maxLength} from '../../tools/languages/extract.js';
import {currentReviews, digest, sectionsOf} from '../../tools/languages/review.js';
import {readCatalogue} from '../../tools/languages/translations.js';
import {messages, textStating, useProjectCopy} from './project-copy.js';

describe('The translators’ tools', () => {
  const project = useProjectCopy();

  const fever = textStating('red-flags.fever');
  const wound = textStating('red-flags.wound');
  const numbness = textStating('red-flags.saddle-numbness');
  /** The maximum length of a translation. */
  const lengthFor = (text: string): number =>
    maxLength(messages.find((message) => message.text === text) ?? assert.fail(`No message: ${text}`));
  /** The warning about messages without a German translation. */
  const missing = (...units: [id: string, text: string][]): string =>
    `locales/de.xlf: ${units.length} of ${messages.length} messages have no translation:` +
    units.map(([id, text]) => `\n    ${id} "${text}"`).join('');
  const problems = async (): Promise<string[]> => (await check()).problems;
  /** The reviews that the elements show in German. */
  const shownReviews = (): unknown => Object.fromEntries(currentReviews(readCatalogue(), 'de'));

  /** The state of a section in German, as `status` prints it. */
  async function stateOf(section: string): Promise<string> {
    const {out} = await project.run('tools/language.ts', 'status');
    const row = out.split('\n').find((line) => line.startsWith(`${section} `));
    return row?.slice(out.indexOf('de ')).trim() ?? assert.fail(`No row: ${section}`);
  }

  it('report no problems, and extraction does not change the files', async () => {
    const before = project.read('locales/de.xlf');
    assert.deepEqual(await project.start('tools/extract.ts'), {code: 0, out: '', errors: ''});
    assert.equal(project.read('locales/de.xlf'), before);
    assert.deepEqual(await problems(), []);
  });

  it('write into each unit its section, if it is emergency text, its facts, and the maximum length of a translation', () => {
    const urgent = faq.entries.find((entry) => entry.urgent)?.question ?? '';
    for (const [source, note] of [
      [
        redFlags.staff.print,
        `Section red-flags. Emergency text. States no medical facts. At most ${lengthFor(redFlags.staff.print)} characters.`,
      ],
      [fever, 'Section red-flags. Emergency text. States red-flags.fever ('],
      [urgent, 'Section faq. Emergency text. States faq.leg-pain-emergency ('],
      [faq.heading, 'Section faq. States no medical facts.'],
      [textStating('newer-names.psps-2'), 'Section overview. States newer-names.psps-2 (Persistent'],
    ] as const) {
      assert.ok(
        project.unitOf(source).whole.includes(`<note from="lit-localize">${note}`),
        project.unitOf(source).whole,
      );
    }
    assert.ok(project.unitOf(fever).whole.includes(`). At most ${lengthFor(fever)} characters.</note>`));
  });

  // Faroese, which is unlikely to be added to the project
  it('add a language with its file, glossary and record, and print what is missing', async () => {
    const {code, out, errors} = await project.run('tools/language.ts', 'add', 'fo');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(project.read('lit-localize.json'), /"targetLocales": \["de", "fo"\]/);
    const units = [...project.read('locales/fo.xlf').matchAll(/<trans-unit id="(\w+)">\s*<source>[^<]*<\/source>/g)];
    const [[first, firstId] = assert.fail('No units')] = units;
    assert.ok(units.length > 150, `${units.length} units`);
    assert.ok(!project.read('locales/fo.xlf').includes('<target>'));
    const terms = Object.keys(JSON.parse(project.read('locales/glossary/en.json')) as object);
    assert.deepEqual(JSON.parse(project.read('locales/glossary/fo.json')), {
      terms: Object.fromEntries(terms.map((term) => [term, []])),
      ambiguous: {},
    });
    assert.match(
      project.read('docs/languages/fo.md'),
      /^# Faroese\n\nWho wrote and checked this translation: not recorded yet\n\n<!-- reviews -->\n\nThere is no record that a clinician has checked it\.\n\n<!-- end of reviews -->\n\nThe condition's name: not translated yet\n/,
    );
    assert.match(out, /^Faroese \(føroyskt\)$/m);
    assert.ok(out.includes(`  locales/fo.xlf: ${units.length} of ${units.length} messages have no translation\n`), out);
    assert.ok(out.includes(`  locales/glossary/fo.json: ${terms.length} terms have no translation\n`), out);
    assert.match(out, /^ {2}docs\/languages\/fo\.md: /m);
    for (const [, id] of units) assert.ok(out.includes(`    ${id} `), id);
    for (const file of ['lit-localize.json', 'locales/glossary/fo.json', 'docs/languages/fo.md']) {
      const text = project.read(file);
      assert.equal(await format(text, {...(await resolveConfig(file)), filepath: file}), text, file);
    }

    // added again, it keeps its translations; the check lists the missing ones
    project.change('locales/fo.xlf', first, `${first}\n  <target>Um hesar upplýsingar</target>`);
    project.write('docs/languages/fo.md', '# Ours\n');
    const again = await project.run('tools/language.ts', 'add', 'fo');
    assert.match(again.out, new RegExp(`: ${units.length - 1} of ${units.length} messages`));
    assert.ok(!again.out.includes(firstId ?? ''));
    assert.equal(project.read('docs/languages/fo.md'), '# Ours\n');
    assert.match(project.read('lit-localize.json'), /"targetLocales": \["de", "fo"\]/);
    const found = await check();
    // a term is missed only once a translation needs it
    assert.deepEqual(found.problems, []);
    project.write('locales/glossary/fo.json', '{"terms": {}, "ambiguous": {}}\n');
    assert.deepEqual(
      (await check()).problems,
      terms.map((term) => `locales/glossary/fo.json lacks "${term}"`),
    );
    const [warning = '', ...others] = found.warnings ?? [];
    assert.deepEqual(others, []);
    assert.ok(
      warning.startsWith(`locales/fo.xlf: ${units.length - 1} of ${units.length} messages have no translation:\n`),
    );
    for (const [, id = ''] of units) assert.equal(warning.includes(`    ${id} "`), id !== firstId, id);
  });

  it('reject an invalid language tag in one line, and write nothing', async () => {
    const before = project.read('lit-localize.json');
    for (const tag of ['NL', 'pt_PT', '../nl', 'en']) {
      const {code, out, errors} = await project.run('tools/language.ts', 'add', tag);
      assert.deepEqual([code, out], [1, ''], tag);
      assert.match(
        errors,
        tag === 'en' ? /^English is the language of the source\.$/ : /^".*" is not a language tag in .*\.$/,
      );
    }
    const {code, errors} = await project.start('tools/language.ts', 'add');
    assert.equal(code, 1);
    assert.match(errors, /^Usage:/);
    assert.equal(project.read('lit-localize.json'), before);
    assert.ok(!existsSync('locales/NL.xlf'));
  });

  const inRedFlags = messages.filter(({section}) => section === 'red-flags').length;
  const review = {reviewer: 'Dr. Example', date: '2026-11-02'};
  const bothReviewed = {'red-flags': review, 'see-a-doctor': review};
  /** Records a review of what the checker shows: its own section, and when to see a doctor. It counts once both are. */
  async function reviewChecker(): Promise<void> {
    for (const section of ['red-flags', 'see-a-doctor']) {
      assert.deepEqual(shownReviews(), {});
      const {code, errors} = await project.run(
        'tools/language.ts',
        'review',
        'de',
        section,
        review.date,
        'Dr.',
        'Example',
      );
      assert.deepEqual([code, errors], [0, '']);
    }
    assert.deepEqual(shownReviews(), bothReviewed);
  }

  it('keep a review until one of its translations changes, after which it is not shown', async () => {
    assert.equal(await stateOf('red-flags'), 'complete');
    await reviewChecker();
    assert.equal(await stateOf('red-flags'), 'reviewed');
    // in another section
    project.translate(faq.heading, 'Fragen, die viele stellen');
    assert.deepEqual(shownReviews(), bothReviewed);
    const {target} = project.unitOf(wound);
    project.translate(wound, `${target}!`);
    assert.equal(await stateOf('red-flags'), 'stale');
    assert.deepEqual(shownReviews(), {});
    project.translate(wound, target);
    assert.deepEqual(shownReviews(), bothReviewed);
  });

  it('list in the documentation what has been reviewed and is unchanged since', async () => {
    const listed = (): string[] => {
      const catalogue = readCatalogue();
      return [reviews(catalogue), reviewState(catalogue, 'de'), reviewsIn(catalogue, 'de')];
    };
    const [, state, record] = listed();
    assert.match(reviews(readCatalogue()), /^\*\*No clinician has reviewed the content yet,/);
    assert.deepEqual([state, record], ['nothing yet', 'There is no record that a clinician has checked it.']);
    await reviewChecker();
    const all = sectionsOf(readCatalogue()).length;
    assert.deepEqual(listed(), [
      `**Reviewed by a clinician: German (2 of ${all} sections).** Nothing else has been reviewed.`,
      '`red-flags`, `see-a-doctor`',
      'Reviewed by a clinician: `red-flags`, `see-a-doctor`. There is no record that one has checked the rest.',
    ]);
    assert.equal(reviewState(readCatalogue(), 'en'), 'nothing yet');
    const {target} = project.unitOf(fever);
    project.translate(fever, `${target}!`);
    // true of one section, too
    assert.match(reviews(readCatalogue()), /German \(1 of \d+ sections\)/);
    assert.equal(reviewState(readCatalogue(), 'de'), '`see-a-doctor`');
  });

  it('drop a translation whose English has changed, and the review, even if the new translation is the same', async () => {
    await reviewChecker();
    const now = `${fever} now`;
    const {id, target} = project.unitOf(fever);
    project.change('src/content/red-flags.ts', fever, now);
    assert.deepEqual(await problems(), ['locales/de.xlf is out of date: run npm run extract']);
    const {out} = await project.run('tools/extract.ts');
    assert.equal(out, 'locales/de.xlf: 1 message removed, 1 added at the end\n');
    assert.ok(!project.read('locales/de.xlf').includes(id));
    assert.ok(!project.read('locales/de.xlf').includes(target));
    const unit = project.unitOf(now);
    const {problems: found, warnings, notes = []} = await check();
    assert.deepEqual(found, []);
    assert.deepEqual(warnings, [missing([unit.id, now])]);
    assert.ok(notes.includes('no longer as reviewed: red-flags in de'), notes.join('\n'));
    const [, done, all] = /^(\d+)\/(\d+)$/.exec(await stateOf('red-flags')) ?? [];
    assert.equal(Number(done), Number(all) - 1);
    const source = `<source>${now}</source>`;
    project.change('locales/de.xlf', source, `${source}\n  <target>${target}</target>`);
    assert.equal(await stateOf('red-flags'), 'stale');
    assert.deepEqual(shownReviews(), {});
  });

  it('print what a review has recorded, and what each card with this text still needs', async () => {
    const record = async (section: string): Promise<string> => {
      const {out} = await project.run('tools/language.ts', 'review', 'de', section, '2026-11-02', 'Dr. Example');
      return out;
    };
    const first = await record('red-flags');
    assert.match(first, /^Recorded in locales\/review\.json: red-flags in German, by Dr\. Example, 2026-11-02\.$/m);
    for (const [card, others] of [
      ['red-flags', 'see-a-doctor'],
      ['see-a-doctor', 'see-a-doctor'],
      ['faq', 'faq'],
    ] as const) {
      assert.ok(first.includes(`<fbss-${card}> does not count as reviewed yet. It also needs: ${others}.\n`), card);
    }
    assert.doesNotMatch(first, /fbss-causes|fbss-about/);
    const second = await record('see-a-doctor');
    for (const card of ['red-flags', 'see-a-doctor'])
      assert.ok(second.includes(`<fbss-${card}> counts as reviewed from the next build.\n`), card);
    assert.doesNotMatch(second, /fbss-about/);
  });

  it('print what is left for <fbss-about> only if its own text or all other text has been reviewed', async () => {
    const about = async (section: string): Promise<string[]> => {
      const {out} = await project.run('tools/language.ts', 'review', 'de', section, '2026-11-02', 'Dr. Example');
      return out.split('\n').filter((line) => line.includes('<fbss-about>'));
    };
    const [last = '', ...others] = sectionsOf(readCatalogue()).filter((section) => section !== 'about');
    const needs = '<fbss-about> does not count as reviewed yet. It also needs: ';
    assert.deepEqual(await about('about'), [`${needs}${[last, ...others].join(', ')}.`]);
    project.write('locales/review.json', '[]\n');
    for (const section of others) assert.deepEqual(await about(section), [], section);
    assert.deepEqual(await about(last), [`${needs}about.`]);
    assert.deepEqual(await about('about'), ['<fbss-about> counts as reviewed from the next build.']);
  });

  it('reject a review of something that does not exist or is incomplete, or without a past date or a name', async () => {
    project.translate(fever, '');
    for (const [args, line] of [
      [['fo', 'faq', '2026-11-02', 'Dr. Example'], 'fo is not offered.'],
      [['de', 'nothing', '2026-11-02', 'Dr. Example'], '"nothing" is not one of about, '],
      [['de', 'faq', '2026-13-02', 'Dr. Example'], '"2026-13-02" is not a date'],
      [['de', 'faq', '2026-02-30', 'Dr. Example'], '"2026-02-30" is not a date'],
      [['de', 'faq', '2126-11-02', 'Dr. Example'], '2126-11-02 is after today.'],
      [['de', 'faq', '2026-11-02'], 'Name who has reviewed it.'],
      [['de', 'faq', '2026-11-02', ' - '], 'Name who has reviewed it.'],
      [['de', 'faq', '2026-11-02', '<b>Dr. Example</b>'], 'The name "<b>Dr. Example</b>" has markup, '],
      [['de', 'faq', '2026-11-02', 'Dr.\nExample'], 'The name "Dr.\\nExample" has markup, a line break '],
      [
        ['de', 'red-flags', '2026-11-02', 'Dr. Example'],
        `red-flags in de: ${inRedFlags - 1} of ${inRedFlags} texts translated, missing: "${fever}"`,
      ],
    ] as const) {
      const {code, errors} = await project.run('tools/language.ts', 'review', ...args);
      assert.equal(code, 1, line);
      assert.ok(errors.startsWith(line) && !errors.includes('\n'), errors);
    }
    assert.equal(project.read('locales/review.json'), '[]\n');
  });

  it('do not show a review of a section that lacks a translation, however it was recorded', async () => {
    await reviewChecker();
    project.translate(fever, '');
    const recorded = project.read('locales/review.json');
    const now = digest(readCatalogue(), 'de', 'red-flags');
    project.write('locales/review.json', recorded.replace(/"digest": "\w+"/, `"digest": "${now}"`));
    assert.deepEqual(shownReviews(), {});
    assert.equal(reviewState(readCatalogue(), 'de'), '`see-a-doctor`');
    assert.ok((await check()).notes?.includes('no longer as reviewed: red-flags in de'));
  });

  it('report a faulty record of a review, which somebody may have edited', async () => {
    const record = {language: 'de', section: 'faq', ...review, digest: ''};
    const records = [
      record,
      record,
      {...record, language: 'fo'},
      {...record, section: 'nothing'},
      {...record, section: 'causes', date: '2126-11-02'},
      {...record, section: 'about', reviewer: ''},
    ];
    project.write('locales/review.json', JSON.stringify(records));
    assert.deepEqual(
      (await problems()).map((problem) => problem.replace(/ one of .*/, '')),
      [
        'faq in de is recorded twice',
        'fo is not offered.',
        '"nothing" is not',
        '2126-11-02 is after today.',
        'Name who has reviewed it.',
      ].map((fault) => `locales/review.json: ${fault}`),
    );
  });

  it('remove a review, and the English is shown again', async () => {
    await reviewChecker();
    const {code, out} = await project.run('tools/language.ts', 'unreview', 'de', 'red-flags');
    assert.deepEqual(
      [code, out],
      [0, `Removed from locales/review.json: red-flags in de, by ${review.reviewer}, ${review.date}.\n`],
    );
    assert.equal(await stateOf('red-flags'), 'complete');
    assert.equal(await stateOf('see-a-doctor'), 'reviewed');
    assert.deepEqual(shownReviews(), {});
    const again = await project.run('tools/language.ts', 'unreview', 'de', 'red-flags');
    assert.deepEqual([again.code, again.errors], [1, 'No review of "red-flags" in de is recorded.']);
  });

  it('check units and translations with any attributes that a translator’s tool adds', async () => {
    const {id, whole, target} = project.unitOf(symptoms.heading);
    const marked = whole
      .replace('<trans-unit ', '<trans-unit approved="yes" ')
      .replace('">', '" xml:space="preserve">')
      .replace('<target>', '<target state="final">');
    project.change('locales/de.xlf', whole, marked);
    assert.deepEqual(await problems(), []);
    project.change('locales/de.xlf', marked, marked.replace(target, 'Symptome danach'));
    const found = await problems();
    assert.ok(
      found.length && found.every((problem) => problem.startsWith(`locales/de.xlf: ${id} lacks `)),
      found.join(),
    );
  });

  it('count an empty translation as missing', async () => {
    const {id} = project.unitOf(symptoms.heading);
    for (const empty of [' \n ', '']) {
      project.translate(symptoms.heading, empty);
      await project.run('tools/extract.ts');
      assert.deepEqual(await check().then(({problems: none, warnings}) => [none, warnings]), [
        [],
        [missing([id, symptoms.heading])],
      ]);
    }
  });

  it('do not accept the file of another language', async () => {
    project.change('locales/de.xlf', 'target-language="de"', 'target-language="es"');
    await assert.rejects(check(), /^Error: locales\/de\.xlf has target-language="es", not "de"$/);
  });

  it('say which term of a translation has no agreed translation yet, and where to add it', async () => {
    const file = 'locales/glossary/de.json';
    const {terms, ...others} = JSON.parse(project.read(file)) as {terms: object};
    project.write(file, JSON.stringify({terms: {...terms, 'high temperature': []}, ...others}));
    const found = await problems();
    const fault = `${project.unitOf(fever).id} needs "high temperature", which has no agreed translation yet: add it to ${file}:`;
    assert.ok(
      found.some((problem) => problem.startsWith(`locales/de.xlf: ${fault}`)),
      found.join('\n'),
    );
  });

  it('report language, unit and problem of each translation that breaks a rule', async () => {
    const {print, close} = redFlags.staff;
    const [, legs] = symptoms.groups;
    const faults = [
      [redFlags.startAgain, redFlags.startAgain, 'is the English, and not in locales/unchanged.json'],
      [symptoms.heading, 'Symptome danach', 'lacks FBSS'],
      [fever, 'Hohe Temperatur nach der Operation', 'lacks the agreed term for "high temperature"'],
      [
        numbness,
        'Taubheit im Intimbereich (Genitalien), an Leiste oder Gesäß',
        'has "Taubheit" without a word that makes it clear',
      ],
      [print, 'Drucken '.repeat(9).trim(), `is longer than ${lengthFor(print)} characters`],
      [close, '&lt;b&gt;Schließen&lt;/b&gt;', 'contains markup, or an invisible or bidirectional control character'],
      [
        legs?.heading ?? '',
        'Beine &amp;amp; Füße',
        'contains markup, or an invisible or bidirectional control character',
      ],
      [
        faq.openAll,
        'Alle\u200b Antworten anzeigen',
        'contains markup, or an invisible or bidirectional control character',
      ],
    ] as const;
    for (const [source, translation] of faults) project.translate(source, translation);
    const found = await problems();
    for (const [source, , fault] of faults) {
      const start = `locales/de.xlf: ${project.unitOf(source).id} ${fault}: "${source}" → "`;
      assert.ok(
        found.some((problem) => problem.startsWith(start)),
        `${start}\n${found.join('\n')}`,
      );
    }
    const ids = faults.map(([source]) => project.unitOf(source).id);
    assert.ok(
      found.every((problem) => ids.some((id) => problem.includes(id))),
      found.join('\n'),
    );
  });
});
