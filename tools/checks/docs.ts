import {existsSync, readFileSync} from 'node:fs';
import manifest from '../../package.json' with {type: 'json'};
import {documents, guides} from '../docs/documents.js';
import {readElements, readTokens} from '../../build/manifest.js';
import type {Findings} from '../findings.js';

/** The documents that a newcomer reads to the end, and the size up to which that happens, in bytes. */
const short = ['README.md', 'CONTRIBUTING.md'];
const shortSize = 8192;

/** Names in the documentation that do not exist: of elements, tokens and npm scripts. */
function unknownNames(scripts: readonly string[]): string[] {
  const elements = readElements();
  const existing = {
    element: new Set(elements.map(({tagName}) => tagName)),
    token: new Set(readTokens().map(({name}) => name)),
    script: new Set(scripts),
  };
  const mentions = {
    element: /(?<=<)fbss-[a-z]+(?:-[a-z]+)*(?=[ >])/g,
    token: /--fbss-[a-z]+(?:-[a-z]+)*(?![a-z…-])/g,
    script: /(?<=npm run )[a-z]+(?::[a-z]+)*/g,
  };
  return guides.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return (['element', 'token', 'script'] as const).flatMap((kind) =>
      (text.match(mentions[kind]) ?? [])
        .filter((name) => !existing[kind].has(name))
        .map((name) => `${path}: there is no ${kind} ${name}`),
    );
  });
}

/** Checks that the documentation is up to date and complete, and that the documents for newcomers are short. */
export async function check(): Promise<Findings> {
  const problems: string[] = [];
  for (const [path, text] of await documents()) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
      problems.push(`${path} is out of date: run npm run format`);
  }
  const scripts = Object.keys(manifest.scripts);
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const script of scripts) {
    const command = ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;
    if (!contributing.includes(`\`${command}\``)) problems.push(`CONTRIBUTING.md does not explain ${command}`);
  }
  problems.push(...unknownNames(scripts));
  const sizes = short.map((path) => ({path, size: readFileSync(path).length}));
  for (const {path, size} of sizes)
    if (size > shortSize) problems.push(`${path} has ${size} bytes, more than ${shortSize}`);
  return {problems, notes: sizes.map(({path, size}) => `${path}: ${size} bytes of ${shortSize}`)};
}
