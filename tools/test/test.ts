import {readdirSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {run} from '../../build/run.js';
import {ensureBrowsers} from './ensure-browsers.js';
import {type Counts, nodeTests} from './node-tests.js';

/**
 * The whole test run: checks, elements in every browser, stories, host pages, the product as people meet it, and what a
 * screen reader reads. Its last line counts the tests.
 */

/** In an order that ends early: those that take longest come first. */
const longest = [
  'security/fuzz',
  'consumers/framework-places',
  'consumers/start',
  'pages/reflow',
  'pages/routers',
  'security/clobbering',
  'security/pollution',
  'pages/lit',
  'pages/embed',
  'pages/focus',
  'pages/settings',
  'pages/upgrade',
].map((name) => `test/${name}.test.ts`);

/** What drives a desktop as a person does, key by key, and has the machine to itself. */
const alone = ['test/orca/firefox.test.ts', 'test/orca/chromium.test.ts'];

const folders = ['pages', 'build', 'tools', 'cms', 'security', 'consumers'];
const shared = folders.flatMap((folder) =>
  readdirSync(`test/${folder}`)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${folder}/${name}`),
);
const files = [...longest, ...shared.filter((file) => !longest.includes(file))];

const total: Counts = {passed: 0, failed: 0};

/** Runs a step and adds up its tests; one that breaks off without counting any is a failure of its own. */
async function step(title: string, act: () => Promise<Counts>): Promise<void> {
  const start = Date.now();
  const counts = await act().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1};
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`== ${title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

/** Runs a command that prints `N passed, N failed` last; shows what it prints only if something failed. */
async function counted(command: string, args: string[]): Promise<Counts> {
  const printed = await run(command, args, {quiet: true}).catch((error: unknown) =>
    error instanceof Error && 'printed' in error ? String(error.printed) : '',
  );
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(printed) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 1)};
}

async function components(): Promise<Counts> {
  await run('web-test-runner', [], {quiet: true}).catch(() => undefined);
  return JSON.parse(readFileSync('generated/web-test-runner.json', 'utf8')) as Counts;
}

async function stories(): Promise<Counts> {
  await run('storybook', ['build', '--quiet', '-o', 'storybook-static'], {quiet: true});
  return counted('tsx', ['tools/test/stories.ts']);
}

// the steps end by themselves: their processes are stopped, and each reports what it has by then
process.once('SIGTERM', () => setTimeout(() => process.exit(143), 20_000));

await ensureBrowsers();
await step('Build', async () => {
  await run('tsx', ['build/build.ts'], {quiet: true});
  return {passed: 0, failed: 0};
});
await Promise.all([
  step('Host pages and consumers', () => nodeTests(files, availableParallelism() + 1)),
  (async () => {
    await step('Components in Chromium, Firefox and, where it is installed, WebKitGTK', components);
    await step('Stories', stories);
    await step('Checks', () => counted('tsx', ['tools/check.ts']));
  })(),
]);
await step('What a screen reader reads', () => nodeTests(alone, alone.length));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
