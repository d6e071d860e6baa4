import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

/** The most bytes that a reader may download, by file, in brotli at its highest quality. */
const budgets = JSON.parse(readFileSync('bench/size.json', 'utf8'));

const budgetOf = (file) => {
  if (budgets[file] || !file.startsWith('content/')) return budgets[file] ?? {most: 0};
  const {script} = new Intl.Locale(/(?<language>[\w-]+)\.js$/.exec(file).groups.language).maximize();
  return budgets[`a language in ${script === 'Latn' ? 'Latin' : 'another'} script`];
};

/** No file is over its budget, a language by its script. */
export function check() {
  const beside = ['content', 'lazy'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
  );
  const files = ['fbss.js', 'frame.js', ...beside];
  const problems = [];
  const said = [];
  for (const file of files) {
    const size = brotliCompressSync(readFileSync(`dist/${file}`)).length;
    const {most} = budgetOf(file);
    if (size > most) problems.push(`dist/${file} is ${size} B brotli, ${size - most} B over its budget of ${most} B`);
    said.push(`dist/${file}: ${size} of ${most} B brotli`);
  }
  if (!existsSync('dist/integrity.json')) problems.push('dist/integrity.json is missing');
  return {problems, said};
}
