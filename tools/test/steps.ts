import {readdirSync} from 'node:fs';
import {run} from '../../build/run.js';
import type {Counts} from './node-tests.js';

const total: Counts = {passed: 0, failed: 0};

/** Runs a step and adds its counts to the total. A step that throws counts as one failure. */
export async function step(title: string, runStep: () => Promise<Counts>): Promise<void> {
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

/** Builds the library. */
export const buildStep = (): Promise<void> =>
  step('Build', async () => {
    await run('tsx', ['build/build.ts'], {quiet: true});
    return {passed: 0, failed: 0};
  });

/** The test files of folders, the slowest first so that the run ends sooner. */
export function testFiles(folders: readonly string[], slowest: readonly string[]): string[] {
  const first = slowest.map((name) => `test/${name}.test.ts`);
  const all = folders.flatMap((folder) =>
    readdirSync(`test/${folder}`)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/${folder}/${name}`),
  );
  return [...first, ...all.filter((file) => !first.includes(file))];
}

/** Prints the total, as the last line, and sets the exit code. */
export function finish(): void {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}

// `nodeTests` stops its processes, which have 15 seconds to close their browsers; then the steps print their counts
process.once('SIGTERM', () => setTimeout(() => process.exit(143), 20_000));
