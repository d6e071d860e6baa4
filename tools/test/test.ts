import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {CommandError, run} from '../../build/run.js';
import {placeFiles} from '../../build/storybook.js';
import {ensureBrowsers} from './ensure-browsers.js';
import {type Counts, nodeTests} from './node-tests.js';
import {buildStep, finish, step, testFiles} from './steps.js';

/**
 * `npm test`: checks, components in every browser, stories, host pages and a screen reader. The last line has the counts.
 */

const slowest = [
  'security/fuzz',
  'pages/leaflet',
  'pages/framed-print',
  'tools/language',
  'pages/reflow',
  'security/pollution',
  'pages/framed',
  'pages/builder-pages',
  'build/registry',
  'pages/focus',
  'pages/routers',
  'pages/editors',
  'security/clobbering',
  'pages/frames',
  'pages/upgrade',
  'pages/builder-form',
  'pages/builder-links',
  'cms/drupal',
  'security/frames',
  'pages/language-loading',
  'pages/builder-access',
  'pages/print-alone',
  'pages/lit',
  'pages/embed',
  'pages/settings',
];

/** Tests that control a desktop by keyboard, and run when no other tests slow the machine down. */
const desktopTests = ['test/orca/firefox.test.ts', 'test/orca/chromium.test.ts'];

/** The folders whose tests another runner or another command runs. The tests of every other folder run here. */
const otherFolders = ['components', 'core', 'stories', 'orca', 'consumers', 'wordpress'];
const files = testFiles(
  readdirSync('test').filter((folder) => !otherFolders.includes(folder)),
  slowest,
);

/** Runs a command whose last output is `N passed, N failed`. Shows the output if the command fails, else only its warnings. */
async function countsOf(command: string, args: string[]): Promise<Counts> {
  let printed: string;
  try {
    printed = await run(command, args, {quiet: true});
    for (const [warning] of printed.matchAll(/^ *warning: .*(\n {4}.*)*/gm)) console.log(warning);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    ({printed} = error);
  }
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(printed) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 1)};
}

async function components(): Promise<Counts> {
  await run('web-test-runner', [], {quiet: true}).catch(() => undefined);
  return JSON.parse(readFileSync('generated/web-test-runner.json', 'utf8')) as Counts;
}

async function stories(): Promise<Counts> {
  placeFiles();
  await run('storybook', ['build', '--quiet', '-o', 'storybook-static'], {quiet: true});
  return countsOf('tsx', ['tools/test/stories.ts']);
}

await ensureBrowsers();
await buildStep();
await Promise.all([
  step('Host pages', () => nodeTests(files, availableParallelism() + 1)),
  (async () => {
    await step('Components in Chromium, Firefox and, if it is installed, WebKitGTK', components);
    await step('Stories', stories);
    // the last: when no other tests run any more, only they use every processor core
    await step('Checks', () => countsOf('tsx', ['tools/check.ts']));
  })(),
]);
await step('Screen reader', () => nodeTests(desktopTests, desktopTests.length));
finish();
