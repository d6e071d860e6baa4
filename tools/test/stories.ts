import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {launchers} from '../browsers.js';
import {inPage} from '../../test/support/in-page.js';
import {originOf, serve} from '../serve.js';

/**
 * Opens the built Storybook from a deep folder, as a host may serve it: its first page, every documentation page, and every
 * story, with its play function and axe. Prints what fails.
 */

const folder = 'storybook-static';
/** How long a story may take, in milliseconds: axe needs seconds for a long one on a busy machine. */
const timeout = 60_000;

/** The events after which a story does nothing more. */
const endEvents = ['storyFinished', 'storyThrewException', 'storyErrored', 'storyMissing'];
/** The events of a failure. A story whose play function throws finishes with the status "success". */
const failureEvents = [...endEvents.slice(1), 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

interface Violation {
  id: string;
  nodes: {target: (string | string[])[]}[];
}
interface FinishedStory {
  status: string;
  reporters: {type: string; result?: {violations?: Violation[]}}[];
}

declare global {
  interface Window {
    /** Set by Storybook in its preview. */
    __STORYBOOK_ADDONS_CHANNEL__?: {
      on(event: string, listener: (payload: unknown) => void): void;
      emit(event: string, payload: object): void;
    };
    /** The events since the last story was selected. */
    storyEvents: {event: string; payload: unknown}[];
  }
}

/** Records events from now on. Runs in the preview. */
function recordEvents(events: readonly string[]): void {
  window.storyEvents = [];
  for (const event of events) {
    window.__STORYBOOK_ADDONS_CHANNEL__?.on(event, (payload) => window.storyEvents.push({event, payload}));
  }
}

/** Selects a story, as the sidebar does. Runs in the preview. */
function selectStory(storyId: string): void {
  window.storyEvents.length = 0;
  window.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', {storyId, viewMode: 'story'});
}

/** The problems of the story, which has ended. Runs in the preview. */
function findProblems(failures: readonly string[]): string[] {
  const payload = window.storyEvents.find(({event}) => event === 'storyFinished')?.payload;
  const {status, reporters} = (payload as FinishedStory | undefined) ?? {status: 'unfinished', reporters: []};
  const problems = window.storyEvents
    .filter(({event}) => failures.includes(event))
    .map(({event, payload: details}) => {
      const [first] = [details].flat() as ({message?: string} | undefined)[];
      return `${event}: ${first?.message ?? JSON.stringify(details)}`;
    });
  const a11y = reporters.find(({type}) => type === 'a11y');
  if (!a11y) problems.push('a11y: not checked');
  for (const {id, nodes} of a11y?.result?.violations ?? []) {
    problems.push(`a11y: ${id} at ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
  }
  if (status !== 'success' && !problems.length) problems.push(`status: ${status}`);
  // axe finds nothing on an empty page
  const elements = [...document.querySelectorAll('#storybook-root *')].filter((element) =>
    element.localName.startsWith('fbss-'),
  );
  if (!elements.some((element) => element.shadowRoot?.querySelector('[part="heading"]')))
    problems.push('no element is shown');
  return problems;
}

async function problemsOf(preview: Page, id: string): Promise<string[]> {
  try {
    await inPage(preview, selectStory, id);
    await preview.waitForFunction(
      (events) => window.storyEvents.some(({event}) => events.includes(event)),
      {timeout, polling: 20},
      endEvents,
    );
    return await inPage(preview, findProblems, failureEvents);
  } catch (error) {
    return [String(error)];
  }
}

/** The problems of a page: errors, missing files, no content. */
async function problemsOfPage(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(address);
    const frame = address.includes('.html')
      ? page
      : await (await page.waitForSelector('#storybook-preview-iframe', {timeout}))?.contentFrame();
    await frame?.waitForSelector('>>> [part~="heading"], >>> h1', {timeout});
    await page.waitForNetworkIdle({idleTime: 300, timeout});
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems;
}

const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
  entries: Record<string, {id: string; type: string}>;
};
const idsOf = (wanted: string): string[] => Object.values(entries).flatMap(({id, type}) => (type === wanted ? id : []));
const stories = idsOf('story');
const root = mkdtempSync(join(tmpdir(), 'storybook-'));
mkdirSync(join(root, 'for/designers'), {recursive: true});
symlinkSync(resolve(folder), join(root, 'for/designers/of-it'));
const server = await serve(root);
const base = `${originOf(server)}/for/designers/of-it/`;
const browser = await launchers.Chromium();
let failed = 0;
const pages: Record<string, string> = {
  'the first page': base,
  'a link from the sidebar': `${base}?path=/story/red-flags--default`,
  'the embed builder': `${base}site/builder.html`,
  ...Object.fromEntries(idsOf('docs').map((id) => [id, `${base}iframe.html?id=${id}&viewMode=docs`])),
};
for (const [name, address] of Object.entries(pages)) {
  const problems = await problemsOfPage(await browser.newPage(), address);
  if (problems.length) failed++;
  for (const problem of problems) console.error(`${name}: ${problem}`);
}
const preview = await browser.newPage();
const errors: string[] = [];
preview.on('pageerror', (error) => errors.push(`page error: ${String(error)}`));
await preview.goto(`${base}iframe.html?viewMode=story`);
await preview.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__);
await inPage(preview, recordEvents, [...new Set([...endEvents, ...failureEvents])]);
for (const id of stories) {
  const problems = [...(await problemsOf(preview, id)), ...errors.splice(0)];
  if (problems.length) failed++;
  for (const problem of problems) console.error(`${id}: ${problem.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
}
await browser.close();
server.close();
rmSync(root, {recursive: true});
const all = stories.length + Object.keys(pages).length;
console.log(`stories: ${all - failed} passed, ${failed} failed`);
process.exitCode = failed || !stories.length ? 1 : 0;
