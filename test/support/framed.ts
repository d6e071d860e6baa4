import assert from 'node:assert/strict';
import type {Frame, Page} from 'puppeteer-core';
import {host, page} from './host.js';
import {appears} from './rendered.js';
import {until} from './until.js';
import {type PageLog, recordLog} from './visits.js';

/** The markup of a page that frames a page of the library, with space above and below the frame. */
export const framingPage = (
  src: string,
  {tag = '', above = '300px', below = '3000px', head = '', attributes = ''} = {},
): string =>
  page(
    `<div style="block-size: ${above}"></div>
    <iframe src="${src}" title="Section" width="100%" height="600" ${attributes}></iframe>
    <p id="below">Below</p>
    <div style="block-size: ${below}"></div>${tag}`,
    {head},
  );

/** Pages on `127.0.0.1` whose frames are on `localhost`, another origin and another site, or on their own origin. */
export interface Sites {
  open: (tab: Page, markup: string, hash?: string) => Promise<PageLog>;
  serve: (markup: string) => string;
  /** The address of the library: on another origin, and on the page's own. */
  other: string;
  own: string;
  close: () => void;
}

export async function startSites(): Promise<Sites> {
  const pages: Record<string, string> = {};
  // the script loads modules across origins
  const site = await host(pages, {headers: {'access-control-allow-origin': '*'}});
  const own = `${site.url}/fbss`;
  let count = 0;
  const serve = (markup: string): string => {
    const path = `/${++count}`;
    pages[path] = markup;
    return site.url + path;
  };
  return {
    serve,
    open: async (tab, markup, hash = '') => {
      const log = recordLog(tab);
      await tab.goto(serve(markup) + hash, {waitUntil: 'load'});
      return log;
    },
    other: own.replace('127.0.0.1', 'localhost'),
    own,
    close: () => {
      site.close();
    },
  };
}

/** Waits until the frame has the height of its content. */
export const frameFits = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 620, {polling: 50});

/** The framed page, when its script has rendered it. */
export const frameOf = async (tab: Page): Promise<Frame> => {
  const frame = await tab.waitForFrame((found) => found.url().includes('/embed/'));
  await frame.waitForFunction(
    () => document.querySelector('main > [heading-level]')?.shadowRoot?.adoptedStyleSheets.length,
  );
  return frame;
};

/** Clicks something in an element of a framed page, when it has rendered. */
export async function press(frame: Frame, element: string, selector: string): Promise<void> {
  const target = await appears(frame, `${element} >>> ${selector}`);
  await target.evaluate((found) => {
    (found as HTMLElement).click();
  });
}

/** Waits until all content of a page of the library is in its light DOM. */
export const allInLightDom = (place: Page | Frame): Promise<unknown> =>
  place.waitForFunction(() =>
    [...document.querySelectorAll('main > :not(h1, fbss-guide), fbss-guide > [slot^=section-]')].every((element) =>
      element.querySelector('[slot^="fbss-"]'),
    ),
  );

/** For the head of the host: remembers the last message of the framed page. */
export const recordMessages = '<script>addEventListener("message", ({data}) => { globalThis.last = data; })</script>';

/** Waits until the framed page has sent its height in print. */
export const measuredForPrint = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() => {
    const last: unknown = Reflect.get(globalThis, 'last');
    return typeof last === 'object' && last && typeof Reflect.get(last, 'paper') === 'number';
  });

/** Waits until the frame has the height of its content and has sent its height in print. Returns its height. */
export async function fittedForPrint(tab: Page, frame: Frame): Promise<number> {
  await measuredForPrint(tab);
  const heights = (): Promise<readonly [number, number]> =>
    Promise.all([
      tab.$eval('iframe', ({clientHeight}) => clientHeight),
      frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    ]);
  const [outside, inside] = await until(heights, ([outer, inner]) => outer === inner);
  assert.equal(outside, inside);
  return outside;
}
