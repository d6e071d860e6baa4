import {writeFileSync} from 'node:fs';
import {currentReviews} from './languages/review.mjs';
import {config, targetLanguages} from './languages/xliff.mjs';
import {run} from './run.mjs';

/** Writes `generated/`: the words of every language as modules of plain data, and the list of these modules. */
await run('lit-localize', ['build'], {quiet: true});

const targets = targetLanguages();
for (const language of [config().sourceLocale, ...targets]) {
  writeFileSync(
    `generated/${language}/review.js`,
    `export const reviews = ${JSON.stringify(currentReviews(language))};\n`,
  );
}

// each import is written out, so that every bundler finds it
writeFileSync(
  'generated/languages.js',
  `export const modules = {\n${targets.map((language) => `  '${language}': () => import('#content/${language}.js'),\n`).join('')}};\n`,
);
writeFileSync(
  'generated/languages.d.ts',
  `import type * as content from './en/index.js';\nexport declare const modules: Readonly<Record<string, () => Promise<typeof content>>>;\n`,
);
