import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {withLiveLinks} from './links.js';

/** The content of files, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes a zip that contains one folder. Its documents lose their links to files that are not in it. The output is
 * reproducible: files are sorted, and have a fixed date.
 */
export function writeZip(path: string, folder: string, files: Files): void {
  const entries = Object.entries(withLiveLinks(files))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]): [string, Uint8Array] => [
      `${folder}/${name}`,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ]);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(2000, 0, 1)}));
}
