import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {Plugin} from 'rollup';

/** The paths in `dist` of the scripts that a page may load. */
const scripts = (): string[] => [
  ...readdirSync('dist').filter((name) => /^(?:fbss(?:\.[\w-]+)?|frame)\.js$/.test(name)),
  ...['content', 'lazy'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  ),
];

function hashOf(file: string): string {
  const hash = createHash('sha384').update(readFileSync(`dist/${file}`));
  return `sha384-${hash.digest('base64')}`;
}

/** Writes the hash of every script, for `integrity="…"`, into `dist/integrity.json`. */
export const integrity = (): Plugin => ({
  name: 'integrity',
  writeBundle() {
    const hashes = Object.fromEntries(scripts().map((file) => [file, hashOf(file)]));
    writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  },
});
