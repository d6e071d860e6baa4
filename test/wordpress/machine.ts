import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {findChromium} from '../support/browsers.js';

/** What a machine needs to run WordPress. */

/** The plugin as it is built, in this folder of the repository. */
export const zip = 'dist/wordpress/fbss.zip';

/** Where WordPress is; another version where `WORDPRESS` names its folder. */
export const core = process.env.WORDPRESS ?? '/usr/share/wordpress';

/** Debian's packages for it. */
export const packages = [
  'wordpress',
  'mariadb-server-core',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'chromium',
];

export const canInstall = existsSync('/usr/bin/apt-get') && userInfo().uid === 0;

/** Whether a command succeeds. */
export function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

export const isReady = (): boolean =>
  existsSync(`${core}/wp-load.php`) &&
  existsSync('/usr/sbin/mariadbd') &&
  succeeds('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);') &&
  findChromium() !== undefined;

export function installMissing(): void {
  console.log(`Installing ${packages.join(', ')} …`);
  succeeds('apt-get', 'update');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  succeeds('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}
