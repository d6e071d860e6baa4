import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What the tools read and write. They look for it in the current folder. */
const parts = [
  'package.json',
  '.prettierrc.json',
  'lit-localize.json',
  'tsconfig.json',
  'src/content',
  'locales',
  'docs/languages',
];

const home = process.cwd();

interface Result {
  code: number;
  out: string;
  errors: string;
}

/** A copy of the project with German alone, in which a test may change everything. It is the current folder until `remove`. */
export class Tree {
  readonly folder = mkdtempSync(join(tmpdir(), 'fbss-tree-'));

  constructor() {
    for (const part of parts) cpSync(join(home, part), join(this.folder, part), {recursive: true});
    symlinkSync(join(home, 'node_modules'), join(this.folder, 'node_modules'));
    process.chdir(this.folder);
    const settings = JSON.parse(this.read('lit-localize.json')) as object;
    this.write('lit-localize.json', JSON.stringify({...settings, targetLocales: ['de']}));
    this.write('locales/review.json', '[]\n');
  }

  remove(): void {
    process.chdir(home);
    rmSync(this.folder, {recursive: true});
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Replaces text in a file, which must have it. */
  change(file: string, from: string, to: string): void {
    const before = this.read(file);
    assert.ok(before.includes(from), `${file} has no ${from}`);
    this.write(
      file,
      before.replace(from, () => to),
    );
  }

  /** Runs one of the project's programs, such as `tools/extract.ts`, in this folder. */
  run(program: string, ...args: string[]): Promise<Result> {
    return new Promise((resolve) => {
      const command = ['--import', 'tsx', join(home, program), ...args];
      execFile(process.execPath, command, {cwd: this.folder}, (error, stdout, stderr) => {
        resolve({code: error ? Number(error.code) : 0, out: stdout, errors: stderr.trim()});
      });
    });
  }

  /** The unit of an English text in the German file: its id, the whole unit, and the translation. */
  unitOf(source: string): {id: string; whole: string; target: string} {
    const units = this.read('locales/de.xlf').matchAll(
      /<trans-unit id="(\w+)">\s*<source>([^<]*)<\/source>(?:\s*<target>([^<]*)<\/target>)?[^]*?<\/trans-unit>/g,
    );
    for (const [whole, id = '', text, target = ''] of units) if (text === source) return {id, whole, target};
    return assert.fail(`No unit: ${source}`);
  }

  /** Writes another translation into the unit of an English text. */
  translate(source: string, translation: string): void {
    const {whole, target} = this.unitOf(source);
    this.change(
      'locales/de.xlf',
      whole,
      whole.replace(`<target>${target}</target>`, `<target>${translation}</target>`),
    );
  }
}
