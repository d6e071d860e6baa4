import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {readElements} from '../../build/manifest.js';
import {readCatalogue} from '../languages/translations.js';
import {reference} from './reference.js';
import {withRegion} from './regions.js';
import {regions} from './tables.js';

/** Each document with generated content as it should be, by its path. It needs `custom-elements.json`. */
export async function documents(): Promise<Map<string, string>> {
  const elements = readElements();
  const catalogue = readCatalogue();
  const written = new Map([['docs/reference.md', reference(elements)]]);
  for (const [path, tables] of Object.entries(regions)) {
    let text = readFileSync(path, 'utf8');
    for (const [name, render] of Object.entries(tables)) text = withRegion(text, name, render(elements, catalogue));
    written.set(path, text);
  }
  for (const [path, text] of written)
    written.set(path, await format(text, {...(await resolveConfig(path)), parser: 'markdown'}));
  return written;
}
