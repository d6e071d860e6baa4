import {rmSync} from 'node:fs';
import {packages} from './packages/packages.js';
import {run} from './run.js';
import {site} from './site.js';

/** `npm run build`: builds the languages, npm package, scripts, pages, content system packages and site. */
rmSync('dist', {recursive: true, force: true});
rmSync('generated', {recursive: true, force: true});
await run('tsx', ['build/registry.ts']);
await run('tsx', ['build/content.ts']);
await Promise.all([
  // Rollup's configuration imports TypeScript
  run('tsc', ['-p', 'tsconfig.build.json']).then(() =>
    run('rollup', ['-c', '--silent'], {env: {NODE_OPTIONS: '--import tsx'}}),
  ),
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
  run('tsx', ['build/pages.ts']),
]);
await packages();
site();
