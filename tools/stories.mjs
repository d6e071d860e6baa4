import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {chromiumFlags, findChromium} from '../test/support/browsers.mjs';
import {originOf, serve} from './serve.ts';

const folder = 'storybook-static';
const patience = 20_000;

/** A play function that throws still ends in success, so these are asked for too. */
const failures = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
];

/** What went wrong in a story that has finished, as the page itself tells it. */
function complaints(failures) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const {status, reporters} = channel.last('storyFinished')?.[0] ?? {status: 'unfinished', reporters: []};
  const found = failures
    .map((event) => [event, channel.last(event)?.[0]])
    .filter(([, said]) => said)
    .map(([event, said]) => `${event}: ${[said].flat()[0]?.message ?? said}`);
  const a11y = reporters.find(({type}) => type === 'a11y');
  if (!a11y) found.push('a11y: not checked');
  for (const {id, nodes} of a11y?.result?.violations ?? []) {
    found.push(`a11y: ${id} at ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
  }
  if (status !== 'success' && !found.length) found.push(`status: ${status}`);
  // an empty page has no fault that could be found
  const elements = [...document.querySelectorAll('#storybook-root *')].filter((e) => e.localName.startsWith('fbss-'));
  if (!elements.some((e) => e.shadowRoot?.querySelector('[part="heading"]'))) found.push('no element is shown');
  return found;
}

async function check(browser, address) {
  const page = await browser.newPage();
  try {
    const errors = [];
    page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
    await page.goto(address);
    await page.waitForFunction(
      (ends) => ends.some((event) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(event)),
      {timeout: patience},
      ['storyFinished', 'storyThrewException', 'storyErrored', 'storyMissing'],
    );
    return [...errors, ...(await page.evaluate(complaints, failures))];
  } catch (error) {
    return [error.message];
  } finally {
    await page.close();
  }
}

const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({type}) => type === 'story');
const server = await serve(folder);
const browser = await launch({executablePath: findChromium(), args: chromiumFlags});
let failed = 0;
// one after the other: a tab in the background does not draw, and its story never finishes
for (const {id} of stories) {
  const found = await check(browser, `${originOf(server)}/iframe.html?id=${id}&viewMode=story`);
  if (found.length) failed++;
  for (const complaint of found) console.error(`${id}: ${complaint.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
}
await browser.close();
server.close();
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !stories.length ? 1 : 0;
