import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {run} from '../../build/run.js';
import {findChromium, findFirefox} from '../../test/support/browsers.js';

/** Installs the browsers of the tests from Debian's packages where they are missing; elsewhere the error names them. */
export async function ensureBrowsers(): Promise<void> {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (!missing.length) return;
  if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) {
    throw new Error(
      `The tests need ${missing.join(' and ')}. Install them (Debian: apt-get install ${missing.join(' ')}), ` +
        'or set CHROME_PATH and FIREFOX_PATH to where they are.',
    );
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  await run('apt-get', ['update'], {quiet: true});
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {quiet: true});
}
