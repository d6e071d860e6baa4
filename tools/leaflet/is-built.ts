import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Whether a built file is newer than everything in the folders of its sources: an old build would print old content and reviews. */
export function isBuilt(file: string, folders: readonly string[]): boolean {
  const built = statSync(file, {throwIfNoEntry: false});
  const sources = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => join(folder, path)),
  ]);
  return !!built && sources.every((path) => statSync(path).mtimeMs < built.mtimeMs);
}
