import {rmSync} from 'node:fs';
import {packages} from './packages/packages.js';
import {run} from './run.ts';
import {site} from './site.mjs';

/** Everything that is built: the languages, the package, the scripts, the pages, the plugins and the site. */
rmSync('dist', {recursive: true, force: true});
rmSync('generated', {recursive: true, force: true});
await run('tsx', ['build/registry.ts']);
await run('tsx', ['build/content.ts']);
await Promise.all([
  run('tsc', ['-p', 'tsconfig.build.json']),
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
]);
await Promise.all([run('rollup', ['-c', '--silent']), run('tsx', ['build/pages.mjs'])]);
await packages();
site();
