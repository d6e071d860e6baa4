import {run} from './run.js';

/** What Storybook needs of the build: the content of every language, and the manifest that its tables are made from. */
await run('tsx', ['build/registry.ts']);
await Promise.all([
  run('tsx', ['build/content.ts']),
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
]);
