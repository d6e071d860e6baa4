import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, mock} from 'node:test';
import {pathToFileURL} from 'node:url';
import {format} from 'node:util';
import {kept} from '../../tools/checks/languages.js';
import {ambiguousWords, readGlossary, termFinder} from '../../tools/languages/glossary.js';
import {readMessages} from '../../tools/languages/messages.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

/** The files that the tools read and write, relative to the current folder. */
const files = [
  'package.json',
  '.prettierrc.json',
  'lit-localize.json',
  'tsconfig.json',
  'src/content',
  'locales',
  'docs/languages',
];

const home = process.cwd();

/** The English messages of the project. */
export const messages = readMessages();

/** The English text that states a fact, so that no test depends on a sentence that somebody may change. */
export const textStating = (fact: string): string =>
  messages.find(({facts}) => facts.includes(fact))?.text ?? assert.fail(`No text states ${fact}`);

/** How many programs have run in this process. */
let runs = 0;

interface Result {
  code: number;
  out: string;
  errors: string;
}

/**
 * A new copy of the project for each test of a `describe`, which may change everything in it. Its only translation is
 * German, which is complete even if a translation is missing in the project.
 */
export function useProjectCopy(): ProjectCopy {
  const project = new ProjectCopy();
  beforeEach(() => {
    project.create();
  });
  afterEach(() => {
    project.remove();
  });
  return project;
}

class ProjectCopy {
  #folder?: TemporaryFolder;

  /** Copies the project. The copy is the current folder until `remove`. */
  create(): void {
    this.#folder = new TemporaryFolder();
    for (const file of files) cpSync(join(home, file), join(this.folder, file), {recursive: true});
    symlinkSync(join(home, 'node_modules'), join(this.folder, 'node_modules'));
    process.chdir(this.folder);
    const settings = JSON.parse(this.read('lit-localize.json')) as object;
    this.write('lit-localize.json', JSON.stringify({...settings, targetLocales: ['de']}));
    this.write('locales/review.json', '[]\n');
    this.#completeGerman();
  }

  /** Adds a translation that breaks no rule to each unit without one. */
  #completeGerman(): void {
    const {terms, ambiguous} = readGlossary('de');
    const termsIn = termFinder();
    const file = 'locales/de.xlf';
    const complete = this.read(file).replaceAll(
      /(<trans-unit id="(\w+)">\s*<source>[^<]*<\/source>)(?!\s*<target>)/g,
      (unit: string, start: string, id: string) => {
        const text = messages.find((message) => message.id === id)?.text;
        if (text === undefined) return unit;
        const parts = [...termsIn(text).map((term) => terms[term]?.[0]), ...(text.match(kept) ?? [])];
        const translation = ['Text', ...parts].join(' ');
        const companions = ambiguousWords(translation, ambiguous).map((word) => ambiguous[word]?.[0]);
        return `${start}\n  <target>${[translation, ...companions].join(' ')}</target>`;
      },
    );
    this.write(file, complete);
  }

  remove(): void {
    process.chdir(home);
    this.#folder?.remove();
  }

  get folder(): string {
    if (!this.#folder) throw new Error('The copy of the project does not exist.');
    return this.#folder.path;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Replaces text in a file. Fails if the file does not have it. */
  change(file: string, from: string, to: string): void {
    const before = this.read(file);
    assert.ok(before.includes(from), `${file} has no ${from}`);
    this.write(
      file,
      before.replace(from, () => to),
    );
  }

  /** Runs one of the project's programs, such as `tools/extract.ts`, in the copy. */
  start(program: string, ...args: string[]): Promise<Result> {
    return new Promise((resolve) => {
      const command = ['--import', 'tsx', join(home, program), ...args];
      execFile(process.execPath, command, {cwd: this.folder}, (error, stdout, stderr) => {
        resolve({code: error ? Number(error.code) : 0, out: stdout, errors: stderr.trim()});
      });
    });
  }

  /** Does the same in this process: a new one takes most of its time to load TypeScript. */
  async run(program: string, ...args: string[]): Promise<Result> {
    const {argv} = process;
    const lines: Record<'log' | 'error', string[]> = {log: [], error: []};
    const mocks = (['log', 'error'] as const).map((method) =>
      mock.method(console, method, (...values: unknown[]) => lines[method].push(format(...values))),
    );
    process.argv = [process.execPath, program, ...args];
    try {
      // the query makes the module run again
      await import(`${pathToFileURL(join(home, program)).href}?run=${++runs}`);
      const out = lines.log.map((line) => `${line}\n`).join('');
      return {code: Number(process.exitCode ?? 0), out, errors: lines.error.join('\n')};
    } finally {
      process.argv = argv;
      process.exitCode = undefined;
      for (const each of mocks) each.mock.restore();
    }
  }

  /** The unit of an English text in the German file: its id, the whole unit, and the translation. */
  unitOf(source: string): {id: string; whole: string; target: string} {
    const units = this.read('locales/de.xlf').matchAll(
      /<trans-unit id="(\w+)">\s*<source>([^<]*)<\/source>(?:\s*<target>([^<]*)<\/target>)?[^]*?<\/trans-unit>/g,
    );
    for (const [whole, id = '', text, target = ''] of units) if (text === source) return {id, whole, target};
    return assert.fail(`No unit: ${source}`);
  }

  /** Changes the translation in the unit of an English text. */
  translate(source: string, translation: string): void {
    const {whole, target} = this.unitOf(source);
    this.change(
      'locales/de.xlf',
      whole,
      whole.replace(`<target>${target}</target>`, `<target>${translation}</target>`),
    );
  }
}
