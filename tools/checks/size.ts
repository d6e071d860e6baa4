import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import sizes from '../../bench/size.json' with {type: 'json'};
import type {Findings} from '../findings.js';

/** The size budget of each file, in bytes after Brotli compression at the highest quality. */
const budgets: Partial<Record<string, {most: number}>> = sizes;

/** The key of a file's budget: its path, or the kind of language. */
function budgetName(file: string): string {
  const language = /^content\/(.+)\.js$/.exec(file)?.[1];
  if (!language) return file;
  return `a language in ${new Intl.Locale(language).maximize().script === 'Latn' ? 'Latin' : 'another'} script`;
}

/** Checks that no file is over its budget, and none is without one. */
export function check(): Findings {
  const loadedByScript = ['content', 'lazy'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
  );
  const problems: string[] = [];
  const notes: string[] = [];
  for (const file of ['fbss.js', 'frame.js', ...loadedByScript]) {
    const size = brotliCompressSync(readFileSync(`dist/${file}`)).length;
    const most = (budgets[file] ?? budgets[budgetName(file)])?.most ?? 0;
    if (size > most)
      problems.push(
        `dist/${file} is ${size} B brotli, ${size - most} B over its budget of ${most} B in bench/size.json`,
      );
    notes.push(`dist/${file}: ${size} of ${most} B brotli`);
  }
  if (!existsSync('dist/integrity.json')) problems.push('dist/integrity.json is missing');
  return {problems, notes};
}
