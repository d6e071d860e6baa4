import {after, afterEach, before, describe} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {type BrowserName, browserNames, launchers} from './browsers.js';
import {host, type HostOptions, type Pages, type Site} from './host.js';

/** What a page reports while it is open. */
export interface Heard {
  errors: string[];
  warnings: string[];
}

export interface Visit {
  tab: Page;
  site: Site;
  heard: Heard;
}

export interface VisitOptions extends HostOptions {
  path?: string;
  /** Runs before the page is requested. */
  prepare?: (tab: Page) => Promise<unknown>;
  /** How far the page has to be loaded before the visit begins: by default wholly. With `nothing` the test itself waits. */
  waitUntil?: 'load' | 'domcontentloaded' | 'nothing';
}

export type Serve = (pages: Pages, options?: HostOptions) => Promise<Site>;

/** Opens a page of a host, by default the one at `/`. The tab is closed when the test is over. */
export type Open = (pages: Pages, options?: VisitOptions) => Promise<Visit>;

export interface Visits {
  open: Open;
  serve: Serve;
  /** An empty tab, which is closed when the test is over. */
  ownTab: () => Promise<Page>;
  /** An empty tab, which stays open for all tests of the `describe`. */
  newTab: () => Promise<Page>;
}

/** Notes the errors and the warnings of a page. */
export function listen(tab: Page): Heard {
  const heard: Heard = {errors: [], warnings: []};
  tab.on('pageerror', (error) => heard.errors.push(String(error)));
  tab.on('console', (message) => {
    const type: string = message.type();
    if (type === 'error') heard.errors.push(message.text());
    if (type === 'warn' || type === 'warning') heard.warnings.push(message.text());
  });
  return heard;
}

/** Starts hosts, which are closed when the tests around it are over. */
export function useSites(): Serve {
  const sites: Site[] = [];
  after(() => {
    for (const site of sites) site.close();
  });
  return async (pages, options = {}) => {
    const site = await host(pages, options);
    sites.push(site);
    return site;
  };
}

/** The browsers that all tests of this process share. */
const shared = new Map<BrowserName, Promise<Browser>>();
after(async () => {
  for (const browser of shared.values()) await (await browser).close().catch(() => undefined);
});

function isRunning(browser: Browser): boolean {
  const program = browser.process();
  return browser.connected && program?.exitCode === null && program.signalCode === null;
}

/** The shared browser: another one where it has crashed, so that one test fails and not all that follow. */
async function share(name: BrowserName): Promise<Browser> {
  const known = shared.get(name);
  if (known && isRunning(await known)) return known;
  const browser = launchers[name]();
  shared.set(name, browser);
  return browser;
}

/** A browser for the tests of a `describe`, and hosts for it to visit. With `start` it is theirs alone. */
export function useBrowser(name: BrowserName, start?: () => Promise<Browser>): Visits {
  let browser: Browser;
  const tabs: Page[] = [];
  const lasting: Page[] = [];
  const serve = useSites();
  const close = (open: Page[]): Promise<unknown> =>
    Promise.all(open.splice(0).map((tab) => tab.close().catch(() => undefined)));
  before(async () => {
    browser = await (start ? start() : share(name));
  });
  afterEach(() => close(tabs));
  after(async () => {
    if (start) await browser.close();
    else await close(lasting);
  });
  const openIn = async (list: Page[]): Promise<Page> => {
    if (!start) browser = await share(name);
    const tab = await browser.newPage();
    list.push(tab);
    return tab;
  };
  const ownTab = (): Promise<Page> => openIn(tabs);
  return {
    serve,
    ownTab,
    newTab: () => openIn(lasting),
    open: async (pages, {path = '/', prepare, waitUntil = 'load', ...options} = {}) => {
      const site = await serve(pages, options);
      const tab = await ownTab();
      const heard = listen(tab);
      await prepare?.(tab);
      const url = site.url + path;
      // the end of the test ends it, too
      if (waitUntil === 'nothing') void tab.goto(url).catch(() => undefined);
      else await tab.goto(url, {waitUntil});
      return {tab, site, heard};
    },
  };
}

/** Describes in every browser what readers get there. */
export function eachBrowser(
  title: string,
  tests: (visits: Visits, browser: BrowserName) => void,
  starts: Partial<Record<BrowserName, () => Promise<Browser>>> = {},
): void {
  for (const browser of browserNames) {
    describe(`${title}, in ${browser}`, () => {
      tests(useBrowser(browser, starts[browser]), browser);
    });
  }
}
