import type {Browser, Page} from 'puppeteer-core';
import {inPage} from '../../../test/support/in-page.js';

/** How long a story may take, in milliseconds: axe needs seconds for a long one on a busy machine. */
export const timeout = 60_000;

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

async function problemsOfStory(preview: Page, id: string): Promise<string[]> {
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

/** The problems of each story, with its play function and axe, in one preview. */
export async function problemsOfStories(
  browser: Browser,
  base: string,
  ids: readonly string[],
  report: (name: string, problems: readonly string[]) => void,
): Promise<void> {
  const preview = await browser.newPage();
  const errors: string[] = [];
  preview.on('pageerror', (error) => errors.push(`page error: ${String(error)}`));
  await preview.goto(`${base}iframe.html?viewMode=story`);
  await preview.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__);
  await inPage(preview, recordEvents, [...new Set([...endEvents, ...failureEvents])]);
  for (const id of ids) report(id, [...(await problemsOfStory(preview, id)), ...errors.splice(0)]);
}
