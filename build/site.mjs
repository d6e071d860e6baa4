import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {buildSync} from 'esbuild';
import {parse} from 'parse5';

/** The files and folders of `dist` that somebody who hosts them needs: scripts, languages, pages, plain HTML, hashes. */
const hosted = /^(?:fbss(?:\.[\w-]+)?\.js|frame\.js|integrity\.json|content|embed|html|lazy)$/;

/** Of these, what whoever hosts them changes: an update must not take its place. */
export const hostsOwn = ['embed/settings.js'];

export const hostedEntries = (dist) => readdirSync(dist, {withFileTypes: true}).filter(({name}) => hosted.test(name));

/** The same file in a second place, without a second copy of it where the file system can do that. */
function place(from, to) {
  mkdirSync(dirname(to), {recursive: true});
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function placeAll(from, to) {
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) placeAll(source, target);
    else place(source, target);
  }
}

/** Every `src` and `href` of a page. */
function addressesIn(node) {
  const own = (node.attrs ?? []).filter(({name}) => name === 'src' || name === 'href').map(({value}) => value);
  return [...own, ...(node.childNodes ?? []).flatMap(addressesIn)];
}

/** Fails if a page of the site, or a module that it loads, names a file that the site does not have: a 404 for visitors. */
function checkLinks(out) {
  for (const page of readdirSync(out).filter((name) => name.endsWith('.html'))) {
    for (const address of addressesIn(parse(readFileSync(join(out, page), 'utf8')))) {
      const {protocol, pathname} = new URL(address, `file:///${page}`);
      if (protocol === 'file:' && !existsSync(join(out, decodeURIComponent(pathname)))) {
        throw new Error(`${page} names "${address}", but the build has no such file.`);
      }
      if (/^builder\/.*\.js$/.test(address)) {
        // follows its imports, and throws where one leads nowhere
        buildSync({entryPoints: [join(out, address)], bundle: true, write: false, logLevel: 'silent'});
      }
    }
  }
}

/**
 * Writes the demo pages and the builder into `dist/site`, with the built files beside them under `fbss/<version>/`.
 * It needs nothing else, and may be served from any folder of a server. Call it when everything else is built.
 * @param {{dist?: string, pages?: string, out?: string}} [options]
 */
export function site({dist = 'dist', pages = 'site', out = join(dist, 'site')} = {}) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  rmSync(out, {recursive: true, force: true});
  cpSync(pages, out, {recursive: true});
  // what the builder shares with the elements
  for (const module of ['content/emergency-numbers.js', 'core/locale/own-name.js']) {
    const outfile = join(out, 'builder', basename(module));
    buildSync({entryPoints: [`generated/js/${module}`], outfile, bundle: true, format: 'esm'});
  }
  for (const name of readdirSync(out).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(join(out, name), 'utf8');
    writeFileSync(join(out, name), page.replaceAll('"/fbss/', `"fbss/${version}/`));
  }
  for (const entry of hostedEntries(dist)) {
    const [source, target] = [join(dist, entry.name), join(out, 'fbss', version, entry.name)];
    if (entry.isDirectory()) placeAll(source, target);
    else place(source, target);
  }
  checkLinks(out);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) site({dist: process.argv[2]});
