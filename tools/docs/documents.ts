import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {readElements} from '../../build/manifest.js';
import {allLanguages} from '../languages/config.js';
import {readCatalogue} from '../languages/translations.js';
import {reference} from './reference.js';
import {withRegion} from './regions.js';
import {regions} from './tables.js';

/** The documents that describe the current version; the changelog and the decisions may name what no longer exists. */
export const guides: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'docs/languages/README.md',
];

/** The same text with the right number, wherever it has one before "languages". */
const counted = (text: string): string => text.replaceAll(/\b\d+ languages\b/g, `${allLanguages().length} languages`);

/** Each document with generated content as it should be, by its path. It needs `custom-elements.json`. */
export async function documents(): Promise<Map<string, string>> {
  const elements = readElements();
  const catalogue = readCatalogue();
  const written = new Map<string, string>();
  for (const path of new Set([...Object.keys(regions), ...guides])) {
    let text = readFileSync(path, 'utf8');
    for (const [name, render] of Object.entries(regions[path] ?? {}))
      text = withRegion(text, name, render(elements, catalogue));
    written.set(path, counted(text));
  }
  written.set('docs/reference.md', reference(elements));
  for (const [path, text] of written)
    written.set(path, await format(text, {...(await resolveConfig(path)), parser: 'markdown'}));
  return written;
}
