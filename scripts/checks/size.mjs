import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

/** The most bytes that a reader may download, by file, in brotli at its highest quality. */
const budgets = JSON.parse(readFileSync('bench/size.json', 'utf8'));

/** No file is over its budget, and none is without one. */
export function check() {
  const files = ['fbss.js', ...readdirSync('dist/content').map((name) => `content/${name}`)];
  const problems = [];
  const said = [];
  for (const file of files) {
    const size = brotliCompressSync(readFileSync(`dist/${file}`)).length;
    const {most} = budgets[file] ?? budgets[file.replace(/[\w-]+\.js$/, '*.js')] ?? {};
    if (!most) problems.push(`dist/${file} has no budget in bench/size.json`);
    else if (size > most)
      problems.push(`dist/${file} is ${size} B brotli, ${size - most} B over its budget of ${most} B`);
    said.push(`dist/${file}: ${size} of ${most} B brotli`);
  }
  if (!existsSync('dist/integrity.json')) problems.push('dist/integrity.json is missing');
  return {problems, said};
}
