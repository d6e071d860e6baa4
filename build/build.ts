import {rmSync} from 'node:fs';
import {editorData} from './editor-data.js';
import {frameworkTypes} from './framework-types.js';
import {readElements} from './manifest.js';
import {packages} from './packages/packages.js';
import {reactComponents} from './react-components.js';
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
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']).then(() => {
    const elements = readElements();
    frameworkTypes(elements);
    reactComponents(elements);
    editorData();
  }),
  run('tsx', ['build/pages.ts']),
]);
await packages();
site();
