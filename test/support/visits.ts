import {after, afterEach, before, describe} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {type BrowserName, browserNames} from '../../tools/browsers.js';
import {host, type HostOptions, type Pages, type Site} from './host.js';
import {closeBrowsersAfterFile, sharedBrowser} from './shared-browsers.js';

/** The errors and warnings of a page: uncaught errors, and those in its console. */
export interface PageLog {
  errors: string[];
  warnings: string[];
}

export interface Visit {
  tab: Page;
  site: Site;
  log: PageLog;
}

interface VisitOptions extends HostOptions {
  path?: string;
  /** Runs before the page is requested. */
  prepare?: (tab: Page) => Promise<unknown>;
  /** The event to wait for. With `nothing`, the test itself waits. */
  waitUntil?: 'load' | 'domcontentloaded' | 'nothing';
}

type Serve = (pages: Pages, options?: HostOptions) => Promise<Site>;

/** Opens a page of a host, by default the one at `/`. The tab is closed after the test. */
export type Open = (pages: Pages, options?: VisitOptions) => Promise<Visit>;

interface Visits {
  open: Open;
  /** Like `open`, but the tab stays open for all tests of the `describe`. */
  openForAll: Open;
  serve: Serve;
  /** Opens an empty tab, which is closed after the test. */
  openTab: () => Promise<Page>;
  /** Opens an empty tab, which stays open for all tests of the `describe`. */
  openTabForAll: () => Promise<Page>;
}

/** Records the errors and the warnings of a page from now on. */
export function recordLog(tab: Page): PageLog {
  const log: PageLog = {errors: [], warnings: []};
  tab.on('pageerror', (error) => log.errors.push(String(error)));
  tab.on('console', (message) => {
    const type: string = message.type();
    if (type === 'error') log.errors.push(message.text());
    if (type === 'warn' || type === 'warning') log.warnings.push(message.text());
  });
  return log;
}

/** Starts hosts, which are closed after the tests of the `describe`. */
function useSites(): Serve {
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

after(closeBrowsersAfterFile);

/** A browser for the tests of a `describe`, and hosts for it to visit. With `start`, no other tests share the browser. */
export function useBrowser(name: BrowserName, start?: () => Promise<Browser>): Visits {
  let browser: Browser;
  const tabs: Page[] = [];
  const lasting: Page[] = [];
  const serve = useSites();
  const close = (open: Page[]): Promise<unknown> =>
    Promise.all(open.splice(0).map((tab) => tab.close().catch(() => undefined)));
  before(async () => {
    browser = await (start ? start() : sharedBrowser(name));
  });
  afterEach(() => close(tabs));
  after(async () => {
    if (start) await browser.close();
    else await close(lasting);
  });
  const openIn = async (list: Page[]): Promise<Page> => {
    if (!start) browser = await sharedBrowser(name);
    const tab = await browser.newPage();
    list.push(tab);
    return tab;
  };
  const openerIn =
    (list: Page[]): Open =>
    async (pages, {path = '/', prepare, waitUntil = 'load', ...options} = {}) => {
      const site = await serve(pages, options);
      const tab = await openIn(list);
      const log = recordLog(tab);
      await prepare?.(tab);
      const url = site.url + path;
      // the navigation may fail when the tab is closed after the test
      if (waitUntil === 'nothing') void tab.goto(url).catch(() => undefined);
      else await tab.goto(url, {waitUntil});
      return {tab, site, log};
    };
  return {
    serve,
    openTab: () => openIn(tabs),
    openTabForAll: () => openIn(lasting),
    open: openerIn(tabs),
    openForAll: openerIn(lasting),
  };
}

/** Defines tests in every browser. */
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
