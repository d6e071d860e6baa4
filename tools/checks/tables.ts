import {readdirSync, readFileSync} from 'node:fs';
import {addressAttributes} from '../../src/script/choices.js';
import {leafletOptions} from '../leaflet/options.js';
import type {Findings} from '../findings.js';

/** Tables in the documentation, each with the heading of the column that lists names, and the names in the code. */
type Tables = readonly (readonly [document: string, heading: string, names: readonly string[]])[];

const source = (path: string): string => readFileSync(path, 'utf8');
const namesIn = (path: string, pattern: RegExp): string[] =>
  [...source(path).matchAll(pattern)].flatMap(([, name]) => name ?? []);
const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields of the page's settings, without the internal ones. */
const fields = namesIn('src/core/host/page-settings.ts', /^ {2}\/\*\*(?:(?!@internal|\*\/)[^])*\*\/\n {2}(\w+)\?:/gm);
/** The attributes of the script's tag. */
const settings = [
  ...fields.map((field) => `data-${kebabCase(field)}`),
  ...readdirSync('src/script').flatMap((file) =>
    namesIn(`src/script/${file}`, /scriptTag\?\.getAttribute\('(data-[\w-]+)'\)/g),
  ),
];
/** What is a setting of a content system: the language is that of the page. */
const systemSettings = settings.filter((name) => name !== 'data-lang');

const tables: Tables = [
  ['docs/hosting.md', 'Setting', settings],
  ['docs/npm.md', 'Field', fields],
  ['docs/embedding.md', 'Parameter', ['theme', ...addressAttributes.keys()]],
  ['docs/elements.md', 'Option', Object.keys(leafletOptions).map((name) => `--${name}`)],
  ['docs/wordpress.md', 'Script attribute', systemSettings],
  ['docs/drupal.md', 'Script attribute', systemSettings],
];

/** The cells of a table row. */
const cells = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The code in the column of each table of a document that has a column with this heading. */
function listed(document: string, heading: string): string[] {
  const found = source(document)
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .flatMap((block) => {
      const [head = '', , ...rows] = block.trim().split('\n');
      const column = cells(head).indexOf(heading);
      return column < 0 ? [] : rows.map((row) => cells(row)[column] ?? '');
    });
  return found.flatMap((cell) => [...cell.matchAll(/^`(.+)`$/g)].flatMap(([, name]) => name ?? []));
}

/** Checks that these tables have all names, and no others. */
export function check(): Findings {
  const problems = tables.flatMap(([document, heading, names]) => {
    const known = new Set(names);
    const found = new Set(listed(document, heading));
    return [
      ...[...known].filter((name) => !found.has(name)).map((name) => `${document} does not list ${name}`),
      ...[...found].filter((name) => !known.has(name)).map((name) => `${document} lists ${name}, which does not exist`),
    ];
  });
  return {problems};
}
