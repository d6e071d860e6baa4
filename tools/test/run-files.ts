import {resolve} from 'node:path';
import {describe} from 'node:test';
import {pathToFileURL} from 'node:url';
import {closeBrowsers, keepBrowsersOpen} from '../../test/support/shared-browsers.js';

/** A file that runs longer, in milliseconds, fails, so that one that hangs does not block the files after it. */
const timeout = 600_000;

/** Runs each test file that the parent process sends, with the same browsers, until the parent disconnects. */
keepBrowsersOpen();
process.on('message', (file: string) => {
  describe(file, {timeout}, async () => {
    await import(pathToFileURL(resolve(file)).href);
  });
});
process.once('disconnect', () => void closeBrowsers());
