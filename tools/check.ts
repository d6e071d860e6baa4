import {run} from '../build/run.js';
import {check as checkDocs} from './checks/docs.js';
import {check as checkFacts} from './checks/facts.js';
import {check as checkLanguages} from './checks/languages.js';
import {check as checkLayers} from './checks/layers.js';
import {check as checkLinks} from './checks/links.js';
import {check as checkReadingGrade} from './checks/reading-grade.js';
import {check as checkSize} from './checks/size.js';
import {check as checkTables} from './checks/tables.js';
import type {Findings} from './findings.js';

/** `npm run check`: all checks that need no browser. Each lists its problems; all of them run. */

/** The exports for script tags, which have no type declarations. */
const scripts = ['script/fbss.js', 'script/frame.js'];

const commands: [command: string, args: string[]][] = [
  ['eslint', ['.', '--max-warnings', '0']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['tsc', ['-p', 'tsconfig.check.json']],
  ['tsc', ['-p', 'tsconfig.node.json']],
  ['publint', ['--strict']],
  ['attw', ['--pack', '.', '--profile', 'esm-only', '--quiet', '--exclude-entrypoints', ...scripts]],
];

const checks: Record<string, () => Findings | Promise<Findings>> = {
  docs: checkDocs,
  facts: checkFacts,
  languages: checkLanguages,
  layers: checkLayers,
  links: () => checkLinks(),
  'reading grade': checkReadingGrade,
  size: checkSize,
  tables: checkTables,
};

/** They are printed last: above the notes, nobody sees them. */
const warned: string[] = [];

async function runCheck(name: string, check: () => Findings | Promise<Findings>): Promise<void> {
  const {problems, warnings = [], notes = []} = await check();
  for (const note of notes) console.log(`  ${note}`);
  warned.push(...warnings);
  if (problems.length) throw new Error([`${name}:`, ...problems].join('\n  '));
}

const results = await Promise.allSettled([
  ...commands.map(([command, args]) => run(command, args, {quiet: true})),
  ...Object.entries(checks).map(([name, check]) => runCheck(name, check)),
]);

for (const warning of warned) console.warn(`  warning: ${warning}`);
const failed = results.filter((result) => result.status === 'rejected');
for (const {reason} of failed) console.error(`\n${reason instanceof Error ? reason.message : String(reason)}`);
const warningCount = warned.length ? `${warned.length} ${warned.length === 1 ? 'warning' : 'warnings'}, ` : '';
console.log(`\nchecks: ${warningCount}${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
