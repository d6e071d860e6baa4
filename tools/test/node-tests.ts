import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {prefix, type TestResult} from './reporter.js';

export interface Counts {
  passed: number;
  failed: number;
}

/** A process that runs longer, in milliseconds, is stopped, so that it does not block the run: twice the limit of one file. */
const timeout = 1_200_000;
/** How long a stopped process has to close its browsers before it is killed, in milliseconds. */
const gracePeriod = 15_000;

/**
 * Runs test files with Node's test runner, in as many processes at once as `concurrency`. The files of a process share
 * browsers, because starting one takes as long as several tests. `files` has the slowest first.
 * Prints each failure, and the count and the duration of each file.
 */
export async function nodeTests(files: readonly string[], concurrency: number): Promise<Counts> {
  // more groups than processes, so that the processes finish at about the same time
  const size = concurrency === 1 ? 1 : 3 * concurrency;
  const groups = Array.from({length: size}, (_, group) => files.filter((_, index) => index % size === group));
  const total: Counts = {passed: 0, failed: 0};
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift()) if (group.length) await runGroup(group, total);
  };
  await Promise.all(Array.from({length: concurrency}, work));
  return total;
}

/** Runs files in one process, and adds their counts to the total. */
async function runGroup(files: readonly string[], total: Counts): Promise<void> {
  const reporter = ['--test-reporter=./tools/test/reporter.ts', '--test-reporter-destination=stdout'];
  const child = spawn(process.execPath, ['--import', 'tsx', ...reporter, 'tools/test/run-files.ts', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  const timers = [setTimeout(stop, timeout), setTimeout(() => child.kill('SIGKILL'), timeout + gracePeriod)];
  process.once('SIGTERM', stop);
  const exited = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(signal ? `was ended by ${signal}` : `exited with code ${code}`);
    });
  });

  const unfinished = new Set(files);
  let file: Counts = {passed: 0, failed: 0};
  const fail = (name: string, failure: string): void => {
    file.failed++;
    console.log(`FAIL ${name}\n     ${failure}`);
  };
  const addFile = (): void => {
    total.passed += file.passed;
    total.failed += file.failed;
    file = {passed: 0, failed: 0};
  };
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith(prefix)) continue;
    const {name, nesting, duration, isTest, isSkipped, failure} = JSON.parse(line.slice(prefix.length)) as TestResult;
    if (failure) fail(name, failure);
    else if (isTest && !isSkipped) file.passed++;
    if (nesting > 0) continue;
    const seconds = Math.round(duration / 1000);
    console.log(`${seconds.toString().padStart(4)} s  ${name}: ${file.passed} passed, ${file.failed} failed`);
    unfinished.delete(name);
    addFile();
  }
  const exit = await exited;
  for (const timer of timers) clearTimeout(timer);
  process.off('SIGTERM', stop);
  for (const name of unfinished) fail(name, `The test process ${exit} before this file had finished.`);
  addFile();
}
