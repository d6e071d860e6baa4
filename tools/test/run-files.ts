import {resolve} from 'node:path';
import {before, describe} from 'node:test';
import {pathToFileURL} from 'node:url';
// imported here, so that the shared browsers close after the last file
import '../../test/support/visits.js';

/** A file that runs longer, in milliseconds, fails, so that one that hangs does not block the files after it. */
const timeout = 600_000;

const imports: Promise<unknown>[] = [];

/** Runs the given test files one after the other, with the same browsers. */
for (const file of process.argv.slice(2)) {
  describe(file, {timeout}, async () => {
    // a test may change the working directory, in which a file that is still being imported finds its files
    before(async () => {
      await Promise.allSettled(imports);
    });
    const imported = import(pathToFileURL(resolve(file)).href);
    imports.push(imported);
    await imported;
  });
}
