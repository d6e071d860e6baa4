import {execFile, execFileSync} from 'node:child_process';
import {cpSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Frame, Page} from 'puppeteer-core';
import {inPage} from '../support/in-page.js';

/** The environment of a terminal, without the variables that npm sets for its scripts. */
export const terminal = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS|NODE_TEST)/.test(name)));

/** Runs a command in the environment of a terminal. */
export const run = (
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{stdout: string; stderr: string}> =>
  promisify(execFile)(command, args, {cwd, env: {...terminal(), ...env}, maxBuffer: 1e8});

/** Packs the package into a folder, as it is published. */
export async function pack(folder: string): Promise<{filename: string; files: {path: string}[]}> {
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.');
  const [packed] = JSON.parse(stdout) as {filename: string; files: {path: string}[]}[];
  if (!packed) throw new Error('npm has packed nothing');
  return packed;
}

/** Copies the files that a clone would have: those that git tracks, as they are now, and those that it would add. */
export function cloneTo(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of new Set(files.split('\0'))) {
    if (file && existsSync(file)) cpSync(file, join(folder, file));
  }
}

/** Problems while a page loads: failed requests, console errors, exceptions. */
export function problemsOf(tab: Page): string[] {
  const problems: string[] = [];
  tab.on('requestfailed', (request) => {
    problems.push(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} is ${response.status()}`);
  });
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

/**
 * The elements of a page that a reader does not see: not defined, still showing the fallback, or without a visible
 * heading and content of their own. Runs in the page.
 */
function notShown(): string[] {
  const textOf = (node: Node): string => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length)
      return node.assignedNodes().map(textOf).join(' ');
    if (node instanceof Element && /^(style|svg)$/.test(node.localName)) return '';
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(textOf).join(' ');
  };
  const isSeen = (element: Element | null | undefined): boolean => {
    const {width = 0, height = 0} = element?.getBoundingClientRect() ?? {};
    return width > 20 && height > 10 && (element?.checkVisibility() ?? false);
  };
  const faultOf = (element: Element): string | undefined => {
    const root = element.shadowRoot;
    if (!root) return 'is not defined';
    if (root.querySelector(':scope > slot:not([name])')) return 'shows its fallback';
    const card = root.querySelector('[part~="card"]');
    // the language picker has a label in place of a heading, and its options are in it
    const title = root.querySelector('[part~="heading"], [part~="label"]');
    const options = root.querySelectorAll('[part~="language"]').length;
    if (!isSeen(card) || !card) return 'has no visible card';
    if (!isSeen(title) || !title || !textOf(title).trim()) return 'has no visible heading';
    const hasContent = options ? options > 1 : textOf(card).trim().length > textOf(title).trim().length + 20;
    if (!hasContent) return 'has no content';
    return undefined;
  };
  const elements = [...document.querySelectorAll('*')]
    // the element of a placeholder or a link is in a shadow root
    .flatMap((element) => [
      element,
      ...(element.localName.startsWith('fbss-') ? [] : (element.shadowRoot?.children ?? [])),
    ])
    .filter(({localName}) => localName.startsWith('fbss-'));
  if (!elements.length) return ['there is no element on the page'];
  return elements.flatMap((element) => {
    const fault = faultOf(element);
    return fault ? [`<${element.localName}> ${fault}`] : [];
  });
}

/** Waits until a page or a frame shows every element on it, and returns those that it does not show in the end. */
export async function elementsMissing(page: Page | Frame, patience = 15_000): Promise<string[]> {
  for (const end = Date.now() + patience; ;) {
    // fails while the page navigates
    const missing = await inPage(page, notShown).catch((error: unknown) => [String(error)]);
    if (!missing.length || Date.now() > end) return missing;
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** The language of each element's content, in the order of the page. */
export const languagesOn = (page: Page | Frame): Promise<(string | undefined)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [
        element,
        ...(element.localName.startsWith('fbss-') ? [] : (element.shadowRoot?.children ?? [])),
      ])
      .filter(({localName}) => localName.startsWith('fbss-'))
      .map(({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('[part~="card"]')?.lang),
  );
