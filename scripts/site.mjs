import {copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** What a page may name, and what that loads: scripts, languages, whole pages, plain HTML, hashes. */
const served = /^(?:fbss(?:\.[\w-]+)?\.js|frame\.js|integrity\.json|content|embed|html)$/;

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

/**
 * Writes the demo pages and the builder into `dist/site`, with the built files beside them under `fbss/<version>/`.
 * It needs nothing else, and may be served from any folder of a server. Call it when everything else is built.
 * @param {{dist?: string, out?: string}} [options]
 */
export function site({dist = 'dist', out = join(dist, 'site')} = {}) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  rmSync(out, {recursive: true, force: true});
  cpSync('site', out, {recursive: true});
  // the elements' own table, so that there is no second one to keep
  copyFileSync('generated/js/content/emergency-numbers.js', join(out, 'builder', 'emergency-numbers.js'));
  for (const name of readdirSync(out).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(join(out, name), 'utf8');
    writeFileSync(join(out, name), page.replaceAll('"/fbss/', `"fbss/${version}/`));
  }
  for (const entry of readdirSync(dist, {withFileTypes: true}).filter((found) => served.test(found.name))) {
    const [source, target] = [join(dist, entry.name), join(out, 'fbss', version, entry.name)];
    if (entry.isDirectory()) placeAll(source, target);
    else place(source, target);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) site({dist: process.argv[2]});
