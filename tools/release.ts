import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import manifest from '../package.json' with {type: 'json'};
import {writeZip} from '../build/packages/zip.js';
import {editedByHost, hostedEntries} from '../build/site.js';
import {targetLanguages} from './languages/config.js';
import {readCatalogue, untranslated} from './languages/translations.js';

/**
 * `npm run release`: packs the files for a web server into one zip, for people who host them. Unlike the npm package, it
 * contains the prerendered pages and the plain HTML. Files that a host edits are in `first-install/`, so that moving an update
 * over an older release does not overwrite them. Fails while a language lacks a translation: its readers would get
 * that text in English.
 */
const documents = ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'LICENSE-CONTENT', 'THIRD-PARTY'];

const catalogue = readCatalogue();
const incomplete = targetLanguages()
  .map((language) => ({language, missing: untranslated(catalogue, language).length}))
  .filter(({missing}) => missing)
  .map(({language, missing}) => `  ${language}: ${missing} of ${catalogue.messages.length} messages`);
if (incomplete.length) {
  console.error(
    `Not released: these languages lack translations.\n${incomplete.join('\n')}\nnpm run check lists them.`,
  );
  process.exit(1);
}

const release = `${manifest.name}-${manifest.version}`;
const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name));

const files: Record<string, Buffer> = Object.fromEntries(
  [...documents, ...filesIn('docs')].map((path) => [path, readFileSync(path)]),
);
for (const entry of hostedEntries('dist')) {
  const path = join('dist', entry.name);
  for (const file of entry.isDirectory() ? filesIn(path) : [path]) {
    const place = file.slice('dist/'.length);
    files[editedByHost.includes(place) ? `first-install/${place}` : place] = readFileSync(file);
  }
}
const zip = `dist/release/${release}.zip`;
writeZip(zip, release, files);
console.log(`${zip}: ${Object.keys(files).length} files`);
