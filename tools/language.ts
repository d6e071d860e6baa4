import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {run} from '../build/run.js';
import {reviewsIn} from './docs/reviews.js';
import {allLanguages, readConfig} from './languages/config.js';
import {extract} from './languages/extract.js';
import {glossaryFile, readGlossary, readTerms} from './languages/glossary.js';
import {readMessages} from './languages/messages.js';
import {
  completeness,
  faultOf,
  missingReviews,
  recordReview,
  removeReview,
  reviewsOf,
  sectionsOf,
} from './languages/review.js';
import {fileOf, readCatalogue, untranslated, type Catalogue} from './languages/translations.js';

const usage = `Usage:
  npm run language -- status                                  shows the state of each language, by section
  npm run language -- add <language>                          adds a language, such as nl or sr-Latn
  npm run language -- review <language> <section> <date> <reviewer>
                                                              records that a clinician has reviewed a section
  npm run language -- unreview <language> <section>           removes that record`;

/** Invalid arguments. The message is for the user. */
class UsageError extends Error {}

const nameOf = (language: string, inLanguage = 'en'): string =>
  new Intl.DisplayNames(inLanguage, {type: 'language'}).of(language) ?? language;

function stateOf(catalogue: Catalogue, language: string, section: string): string {
  const {done, all} = completeness(catalogue, language, section);
  if (done < all) return `${done}/${all}`;
  const review = reviewsOf(catalogue, language).find((found) => found.section === section);
  if (!review) return 'complete';
  return review.isCurrent ? 'reviewed' : 'stale';
}

/** Prints a table with the state of each translation: sections as rows, languages as columns. */
function status(): void {
  const catalogue = readCatalogue();
  const languages = allLanguages();
  const sections = sectionsOf(catalogue);
  const width = Math.max(...sections.map((section) => section.length));
  const row = (name: string, cells: string[]): string =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padEnd(9)).join('')}`;
  console.log(row('', languages));
  for (const section of sections) {
    const states = languages.map((language) => stateOf(catalogue, language, section));
    console.log(row(section, states));
  }
  console.log(
    '\ncomplete: every message has a translation. reviewed: by a clinician, unchanged since. stale: changed since the review; shown as not reviewed.',
  );
}

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Writes the files of a language, unless they exist, and prints the missing translations. */
async function add(language: string): Promise<void> {
  if (!isCanonicalTag(language)) {
    throw new UsageError(`"${language}" is not a language tag in its usual spelling, such as nl or sr-Latn.`);
  }
  const targets: readonly string[] = readConfig().targetLocales;
  if (language === readConfig().sourceLocale)
    throw new UsageError(`${nameOf(language)} is the language of the source.`);
  const written = ['lit-localize.json'];
  if (!targets.includes(language)) {
    const settings = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as object;
    writeFileSync('lit-localize.json', JSON.stringify({...settings, targetLocales: [...targets, language].sort()}));
  }
  const xliff = (await extract(readMessages())).get(language);
  if (xliff !== undefined) writeFileSync(fileOf(language), xliff);
  mkdirSync('locales/glossary', {recursive: true});
  const glossary = glossaryFile(language);
  if (!existsSync(glossary)) {
    const terms = Object.fromEntries(Object.keys(readTerms()).map((term) => [term, []]));
    writeFileSync(glossary, JSON.stringify({terms, ambiguous: {}}, null, 2));
    written.push(glossary);
  }
  const record = `docs/languages/${language}.md`;
  if (!existsSync(record)) {
    writeFileSync(
      record,
      `# ${nameOf(language)}\n\nWho wrote and checked this translation: not recorded yet\n\n<!-- reviews -->\n\n${reviewsIn(readCatalogue(), language)}\n\n<!-- end of reviews -->\n\nThe condition's name: not translated yet\n\nThe agreed terms are in [the glossary](../../${glossary}); each uncertain translation has a note \`from="translator"\` in [the XLIFF file](../../${fileOf(language)}). [What clinicians have reviewed](README.md).\n\n| Check | Date | Result |\n| --- | --- | --- |\n`,
    );
    written.push(record);
  }
  // `npm run check` rejects unformatted files
  await run('prettier', ['--write', '--log-level', 'warn', ...written]);
  const catalogue = readCatalogue();
  const missing = untranslated(catalogue, language);
  const terms = Object.values(readGlossary(language).terms).filter((forms) => !forms?.length);
  for (const {id, text} of missing) console.log(`    ${id} ${text}`);
  console.log(`${nameOf(language)} (${nameOf(language, language)})
  ${fileOf(language)}: ${missing.length} of ${catalogue.messages.length} messages have no translation
  ${glossary}: ${terms.length} terms have no translation
  ${record}: who wrote and checked it, the condition’s name, and the history of the checks
Next: docs/translating.md`);
}

function review(language: string, section = '', date = '', ...names: string[]): void {
  const catalogue = readCatalogue();
  const reviewer = names.join(' ').trim();
  const reviewed = {language, section, date, reviewer};
  const fault = faultOf(catalogue, reviewed);
  if (fault) throw new UsageError(fault);
  recordReview(catalogue, reviewed);
  console.log(`Recorded in locales/review.json: ${section} in ${nameOf(language)}, by ${reviewer}, ${date}.`);
  for (const [element, missing] of missingReviews(catalogue, language, section)) {
    // it needs every section, its own last: it is not news that others are left
    if (element === 'about' && section !== 'about' && missing.some((name) => name !== 'about')) continue;
    console.log(
      missing.length
        ? `<fbss-${element}> does not count as reviewed yet. It also needs: ${missing.join(', ')}.`
        : `<fbss-${element}> counts as reviewed from the next build.`,
    );
  }
  console.log('Next: npm run format, then npm run check.');
}

/** Also for a section or a language that no longer exists. */
function unreview(language: string, section = ''): void {
  const removed = removeReview(language, section);
  if (!removed) throw new UsageError(`No review of "${section}" in ${language} is recorded.`);
  console.log(`Removed from locales/review.json: ${section} in ${language}, by ${removed.reviewer}, ${removed.date}.`);
}

async function runCommand(command?: string, language?: string, ...values: string[]): Promise<void> {
  if (command === 'status') status();
  else if (command === 'add' && language) await add(language);
  else if (command === 'review' && language) review(language, ...values);
  else if (command === 'unreview' && language) unreview(language, ...values);
  else throw new UsageError(usage);
}

await runCommand(...process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
