import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {type Browser, launch} from 'puppeteer-core';

// puppeteer handles the signal to close its browsers, so it does not end the process by itself
process.once('SIGTERM', () => setTimeout(() => process.exit(143), 2000));

const first = (paths: (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path));

/** The path of Chromium: from the environment variable, or one of the usual paths. */
export const findChromium = (): string | undefined =>
  first([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

export const findFirefox = (): string | undefined =>
  first([
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** No sandbox, which root in a container does not have, and no requests of the browser's own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executables = {Chromium: findChromium(), Firefox: findFirefox()};

/**
 * How most tests launch Chromium: as its headless shell, the same engine without the browser's own windows, which opens a
 * tab in half the time. Without the shell, or if `CHROME_PATH` names another Chromium, as Chromium itself.
 */
const shell = process.env.CHROME_PATH ? undefined : first(['/usr/bin/chromium-headless-shell']);
const headlessChromium = shell
  ? ({executablePath: shell, headless: 'shell'} as const)
  : ({executablePath: executables.Chromium, headless: true} as const);

/** Launches the browsers as readers have them, with a process for each site. */
export const siteIsolatingLaunchers = {
  Chromium: (...flags: string[]): Promise<Browser> =>
    launch({executablePath: executables.Chromium, args: [...chromiumFlags, '--site-per-process', ...flags]}),
  Firefox: (): Promise<Browser> => launch({browser: 'firefox', executablePath: executables.Firefox}),
};

/** Launches the browsers with one process for all pages: starting a process for each takes half the time of a test. */
export const launchers = {
  Chromium: (...flags: string[]): Promise<Browser> =>
    launch({
      ...headlessChromium,
      args: [
        ...chromiumFlags,
        '--renderer-process-limit=1',
        '--disable-site-isolation-trials',
        '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess',
        ...flags,
      ],
    }),
  Firefox: (): Promise<Browser> =>
    launch({
      browser: 'firefox',
      executablePath: executables.Firefox,
      extraPrefsFirefox: {
        'fission.autostart': false,
        'dom.ipc.processCount': 1,
        'dom.ipc.processPrelaunch.enabled': false,
      },
    }),
};

export type BrowserName = keyof typeof launchers;
export const browserNames = Object.keys(launchers) as BrowserName[];

/** Launches Chromium with its back/forward cache, which puppeteer turns off. */
export const launchWithBackForwardCache = (): Promise<Browser> =>
  launch({
    executablePath: findChromium(),
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

/** Launches Chromium so that a page looks the same on every machine with the same fonts. */
export const launchForPictures = (): Promise<Browser> =>
  launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, '--font-render-hinting=none', '--force-color-profile=srgb', '--hide-scrollbars'],
    env: {...process.env, FONTCONFIG_FILE: resolve('tools/picture-fonts.conf')},
  });
