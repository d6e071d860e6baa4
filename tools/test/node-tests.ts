import {fork} from 'node:child_process';
import {createInterface} from 'node:readline';
import {prefix, type TestResult} from './reporter.js';

export interface Counts {
  passed: number;
  failed: number;
}

/** A process that is stuck in a file for longer, in milliseconds, is stopped: twice the limit of one file. */
const timeout = 1_200_000;
/** How long a stopped process has to close its browsers before it is killed, in milliseconds. */
const gracePeriod = 15_000;

/**
 * Runs test files with Node's test runner, in as many processes at once as `concurrency`. Each process takes the next
 * file when it has finished one, with the same browsers, because starting one takes as long as several tests. `files`
 * has the slowest first, so that the processes finish at about the same time.
 * Prints each failure, and the count and the duration of each file.
 */
export async function nodeTests(files: readonly string[], concurrency: number): Promise<Counts> {
  const queue = [...files];
  const total: Counts = {passed: 0, failed: 0};
  const clear = (): void => {
    queue.length = 0;
  };
  process.once('SIGTERM', clear);
  const work = async (): Promise<void> => {
    // a process that ends too early loses only the file that it was in
    for (let file = queue.shift(); file; file = queue.shift()) await runProcess(file, queue, total);
  };
  await Promise.all(Array.from({length: concurrency}, work));
  process.off('SIGTERM', clear);
  return total;
}

/** Runs a file, and then those that it takes from the queue, in one process. Adds their counts to the total. */
async function runProcess(first: string, queue: string[], total: Counts): Promise<void> {
  const reporter = ['--test-reporter=./tools/test/reporter.ts', '--test-reporter-destination=stdout'];
  const child = fork('tools/test/run-files.ts', {
    execArgv: ['--import', 'tsx', ...reporter],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error('The test process has no output to read.');
  const stop = (): void => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), gracePeriod).unref();
  };
  process.once('SIGTERM', stop);
  const exited = new Promise<string>((resolve) => {
    // not `close`, which Node.js 20 does not emit after `disconnect`
    child.once('exit', (code, signal) => {
      resolve(signal ? `was ended by ${signal}` : `exited with code ${code}`);
    });
  });

  let running: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let counts: Counts = {passed: 0, failed: 0};
  const fail = (name: string, failure: string): void => {
    counts.failed++;
    console.log(`FAIL ${name}\n     ${failure}`);
  };
  const start = (file?: string): void => {
    clearTimeout(timer);
    total.passed += counts.passed;
    total.failed += counts.failed;
    counts = {passed: 0, failed: 0};
    running = file;
    if (!file) {
      if (child.connected) child.disconnect();
      return;
    }
    timer = setTimeout(stop, timeout);
    child.send(file);
  };

  start(first);
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith(prefix)) continue;
    const {name, nesting, duration, isTest, isSkipped, failure} = JSON.parse(line.slice(prefix.length)) as TestResult;
    if (failure) fail(name, failure);
    else if (isTest && !isSkipped) counts.passed++;
    if (nesting > 0) continue;
    const seconds = Math.round(duration / 1000);
    console.log(`${seconds.toString().padStart(4)} s  ${name}: ${counts.passed} passed, ${counts.failed} failed`);
    start(queue.shift());
  }
  const exit = await exited;
  process.off('SIGTERM', stop);
  if (running) fail(running, `The test process ${exit} before this file had finished.`);
  start();
}
