import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {CommandError, run} from '../../build/run.js';
import {placeSite} from '../../build/storybook.js';
import {ensureBrowsers} from './ensure-browsers.js';
import {type Counts, nodeTests} from './node-tests.js';

/**
 * Runs all tests: checks, components in every browser, stories, host pages, consumers of the package, and a screen reader.
 * The last line has the counts.
 */

/** The slowest files, which start first so that the run ends sooner. */
const slowest = [
  'security/fuzz',
  'consumers/frameworks',
  'consumers/start',
  'pages/framed-print',
  'tools/language',
  'consumers/framework-placeholders',
  'pages/reflow',
  'security/pollution',
  'pages/framed',
  'pages/builder-pages',
  'build/registry',
  'pages/focus',
  'pages/routers',
  'pages/editors',
  'consumers/package',
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
].map((name) => `test/${name}.test.ts`);

/** Tests that control a desktop by keyboard, and run when no other tests slow the machine down. */
const desktopTests = ['test/orca/firefox.test.ts', 'test/orca/chromium.test.ts'];

const folders = ['pages', 'build', 'tools', 'cms', 'security', 'consumers'];
const all = folders.flatMap((folder) =>
  readdirSync(`test/${folder}`)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${folder}/${name}`),
);
const files = [...slowest, ...all.filter((file) => !slowest.includes(file))];

const total: Counts = {passed: 0, failed: 0};

/** Runs a step and adds its counts to the total. A step that throws counts as one failure. */
async function step(title: string, runStep: () => Promise<Counts>): Promise<void> {
  const start = Date.now();
  const counts = await runStep().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1};
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`== ${title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

/** Runs a command whose last output is `N passed, N failed`. The output is shown only if the command fails. */
async function countsOf(command: string, args: string[]): Promise<Counts> {
  const printed = await run(command, args, {quiet: true}).catch((error: unknown) => {
    if (error instanceof CommandError) return error.printed;
    throw error;
  });
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(printed) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 1)};
}

async function components(): Promise<Counts> {
  await run('web-test-runner', [], {quiet: true}).catch(() => undefined);
  return JSON.parse(readFileSync('generated/web-test-runner.json', 'utf8')) as Counts;
}

async function stories(): Promise<Counts> {
  placeSite();
  await run('storybook', ['build', '--quiet', '-o', 'storybook-static'], {quiet: true});
  return countsOf('tsx', ['tools/test/stories.ts']);
}

// `nodeTests` stops its processes, which have 15 seconds to close their browsers; then the steps print their counts
process.once('SIGTERM', () => setTimeout(() => process.exit(143), 20_000));

await ensureBrowsers();
await step('Build', async () => {
  await run('tsx', ['build/build.ts'], {quiet: true});
  return {passed: 0, failed: 0};
});
await Promise.all([
  step('Host pages and consumers', () => nodeTests(files, availableParallelism() + 1)),
  (async () => {
    await step('Components in Chromium, Firefox and, if it is installed, WebKitGTK', components);
    await step('Stories', stories);
    await step('Checks', () => countsOf('tsx', ['tools/check.ts']));
  })(),
]);
await step('Screen reader', () => nodeTests(desktopTests, desktopTests.length));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
