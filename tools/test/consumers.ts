import {availableParallelism} from 'node:os';
import {ensureBrowsers} from './ensure-browsers.js';
import {nodeTests} from './node-tests.js';
import {buildStep, finish, step, testFiles} from './steps.js';

/**
 * `npm run test:consumers`: what developers do with the README, the snippets and the packed package, in projects of each
 * framework.
 */

const files = testFiles(
  ['consumers'],
  ['frameworks', 'start', 'framework-placeholders', 'package'].map((name) => `consumers/${name}`),
);

await ensureBrowsers();
await buildStep();
await step('Consumers of the package', () => nodeTests(files, availableParallelism()));
finish();
