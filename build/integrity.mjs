import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/** Writes `dist/integrity.json`: the hash of every file that a page may name, for `integrity="…"`. */
export const integrity = () => ({
  name: 'integrity',
  writeBundle() {
    const files = ['.', 'content', 'lazy'].flatMap((folder) =>
      readdirSync(`dist/${folder}`)
        .filter((name) => (folder === '.' ? /^(fbss(\.[\w-]+)?|frame)\.js$/ : /\.js$/).test(name))
        .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
    );
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`;
    writeFileSync(
      'dist/integrity.json',
      `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`,
    );
  },
});
