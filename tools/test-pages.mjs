import {run as runTests} from 'node:test';
import {readdirSync} from 'node:fs';

/** Runs the tests in the folders that it is given with Node's test runner, and prints each failure, then the count. */
let passed = 0;
let failed = 0;
const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.test\.(mjs|ts)$/.test(name))
    .map((name) => `${process.cwd()}/${folder}/${name}`),
);

const isTest = ({details}) => details.type !== 'suite';
const stream = runTests({files, concurrency: 1, timeout: 600_000});
stream.on('test:pass', (event) => {
  if (isTest(event) && event.nesting > 0) passed++;
});
stream.on('test:fail', (event) => {
  if (!isTest(event)) return;
  failed++;
  console.log(`FAIL ${event.name}\n     ${event.details.error.cause?.stack ?? event.details.error.message}`);
});
stream.on('test:stderr', ({message}) => process.stderr.write(message));
stream.resume();
stream.on('end', () => {
  console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
});
