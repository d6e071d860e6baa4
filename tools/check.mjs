import {readdirSync} from 'node:fs';
import {run} from '../build/run.mjs';

/** The exports for script tags, which have no types. */
const scripts = ['script/fbss.js', 'script/frame.js'];

/** Everything that can be said of the tree without a browser. Each check lists its problems; none stops the others. */
const tools = [
  ['eslint', ['.', '--max-warnings', '0']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['tsc', ['-p', 'tsconfig.check.json']],
  ['tsc', ['-p', 'tsconfig.node.json']],
  ['publint', ['--strict']],
  ['attw', ['--pack', '.', '--profile', 'esm-only', '--quiet', '--exclude-entrypoints', ...scripts]],
];
const ours = readdirSync(new URL('checks', import.meta.url)).filter((file) => file.endsWith('.mjs'));

const results = await Promise.allSettled([
  ...tools.map(([tool, args]) => run(tool, args, {quiet: true}).then(() => tool)),
  ...ours.map(async (file) => {
    const {check} = await import(`./checks/${file}`);
    const {problems, said = []} = await check();
    for (const line of said) console.log(`  ${line}`);
    if (problems.length) throw new Error(`${file}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    return file.replace('.mjs', '');
  }),
]);

const failed = results.filter(({status}) => status === 'rejected');
for (const {reason} of failed) console.error(`\n${reason.message}`);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
