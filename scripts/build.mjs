import {rmSync} from 'node:fs';
import {run} from './run.mjs';

/** Everything that is built: the languages, the package, the scripts and the manifest. */
rmSync('dist', {recursive: true, force: true});
rmSync('generated', {recursive: true, force: true});
await run('node', ['scripts/content.mjs']);
await Promise.all([
  run('tsc', ['-p', 'tsconfig.build.json']),
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
]);
await Promise.all([run('rollup', ['-c', '--silent']), run('node', ['scripts/pages.mjs'])]);
