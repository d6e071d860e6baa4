import {run} from './run.js';

/** Builds what Storybook needs: the content of every language, and the custom elements manifest. */
await run('tsx', ['build/registry.ts']);
await Promise.all([
  run('tsx', ['build/content.ts']),
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
]);
