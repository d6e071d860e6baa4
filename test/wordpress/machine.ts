import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findChromium} from '../../tools/browsers.js';

/** The built plugin. */
export const zip = 'dist/wordpress/fbss.zip';

/** The folder of WordPress. The environment variable `WORDPRESS` can name that of another version. */
export const core = process.env.WORDPRESS ?? '/usr/share/wordpress';

/** The Debian packages that the tests need. */
export const packages = [
  'wordpress',
  'mariadb-server-core',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'chromium',
];

/** Whether a command succeeds. */
export function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

/** Whether this machine can run the tests. */
export const isReady = (): boolean =>
  existsSync(`${core}/wp-load.php`) &&
  existsSync('/usr/sbin/mariadbd') &&
  succeeds('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);') &&
  findChromium() !== undefined;
