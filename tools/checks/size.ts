import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';
import sizes from '../../bench/size.json' with {type: 'json'};
import {elementNames, sectionNames} from '../../src/sections.js';
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

/** The key of the budget of a file or a bundle: itself, or its kind. */
function budgetName(file: string): string {
  const language = /^content\/(.+)\.js$/.exec(file)?.[1];
  if (!language) return file.startsWith('a bundle of') && !budgets[file] ? 'a bundle of any other element' : file;
  return `content/*.js in ${new Intl.Locale(language).maximize().script === 'Latn' ? 'Latin' : 'another'} script`;
}

/** The elements of the npm package whose bundle has a budget: each one alone, and some that are often together. */
const bundles = [...elementNames.map((name) => [`fbss-${name}`]), ['fbss-overview', 'fbss-faq', 'fbss-red-flags']];

/** What a page loads at first of elements that Vite has built, with Lit and Vite's own loader of chunks. */
async function bundle(tags: readonly string[]): Promise<Uint8Array> {
  const entry = 'entry';
  const {output} = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {write: false, rolldownOptions: {input: entry}},
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry ? tags.map((tag) => `import '${resolve(`dist/define/${tag}.js`)}';`).join('') : null,
      },
    ],
  })) as Rolldown.RolldownOutput;
  const atFirst = output.flatMap((file) => (file.type === 'chunk' && !file.isDynamicEntry ? [file.code] : []));
  return Buffer.from(atFirst.join(''));
}

/** Checks that no file is over its budget, and none is without one. */
export async function check(): Promise<Findings> {
  const english = sizeOf(built('content/en.js'));
  const loadedByScript = ['content', 'lazy'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
  );
  const files = ['fbss.js', 'frame.js', ...loadedByScript].map((file) => [file, built(file)] as const);
  const bundled = await Promise.all(
    bundles.map(async (tags) => [`a bundle of ${tags.join(', ')}`, await bundle(tags)] as const),
  );
  const problems: string[] = [];
  const notes: string[] = [];
  for (const [file, content] of [...files, ...bundled]) {
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
