import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {bundleProbe} from './bundle.js';
import {phone, slowNetwork} from './phone.js';
import type {Variant} from './variants.js';

const probe = await bundleProbe();

/** Milliseconds of the main thread, from the browser's metrics. */
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

interface Click {
  /** From the click until the frame with the answer has been painted. */
  latency: number;
  /** Main thread time until the page is idle again. */
  work: number;
}

/** Opens a page in a separate context and process, with an empty cache. */
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

/** Waits until the main thread has been almost idle for half a second, so that idle callbacks are counted. */
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

/** The cost of a page until it is idle, without throttling. */
export const load = (browser: Browser, url: string): Promise<Loaded> =>
  inFreshTab(browser, async (tab, session) => {
    // thread CPU time, which other programs do not affect
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await tab.goto(url, {waitUntil: 'load'});
    return {
      work: await settled(session),
      ...(await run<{nodes: number; elements: number}>(tab, 'probe.count()')),
      bytes: await run<number>(tab, 'probe.bytes()'),
    };
  });

/** Milliseconds until the elements at `paths` are painted, on a slow phone and a slow network. */
export const readyOnSlowPhone = (browser: Browser, url: string, paths: string[]): Promise<number> =>
  inFreshTab(browser, async (tab, session) => {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await tab.evaluateOnNewDocument(`globalThis.whenReady = probe.ready(${JSON.stringify(paths)})`);
    await tab.goto(url, {waitUntil: 'load'});
    return run<number>(tab, 'whenReady');
  });

/** The cost of a click on each closed question, opened for the first time. */
export const clickToAnswer = (browser: Browser, url: string, {find}: Variant): Promise<Click[]> =>
  inFreshTab(browser, async (tab, session) => {
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await tab.goto(url, {waitUntil: 'load', timeout: 120_000});
    await settled(session);
    const clicks: Click[] = [];
    // the first question of this library is open from the start
    for (const position of [2, 3, 4, 5]) {
      const {x, y} = await run<{x: number; y: number}>(
        tab,
        `probe.pointIn(${JSON.stringify(find.question(position))})`,
      );
      await tab.mouse.move(x, y);
      await run(tab, `void (globalThis.whenAnswered = probe.answered(${JSON.stringify(find.answer(position))}))`);
      const before = await settled(session);
      await tab.mouse.click(x, y);
      const latency = await run<number>(tab, 'whenAnswered');
      // an opening answer may move the questions below it until then
      const after = await settled(session);
      clicks.push({latency, work: after.task - before.task});
    }
    return clicks;
  });
