import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {launchers} from '../browsers.js';
import {originOf, serve} from '../serve.js';
import {keepsBrand, showsStyleSheet, changesTokens} from './storybook/brand.js';
import {keepsFocus} from './storybook/focus.js';
import {
  type Check,
  hasCode,
  hasNoTutorial,
  isAccessible,
  isStart,
  leadsBack,
  problemsOfPage,
} from './storybook/pages.js';
import {showsSentences} from './storybook/sentences.js';
import {type Entry, problemsOfSidebar} from './storybook/sidebar.js';
import {problemsOfStories} from './storybook/stories.js';
import {problemsOfToolbar} from './storybook/toolbar.js';

/**
 * Opens the built Storybook from a deep folder, as a host may serve it: its first page, every documentation page, the
 * toolbar, and every story, with its play function and axe. Prints what fails.
 */

const folder = 'storybook-static';
const entries = Object.values(
  (JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {entries: Record<string, Entry>}).entries,
);
const ofType = (wanted: string): Entry[] => entries.filter(({type}) => type === wanted);
const stories = ofType('story').map(({id}) => id);

const root = mkdtempSync(join(tmpdir(), 'storybook-'));
mkdirSync(join(root, 'for/designers'), {recursive: true});
symlinkSync(resolve(folder), join(root, 'for/designers/of-it'));
const server = await serve(root);
const base = `${originOf(server)}/for/designers/of-it/`;
const browser = await launchers.Chromium();

/** What single pages must have. */
const ownChecks: Readonly<Partial<Record<string, readonly Check[]>>> = {
  'brand-it--docs': [changesTokens, showsStyleSheet, keepsBrand],
  'for-clinicians--docs': [keepsFocus('sentences-language'), showsSentences],
  'languages--docs': [keepsFocus('language-fr')],
};

/** What a documentation page must have. */
const checksOf = ({id, importPath}: Entry): Check[] => {
  if (!importPath.endsWith('.mdx')) return [hasCode];
  return [isAccessible, ...(ownChecks[id] ?? [])];
};

const pages: readonly (readonly [name: string, path: string, checks?: readonly Check[]])[] = [
  ['the first page', '', [isStart, hasNoTutorial]],
  ['a link from the sidebar', '?path=/story/red-flags--default'],
  ['the embed builder', 'site/builder.html', [leadsBack]],
  ...ofType('docs').map((entry) => [entry.id, `iframe.html?id=${entry.id}&viewMode=docs`, checksOf(entry)] as const),
];

const count = {passed: 0, failed: 0};
const report = (name: string, problems: readonly string[]): void => {
  count[problems.length ? 'failed' : 'passed']++;
  for (const problem of problems) console.error(`${name}: ${problem.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
};

report('the sidebar', problemsOfSidebar(entries));
for (const [name, path, checks] of pages)
  report(name, await problemsOfPage(await browser.newPage(), base + path, checks));
report('the toolbar', await problemsOfToolbar(browser, base));
await problemsOfStories(browser, base, stories, report);
await browser.close();
server.close();
rmSync(root, {recursive: true});
console.log(`stories: ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !stories.length ? 1 : 0;
