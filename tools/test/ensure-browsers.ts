import {findChromium, findFirefox} from '../browsers.js';
import {canInstall, install} from './debian-packages.js';

/** Installs missing browsers for the tests if it can; otherwise the error names them. */
export async function ensureBrowsers(): Promise<void> {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (!missing.length) return;
  if (!canInstall) {
    throw new Error(
      `The tests need ${missing.join(' and ')}. Install them (Debian: apt-get install ${missing.join(' ')}), ` +
        'or set CHROME_PATH and FIREFOX_PATH to their paths.',
    );
  }
  await install(missing);
}
