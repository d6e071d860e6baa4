import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Installs the peers, which only the comparison needs. */
function installPeers(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(`${folder}node_modules`)) return;
  const {status} = spawnSync('npm', ['ci', '--prefix', folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/**
 * `npm run bench` compares the elements with their peers. `npm run bench -- --ready` and `-- --language` measure the elements
 * alone.
 */
if (process.argv.includes('--ready')) await import('./ready.js');
else if (process.argv.includes('--language')) await import('./language.js');
else {
  installPeers();
  await import('./bench.js');
}
