import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import sizes from '../../bench/size.json' with {type: 'json'};
import {sectionNames} from '../../src/sections.js';
import type {Findings} from '../findings.js';
import {allLanguages} from '../languages/config.js';

/** In bytes, with what each section and each language may add. */
interface Bytes {
  readonly maxBytes: number;
  readonly perSection?: number;
  readonly perLanguage?: number;
}
/** The budget of a file: in bytes, or relative to the English content, so that the languages may grow with it. */
type Budget = Bytes | {readonly timesEnglish: number};

const budgets: Partial<Record<string, Budget>> = sizes;

/** A budget in bytes, with the sections and languages that there are. */
export const inBytes = ({maxBytes, perSection = 0, perLanguage = 0}: Bytes): number =>
  maxBytes + perSection * sectionNames.length + perLanguage * allLanguages().length;

/** Its size in bytes, after Brotli compression at the highest quality. */
const sizeOf = (content: Uint8Array): number => brotliCompressSync(content).length;

const built = (file: string): Uint8Array => readFileSync(`dist/${file}`);

/** The key of a file's budget: its path, or the kind of language. */
function budgetName(file: string): string {
  const language = /^content\/(.+)\.js$/.exec(file)?.[1];
  if (!language) return file;
  return `content/*.js in ${new Intl.Locale(language).maximize().script === 'Latn' ? 'Latin' : 'another'} script`;
}

/** The element of the npm package whose bundle has a budget. */
const bundled = 'define/fbss-faq.js';

/** What a page loads at first of an element that a bundler has built, with its share of Lit. */
async function bundle(): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [`dist/${bundled}`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    plugins: [
      {
        name: 'without-lazy-chunks',
        setup(plugin) {
          plugin.onResolve({filter: /^/}, ({kind, path}) =>
            kind === 'dynamic-import' ? {path, external: true} : undefined,
          );
        },
      },
    ],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Checks that no file is over its budget, and none is without one. */
export async function check(): Promise<Findings> {
  const english = sizeOf(built('content/en.js'));
  const loadedByScript = ['content', 'lazy'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
  );
  const files = ['fbss.js', 'frame.js', ...loadedByScript].map((file) => [file, built(file)] as const);
  const problems: string[] = [];
  const notes: string[] = [];
  for (const [file, content] of [...files, [`a bundle of ${bundled}`, await bundle()] as const]) {
    const size = sizeOf(content);
    const name = budgetName(file);
    const budget = budgets[name] ?? {maxBytes: 0};
    const most = 'maxBytes' in budget ? inBytes(budget) : Math.floor(budget.timesEnglish * english);
    if (size > most)
      problems.push(
        `${file} is ${size} B brotli, ${size - most} B over its budget of ${most} B: "${name}" in bench/size.json`,
      );
    notes.push(`${file}: ${size} of ${most} B brotli`);
  }
  if (!existsSync('dist/integrity.json')) problems.push('dist/integrity.json is missing');
  return {problems, notes};
}
