import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeZip} from '../build/packages/zip.js';
import {hostedEntries, hostsOwn} from '../build/site.js';
import {targetLanguages} from './languages/config.js';
import {readCatalogue, untranslated} from './languages/translations.js';

/**
 * `npm run release`: packs what `dist` has for a web server into one zip, for people who host the files themselves. The
 * prerendered pages and the plain HTML are part of it; the npm package leaves them out. What a host changes is in
 * `first-install/`, so that unpacking an update over an older release leaves the host's own file as it is. Refuses while a
 * language lacks a translation: its readers would get that text in English.
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

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {name: string; version: string};
const release = `${name}-${version}`;
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
    files[hostsOwn.includes(place) ? `first-install/${place}` : place] = readFileSync(file);
  }
}
const zip = `dist/release/${release}.zip`;
writeZip(zip, release, files);
console.log(`${zip}: ${Object.keys(files).length} files`);
