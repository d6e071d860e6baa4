import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {launchers} from '../../test/support/browsers.js';
import {inPage} from '../../test/support/in-page.js';
import {originOf, serve} from '../serve.js';

/** Goes through all stories of the built Storybook, lets the play functions and axe run, and reports what is wrong. */

const folder = 'storybook-static';
/** A story that has not finished within this time, in milliseconds, never does. */
const patience = 60_000;

/** The events with which a story ends. */
const ends = ['storyFinished', 'storyThrewException', 'storyErrored', 'storyMissing'];
/** A play function that throws still ends in success, so these are looked for too. */
const failures = [...ends.slice(1), 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

interface Violation {
  id: string;
  nodes: {target: (string | string[])[]}[];
}
interface Finished {
  status: string;
  reporters: {type: string; result?: {violations?: Violation[]}}[];
}
/** What the preview of Storybook has on `globalThis`, and what the tests add to it. */
interface Preview {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    on(event: string, listener: (payload: unknown) => void): void;
    emit(event: string, payload: object): void;
  };
  /** The events since the story was chosen. */
  events: {event: string; payload: unknown}[];
}

/** Notes the events from here on. Runs in the preview. */
function watch(events: readonly string[]): void {
  const preview = globalThis as unknown as Preview;
  preview.events = [];
  for (const event of events) {
    preview.__STORYBOOK_ADDONS_CHANNEL__?.on(event, (payload) => preview.events.push({event, payload}));
  }
}

/** Shows a story, as somebody does who chooses it. Runs in the preview. */
function choose(storyId: string): void {
  const preview = globalThis as unknown as Preview;
  preview.events.length = 0;
  preview.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', {storyId, viewMode: 'story'});
}

/** What is wrong with the story, which has ended. Runs in the preview. */
function faultsIn(events: readonly string[]): string[] {
  const {events: seen} = globalThis as unknown as Preview;
  const finished = seen.find(({event}) => event === 'storyFinished')?.payload as Finished | undefined;
  const {status, reporters} = finished ?? {status: 'unfinished', reporters: []};
  const found = seen
    .filter(({event}) => events.includes(event))
    .map(({event, payload}) => {
      const [first] = [payload].flat() as ({message?: string} | undefined)[];
      return `${event}: ${first?.message ?? JSON.stringify(payload)}`;
    });
  const a11y = reporters.find(({type}) => type === 'a11y');
  if (!a11y) found.push('a11y: not checked');
  for (const {id, nodes} of a11y?.result?.violations ?? []) {
    found.push(`a11y: ${id} at ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
  }
  if (status !== 'success' && !found.length) found.push(`status: ${status}`);
  // an empty page has no fault that could be found
  const elements = [...document.querySelectorAll('#storybook-root *')].filter((element) =>
    element.localName.startsWith('fbss-'),
  );
  if (!elements.some((element) => element.shadowRoot?.querySelector('[part="heading"]')))
    found.push('no element is shown');
  return found;
}

async function faultsOf(preview: Page, id: string): Promise<string[]> {
  try {
    await inPage(preview, choose, id);
    await preview.waitForFunction(
      (events) => (globalThis as unknown as Preview).events.some(({event}) => events.includes(event)),
      {timeout: patience, polling: 20},
      ends,
    );
    return await inPage(preview, faultsIn, failures);
  } catch (error) {
    return [String(error)];
  }
}

const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
  entries: Record<string, {id: string; type: string}>;
};
const stories = Object.values(entries).filter(({type}) => type === 'story');
const server = await serve(folder);
const browser = await launchers.Chromium();
const preview = await browser.newPage();
const errors: string[] = [];
preview.on('pageerror', (error) => errors.push(`page error: ${String(error)}`));
await preview.goto(`${originOf(server)}/iframe.html?viewMode=story`);
await preview.waitForFunction(() => (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__);
await inPage(preview, watch, [...new Set([...ends, ...failures])]);
let failed = 0;
for (const {id} of stories) {
  const faults = [...(await faultsOf(preview, id)), ...errors.splice(0)];
  if (faults.length) failed++;
  for (const fault of faults) console.error(`${id}: ${fault.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
}
await browser.close();
server.close();
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !stories.length ? 1 : 0;
