import {readFileSync} from 'node:fs';
import {run} from '../build/run.ts';
import {ensureBrowsers} from './ensure-browsers.mjs';

/**
 * The whole test run: checks, the product as people meet it, components in every browser, host pages, what a screen
 * reader says, stories. The last line counts the tests.
 */
let passed = 0;
let failed = 0;

/** Runs a step; one that breaks off without counting anything is a failure of its own. */
async function step(title, act) {
  const start = Date.now();
  console.log(`\n== ${title}`);
  const before = failed;
  try {
    await act();
  } catch (error) {
    console.error(error.message);
    if (failed === before) failed++;
  }
  console.log(`   ${Math.round((Date.now() - start) / 1000)} s`);
}

/** Adds what a step printed as `…: N passed, N failed`. */
function count(printed) {
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/.exec(printed) ?? [];
  passed += Number(good ?? 0);
  failed += Number(bad ?? 1);
}

/** Runs the tests in these folders with Node's test runner. */
const countTests = async (...folders) =>
  count(await run('tsx', ['tools/test-pages.mjs', ...folders]).catch(({printed}) => printed));

await ensureBrowsers();
await step('Build', () => run('tsx', ['build/build.ts']));
await step('Checks', async () => count(await run('tsx', ['tools/check.ts']).catch(({printed}) => printed)));
await step('As people meet it', () => countTests('test/consumers'));
await step('Components in Chromium, Firefox and, where it is there, WebKitGTK', async () => {
  await run('web-test-runner', []).catch(() => undefined);
  const counted = JSON.parse(readFileSync('generated/web-test-runner.json', 'utf8'));
  passed += counted.passed;
  failed += counted.failed;
});
await step('Host pages', () => countTests('test/pages', 'test/build', 'test/tools', 'test/cms', 'test/security'));
await step('What a screen reader says', () => countTests('test/orca'));
await step('Stories', async () => {
  await run('storybook', ['build', '--quiet', '-o', 'storybook-static'], {quiet: true});
  count(await run('tsx', ['tools/stories.mjs']).catch(({printed}) => printed));
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
