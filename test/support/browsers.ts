import {existsSync} from 'node:fs';
import {type Browser, launch} from 'puppeteer-core';

// puppeteer closes its browsers when a test is stopped, and so keeps the signal from ending the test
process.once('SIGTERM', () => setTimeout(() => process.exit(143), 2000));

const first = (paths: (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path));

/** Where this machine has Chromium: the path in an environment variable, or a usual place. */
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

/** A container's root has no sandbox, and nothing should request the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executables = {Chromium: findChromium(), Firefox: findFirefox()};

/** The browsers as readers have them, which give each site a process of its own. */
export const isolating = {
  Chromium: (...flags: string[]): Promise<Browser> =>
    launch({executablePath: executables.Chromium, args: [...chromiumFlags, '--site-per-process', ...flags]}),
  Firefox: (): Promise<Browser> => launch({browser: 'firefox', executablePath: executables.Firefox}),
};

/** The same browsers with one process for all pages: to start one for each costs half the time of a test. */
export const launchers = {
  Chromium: (...flags: string[]): Promise<Browser> =>
    launch({
      executablePath: executables.Chromium,
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

/** Chromium with its back/forward cache, which puppeteer turns off. */
export const launchThatKeepsPages = (): Promise<Browser> =>
  launch({
    executablePath: findChromium(),
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
