import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {jsonLd} from '../../src/core/structured-data-graph.js';
import {contentOf} from '../built-content.js';
import type {PackageData} from './data.js';
import type {Files} from './zip.js';

/** Reads the text files below a folder, by relative path, and replaces `{{version}}` by the version of the library. */
export function sources(folder: string, version: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({parentPath, name}) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8').replaceAll('{{version}}', version)]),
  );
}

/** The markers in a section's template that PHP replaces, by the corresponding attribute of the element. */
const markerFor: Readonly<Record<string, string>> = {
  // the language follows: English if there is no translation
  'emergency-number': '<!--fbss:call ',
  'text-contact': '<!--fbss:line-->',
  contact: '<!--fbss:contact-->',
  footer: '<!--fbss:footer-->',
};

/** Puts markers around each footer, a `<details>` with this heading. */
const withMarkedFooters = (html: string, heading: string): string =>
  html.replaceAll(/<details>\n<summary>(.*)<\/summary>\n[^]*?<\/details>\n/g, (details: string, summary: string) =>
    summary === heading.replaceAll(/\s+/g, ' ') ? `<!--fbss:footer-->\n${details}<!--/fbss:footer-->\n` : details,
  );

/** Reads a section's template. Throws if a marker is missing. */
function template(language: string, section: string, attributes: readonly string[], footer: string): string {
  const path = `generated/templates/${language}/${section}.html`;
  const html = withMarkedFooters(readFileSync(path, 'utf8'), footer);
  const missing = attributes.map((name) => markerFor[name] ?? '').filter((marker) => !html.includes(marker));
  if (missing.length) throw new Error(`packages: ${path} has no ${missing.join(', ')}`);
  return html;
}

/** The files of both packages: sections as HTML, structured data, the files that the script loads, licences and changes. */
export async function sharedFiles(dist: string, {languages, sections}: PackageData): Promise<Files> {
  const files: Record<string, string | Uint8Array> = {};
  for (const [language, {titles}] of Object.entries(languages)) {
    // a footer has the heading of the section "about"
    for (const [section, attributes] of Object.entries(sections))
      files[`fragments/${language}/${section}.html`] = template(language, section, attributes, titles.about ?? '');
    files[`structured-data/${language}.json`] = jsonLd(await contentOf(language), language);
  }
  for (const folder of ['content', 'lazy']) {
    for (const name of readdirSync(join(dist, folder)))
      files[`assets/${folder}/${name}`] = readFileSync(join(dist, folder, name));
  }
  for (const name of ['LICENSE', 'LICENSE-CONTENT', 'THIRD-PARTY', 'CHANGELOG.md', 'SECURITY.md'])
    files[name] = readFileSync(name);
  return files;
}
