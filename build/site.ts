import {
  copyFileSync,
  cpSync,
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {buildSync} from 'esbuild';
import {parse} from 'parse5';
import manifest from '../package.json' with {type: 'json'};
import {attributeOf, childrenOf, type Node} from './tree.js';

/** The files and folders in `dist` for a web server: scripts, languages, pages, plain HTML, hashes. */
const hosted = /^(?:fbss(?:\.[\w-]+)?\.js|frame\.js|integrity\.json|content|embed|html|lazy)$/;

/** Those that a host edits: an update must not overwrite them. */
export const editedByHost = ['embed/settings.js'];

export const hostedEntries = (dist: string): Dirent[] =>
  readdirSync(dist, {withFileTypes: true}).filter(({name}) => hosted.test(name));

/** Links a file, or copies it if the file system has no hard links. */
function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), {recursive: true});
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Does so with a file, or with every file in a folder. */
function linkOrCopyEntry(entry: Dirent, from: string, to: string): void {
  const [source, target] = [join(from, entry.name), join(to, entry.name)];
  if (!entry.isDirectory()) linkOrCopy(source, target);
  else for (const inside of readdirSync(source, {withFileTypes: true})) linkOrCopyEntry(inside, source, target);
}

/** Every `src` and `href` of a page. */
const addressesIn = (node: Node): string[] => [
  ...['src', 'href'].flatMap((name) => attributeOf(node, name) ?? []),
  ...childrenOf(node).flatMap(addressesIn),
];

/** Throws if a page of the site links to a missing file, which would be a 404 for visitors. */
function checkLinks(out: string): void {
  for (const page of readdirSync(out).filter((name) => name.endsWith('.html'))) {
    for (const address of addressesIn(parse(readFileSync(join(out, page), 'utf8')))) {
      const {protocol, pathname} = new URL(address, `file:///${page}`);
      if (protocol === 'file:' && !existsSync(join(out, decodeURIComponent(pathname)))) {
        throw new Error(`${page} names "${address}", but the build has no such file.`);
      }
    }
  }
}

/** A page with the parts that it includes, and its link in the navigation marked as that of the current page. */
const assemblePage = (page: string, name: string, parts: string): string =>
  page
    .replace(/<!--#include file="(.+)" -->/g, (_, file: string) => readFileSync(join(parts, file), 'utf8').trim())
    .replace(`<a href="${name}">`, `<a href="${name}" aria-current="page">`);

/** The banner comment of the builder's script. */
const builderBanner =
  '/*! With Lit, Copyright (c) 2017 Google LLC, BSD-3-Clause, and Color.js, Copyright (c) 2021 Lea Verou, Chris Lilley, MIT: see THIRD-PARTY */';

/**
 * Writes the demo pages and the builder into `dist/site`, with the built files in `fbss/<version>/`. The folder is
 * self-contained, and can be served from any path. Call it when everything else is built.
 */
export function site({
  dist = 'dist',
  pages = 'site',
  builder = 'site/builder/builder.ts',
  out = join(dist, 'site'),
} = {}): void {
  rmSync(out, {recursive: true, force: true});
  const isSource = (path: string): boolean => ['builder', 'parts'].includes(basename(path)) || path.endsWith('.ts');
  cpSync(pages, out, {recursive: true, filter: (path) => !isSource(path)});
  const script = {bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'silent'} as const;
  buildSync({
    ...script,
    entryPoints: [builder],
    outfile: join(out, 'builder', 'builder.js'),
    banner: {js: builderBanner},
    legalComments: 'none',
  });
  buildSync({...script, entryPoints: [join(pages, 'demo.ts')], outfile: join(out, 'demo.js')});
  copyFileSync('THIRD-PARTY', join(out, 'THIRD-PARTY'));
  for (const name of readdirSync(out).filter((file) => file.endsWith('.html'))) {
    const page = assemblePage(readFileSync(join(out, name), 'utf8'), name, join(pages, 'parts'));
    writeFileSync(join(out, name), page.replaceAll('"/fbss/', `"fbss/${manifest.version}/`));
  }
  for (const entry of hostedEntries(dist)) linkOrCopyEntry(entry, dist, join(out, 'fbss', manifest.version));
  checkLinks(out);
}
