import {existsSync} from 'node:fs';

/** @param {(string | undefined)[]} paths */
const first = (paths) => paths.find((path) => path && existsSync(path));

/** The browsers of the tests, where this machine has them: the path that an environment variable names, or a usual place. */
export const findChromium = () =>
  first([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

export const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** The quiet Chromium of the tests: a container's root has no sandbox, and nothing should ask the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
