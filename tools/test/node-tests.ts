import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {mark, type Outcome} from './reporter.js';

export interface Counts {
  passed: number;
  failed: number;
}

/** A group of files that takes longer, in milliseconds, is stopped, and does not hold up the run. */
const limit = 1_200_000;
/** How long it then has to close its browsers. */
const grace = 15_000;

/**
 * Runs test files with Node's test runner, as many processes at once as `concurrency` allows. Each takes a group of
 * files, which share browsers: to start one costs as much as several tests. Those that take longest come first in `files`.
 * Prints each failure, and for each file its count and its time.
 */
export async function nodeTests(files: readonly string[], concurrency: number): Promise<Counts> {
  // more groups than processes, so that these end at about the same time
  const size = concurrency === 1 ? 1 : 3 * concurrency;
  const groups = Array.from({length: size}, (_, group) => files.filter((_, index) => index % size === group));
  const counts: Counts = {passed: 0, failed: 0};
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift()) if (group.length) await runGroup(group, counts);
  };
  await Promise.all(Array.from({length: concurrency}, work));
  return counts;
}

/** Runs files in one process, and adds up their tests. */
async function runGroup(files: readonly string[], counts: Counts): Promise<void> {
  const reporter = ['--test-reporter=./tools/test/reporter.ts', '--test-reporter-destination=stdout'];
  const child = spawn(process.execPath, ['--import', 'tsx', ...reporter, 'tools/test/group.ts', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  const timers = [setTimeout(stop, limit), setTimeout(() => child.kill('SIGKILL'), limit + grace)];
  process.once('SIGTERM', stop);
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(signal ?? String(code));
    });
  });

  const missing = new Set(files);
  let file: Counts = {passed: 0, failed: 0};
  const fail = (name: string, failure: string): void => {
    file.failed++;
    console.log(`FAIL ${name}\n     ${failure}`);
  };
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith(mark)) continue;
    const {name, nesting, duration, isTest, isSkipped, failure} = JSON.parse(line.slice(mark.length)) as Outcome;
    if (failure) fail(name, failure);
    else if (isTest && !isSkipped) file.passed++;
    if (nesting > 0) continue;
    const seconds = Math.round(duration / 1000);
    console.log(`${seconds.toString().padStart(4)} s  ${name}: ${file.passed} passed, ${file.failed} failed`);
    missing.delete(name);
    counts.passed += file.passed;
    counts.failed += file.failed;
    file = {passed: 0, failed: 0};
  }
  const end = await ended;
  for (const timer of timers) clearTimeout(timer);
  process.off('SIGTERM', stop);
  for (const name of missing) fail(name, `The process ended with ${end} before this file did.`);
  counts.passed += file.passed;
  counts.failed += file.failed;
}
