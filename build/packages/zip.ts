import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {strToU8, zipSync} from 'fflate';

/** Files by their path, with their content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes a zip with one folder in it. The same files give the same bytes: they are sorted, and have one fixed date. */
export function writeZip(path: string, folder: string, files: Files): void {
  const entries = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]): [string, Uint8Array] => [
      `${folder}/${name}`,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ]);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(2000, 0, 1)}));
}
