import {writeFileSync} from 'node:fs';
import {currentReviews} from '../tools/languages/review.mjs';
import {config, targetLanguages} from '../tools/languages/xliff.mjs';
import {run} from './run.mjs';

/** Writes `generated/`: the words of every language as modules of plain data, and the list of these modules. */
await run('lit-localize', ['build'], {quiet: true});

const targets = targetLanguages();
const {edition} = await import('../generated/en/edition.js');
for (const language of [config().sourceLocale, ...targets]) {
  const calendar = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
  const day = (date) => calendar.format(new Date(date));
  const dates = {checked: day(edition.checked), next: day(edition.next)};
  const reviews = Object.fromEntries(
    Object.entries(currentReviews(language)).map(([element, {reviewer, date}]) => [
      element,
      {reviewer, date: day(date)},
    ]),
  );
  writeFileSync(`generated/${language}/dates.js`, `export const dates = ${JSON.stringify(dates)};\n`);
  writeFileSync(`generated/${language}/reviews.js`, `export const reviews = ${JSON.stringify(reviews)};\n`);
}

// how a language is written: browsers take long to find that out
const rightToLeft = targets.filter((language) =>
  ['Arab', 'Hebr'].includes(new Intl.Locale(language).maximize().script),
);

writeFileSync('generated/right-to-left.js', `export const rightToLeft = ${JSON.stringify(rightToLeft)};\n`);
writeFileSync('generated/right-to-left.d.ts', 'export declare const rightToLeft: readonly string[];\n');

// each import is written out, so that every bundler finds it
writeFileSync(
  'generated/languages.js',
  `export const modules = {\n${targets.map((language) => `  '${language}': () => import('#content/${language}.js'),\n`).join('')}};\n`,
);
writeFileSync(
  'generated/languages.d.ts',
  `import type * as content from './en/index.js';\nexport declare const modules: Readonly<Record<string, () => Promise<typeof content>>>;\n`,
);
