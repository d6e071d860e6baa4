import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {run} from '../build/run.ts';
import {findChromium, findFirefox} from '../test/support/browsers.mjs';

/** Looks for the browsers of the tests; what is missing is installed from Debian's packages, or the error says what to install. */
export async function ensureBrowsers() {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (!missing.length) return;
  if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) {
    throw new Error(
      `The tests need ${missing.join(' and ')}. Install them (Debian: apt-get install ${missing.join(' ')}), ` +
        'or say where they are in CHROME_PATH and FIREFOX_PATH.',
    );
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  await run('apt-get', ['update'], {quiet: true});
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {quiet: true});
}
