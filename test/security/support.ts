import {after, before} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {host, launchers, listen} from '../support/host.mjs';

interface Site {
  url: string;
  requests: string[];
  close(): void;
}

interface Options {
  headers?: Record<string, string>;
  answer?: (path: string, response: {writeHead(status: number, headers: object): {end(body: string): void}}) => unknown;
}

interface Visit {
  tab: Page;
  site: Site;
  heard: {errors: string[]; warnings: string[]};
}

/** A server of its own origin, which is closed when the tests around it are over. */
export function useSites(): (pages: Record<string, string>, options?: Options) => Promise<Site> {
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

/** A browser for the tests around it: opens the page `/` of a host. */
export function useBrowser(
  name: keyof typeof launchers,
): (pages: Record<string, string>, options?: Options & {path?: string}) => Promise<Visit> {
  let browser: Browser;
  const serve = useSites();
  before(async () => {
    browser = await launchers[name]();
  });
  after(() => browser.close());
  return async (pages, {path = '/', ...options} = {}) => {
    const site = await serve(pages, options);
    const tab = await browser.newPage();
    const heard = listen(tab) as Visit['heard'];
    await tab.goto(site.url + path, {waitUntil: 'load'});
    return {tab, site, heard};
  };
}

export const browserNames = Object.keys(launchers) as (keyof typeof launchers)[];

/** Waits until an element has rendered, in a language. In a selector, `>>>` goes into the shadow root of a place. */
export const renders = (tab: Page, selector: string, lang = 'en'): Promise<unknown> =>
  tab.waitForFunction(
    // not by the browser driver's own `>>>`, which a form with fields named after members leads astray
    (where, language) => {
      const element = where
        .split(' >>> ')
        .reduce<ParentNode | null>(
          (root, part) => ((root as Partial<Element> | null)?.shadowRoot ?? root)?.querySelector(part) ?? null,
          document,
        );
      return (element as Element | null)?.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang === language;
    },
    {timeout: 8000},
    selector,
    lang,
  );

/** Waits until the content of an element is in the light DOM. */
export const inLightDom = (tab: Page, selector: string): Promise<unknown> =>
  tab.waitForSelector(`${selector} > [slot^="fbss-"]`, {timeout: 8000});

/** Where the call of an element leads: nowhere, if it has none. */
export const callOf = async (tab: Page, selector: string): Promise<string | undefined> =>
  (await tab.$(selector))?.evaluate(
    ({shadowRoot}) => shadowRoot?.querySelector('[part=call]')?.getAttribute('href') ?? undefined,
  );

/** The sections that a guide shows, in their order. */
export const sectionsOf = (tab: Page, guide: string): Promise<string[]> =>
  tab.$eval(guide, ({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name^="section-"]') ?? [])].flatMap((slot) =>
      slot.assignedElements().map(({localName}) => localName),
    ),
  );

/** Time in which nothing should happen. */
export const aWhile = (): Promise<unknown> => new Promise((later) => setTimeout(later, 400));
