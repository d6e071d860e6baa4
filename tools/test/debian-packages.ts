import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {run} from '../../build/run.js';

/** Whether Debian packages can be installed: by root, with `apt-get`. */
export const canInstall = existsSync('/usr/bin/apt-get') && userInfo().uid === 0;

/** Installs Debian packages. */
export async function install(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} …`);
  const options = {quiet: true, env: {DEBIAN_FRONTEND: 'noninteractive'}};
  // if the package lists cannot be updated, the current ones may do
  await run('apt-get', ['update'], options).catch(() => undefined);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
