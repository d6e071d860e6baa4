import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {bundleProbe} from './bundle.js';
import type {Variant} from './variants.js';

const phone = {width: 390, height: 844, deviceScaleFactor: 2, isMobile: true};
const slowNetwork = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8};
const probe = await bundleProbe();

/** Milliseconds of the main thread, from the browser's own account. */
export interface Work {
  task: number;
  script: number;
  layout: number;
  style: number;
}

export interface Loaded {
  work: Work;
  nodes: number;
  elements: number;
  bytes: number;
}

export interface Click {
  /** From the click until the frame with the answer is done. */
  latency: number;
  /** Of the main thread, until the page rests again. */
  work: number;
}

/** Opens a page that shares nothing with any other: a context and a process of its own, nothing cached. */
async function inFreshTab<Result>(
  browser: Browser,
  act: (tab: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(phone);
    await tab.evaluateOnNewDocument(probe);
    return await act(tab, await tab.createCDPSession());
  } finally {
    await context.close();
  }
}

const run = async <Result>(tab: Page, expression: string): Promise<Result> =>
  (await tab.evaluate(expression)) as Result;

async function work(session: CDPSession): Promise<Work> {
  const {metrics} = await session.send('Performance.getMetrics');
  const milliseconds = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return {
    task: milliseconds('TaskDuration'),
    script: milliseconds('ScriptDuration'),
    layout: milliseconds('LayoutDuration'),
    style: milliseconds('RecalcStyleDuration'),
  };
}

/** Waits until the main thread has had next to nothing to do for half a second, so that idle work is counted. */
async function settled(session: CDPSession): Promise<Work> {
  let before = await work(session);
  for (let quiet = 0; quiet < 5;) {
    await sleep(100);
    const now = await work(session);
    quiet = now.task - before.task < 1 ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

/** What a page costs until it rests, on this machine's own processor and network. */
export const load = (browser: Browser, url: string): Promise<Loaded> =>
  inFreshTab(browser, async (tab, session) => {
    // the processor time of the thread: what other programs do at the same time does not count
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await tab.goto(url, {waitUntil: 'load'});
    return {
      work: await settled(session),
      ...(await run<{nodes: number; elements: number}>(tab, 'probe.count()')),
      bytes: await run<number>(tab, 'probe.bytes()'),
    };
  });

/** Milliseconds until what is at `paths` is on the screen of a slow phone on a slow network. */
export const readyOnSlowPhone = (browser: Browser, url: string, paths: string[]): Promise<number> =>
  inFreshTab(browser, async (tab, session) => {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await tab.evaluateOnNewDocument(`globalThis.whenReady = probe.ready(${JSON.stringify(paths)})`);
    await tab.goto(url, {waitUntil: 'load'});
    return run<number>(tab, 'whenReady');
  });

/** What a click on a question costs: on each that is closed, opened for the first time. */
export const clickToAnswer = (browser: Browser, url: string, {find}: Variant): Promise<Click[]> =>
  inFreshTab(browser, async (tab, session) => {
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await tab.goto(url, {waitUntil: 'load', timeout: 120_000});
    await settled(session);
    const clicks: Click[] = [];
    // the first question of this library is open from the start
    for (const place of [2, 3, 4, 5]) {
      const {x, y} = await run<{x: number; y: number}>(tab, `probe.place(${JSON.stringify(find.question(place))})`);
      await tab.mouse.move(x, y);
      await run(tab, `void (globalThis.whenAnswered = probe.answered(${JSON.stringify(find.answer(place))}))`);
      const before = await settled(session);
      await tab.mouse.click(x, y);
      const latency = await run<number>(tab, 'whenAnswered');
      // what has opened may be moving what is below it until then
      const after = await settled(session);
      clicks.push({latency, work: after.task - before.task});
    }
    return clicks;
  });
