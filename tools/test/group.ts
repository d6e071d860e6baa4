import {resolve} from 'node:path';
import {describe} from 'node:test';
import {pathToFileURL} from 'node:url';
// its browsers are open until the last file is over
import '../../test/support/visits.js';

/** A file that takes longer, in milliseconds, fails, and the next one runs. */
const limit = 600_000;

/** Runs the test files that are given, one after the other, with the same browsers. */
for (const file of process.argv.slice(2)) {
  describe(file, {timeout: limit}, () => import(pathToFileURL(resolve(file)).href) as Promise<void>);
}
