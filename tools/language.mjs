import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {extracted} from './languages/extract.mjs';
import {completeness, digest, file as reviewFile, readReviews, reviewsOf, sections} from './languages/review.mjs';
import {run} from '../build/run.mjs';
import {config, fileOf, readUnits, targetLanguages} from './languages/xliff.mjs';

const usage = `Usage:
  npm run language -- status                                  what each language has, by section
  npm run language -- add <language>                          sets a language up, such as nl or sr-Latn
  npm run language -- review <language> <section> <date> <reviewer>
                                                              records that a clinician has reviewed a section's words`;

const fail = (message) => {
  console.error(message);
  process.exitCode = 1;
};

const named = (language) => new Intl.DisplayNames('en', {type: 'language'}).of(language);

/** Prints a table: a row for each section, a column for each language, with the state of the translation in each cell. */
function status() {
  const languages = [config().sourceLocale, ...targetLanguages()];
  const names = sections();
  const width = Math.max(...names.map((name) => name.length));
  console.log(`${' '.repeat(width)}  ${languages.map((language) => language.padEnd(9)).join('')}`);
  for (const section of names) {
    const cells = languages.map((language) => {
      const {translated, all} = completeness(language, section);
      if (translated < all) return `${translated}/${all}`;
      const review = reviewsOf(language).find((found) => found.section === section);
      return review ? (review.current ? 'reviewed' : 'stale') : 'complete';
    });
    console.log(`${section.padEnd(width)}  ${cells.map((cell) => cell.padEnd(9)).join('')}`);
  }
  console.log(
    '\ncomplete: every unit has words. reviewed: by a clinician, as they are. stale: reviewed, then changed; shown as not reviewed.',
  );
}

/** Writes what a language needs, leaves what is there, and says what is missing. */
async function add(language) {
  try {
    if (Intl.getCanonicalLocales(language)[0] !== language) throw new RangeError();
  } catch {
    return fail(`"${language}" is no language tag in its usual spelling, such as nl or sr-Latn.`);
  }
  const settings = config();
  if (language === settings.sourceLocale) return fail(`${named(language)} is the language of the source.`);
  const {targetLocales} = settings;
  const written = ['lit-localize.json'];
  if (!targetLocales.includes(language)) {
    const list = [...targetLocales, language].sort().map((locale) => `"${locale}"`);
    const text = readFileSync('lit-localize.json', 'utf8');
    writeFileSync(
      'lit-localize.json',
      text.replace(/"targetLocales": \[[^\]]*\]/, `"targetLocales": [${list.join(', ')}]`),
    );
  }
  for (const [found, text] of await extracted()) if (found === language) writeFileSync(fileOf(language), text);
  mkdirSync('locales/glossary', {recursive: true});
  const glossary = `locales/glossary/${language}.json`;
  if (!existsSync(glossary)) {
    const terms = Object.keys(JSON.parse(readFileSync('locales/glossary/en.json', 'utf8')));
    writeFileSync(glossary, `${JSON.stringify(Object.fromEntries(terms.map((term) => [term, []])), null, 2)}\n`);
    written.push(glossary);
  }
  const record = `docs/languages/${language}.md`;
  if (!existsSync(record)) {
    writeFileSync(record, `# ${named(language)}\n\nNot translated yet. No clinician has reviewed it.\n`);
    written.push(record);
  }
  // `npm run check` rejects what is not formatted
  await run('prettier', ['--write', '--log-level', 'warn', ...written]);
  const units = readUnits(language);
  const missing = units.filter(({target}) => !target);
  const terms = Object.entries(JSON.parse(readFileSync(glossary, 'utf8'))).filter(([, forms]) => !forms.length);
  console.log(`${named(language)} (${new Intl.DisplayNames(language, {type: 'language'}).of(language)})
  ${fileOf(language)}: ${missing.length} of ${units.length} units have no translation
  ${glossary}: ${terms.length} terms have no translation
  ${record}: how it was translated and checked, and what is in doubt`);
  for (const {id, source} of missing) console.log(`    ${id} ${source}`);
}

function review(language, section, date, ...reviewer) {
  if (![config().sourceLocale, ...targetLanguages()].includes(language)) return fail(`${language} is not offered.`);
  if (!sections().includes(section)) return fail(`"${section}" is not one of ${sections().join(', ')}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '') || Number.isNaN(Date.parse(date))) {
    return fail(`"${date}" is no date, such as 2027-05-01.`);
  }
  const name = reviewer.join(' ').trim();
  if (!name) return fail('Who has reviewed it?');
  const others = readReviews().filter((found) => found.language !== language || found.section !== section);
  const all = [...others, {language, section, reviewer: name, date, digest: digest(language, section)}];
  writeFileSync(reviewFile, `${JSON.stringify(all, null, 2)}\n`);
}

const commands = {status, add, review};
const [command, ...values] = process.argv.slice(2);
if (commands[command] && (command === 'status' || values.length)) await commands[command](...values);
else fail(usage);
