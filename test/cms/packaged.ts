import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {after} from 'node:test';
import {unzipSync} from 'fflate';
import {contentOf} from '../support/content.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

const extensions = spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout as string | null;

/** Why the tests are skipped on this machine; `false` where PHP is there, and in CI, which installs it. */
export const withoutPhp: string | false =
  !process.env.CI && !extensions?.includes('\ndom\n') && 'skipped: php-cli and php-xml are not installed';
if (withoutPhp) console.error(`test/cms ${withoutPhp}`);

/** A package for a content system as it is built, unpacked, with stand-ins for the functions of the system. */
export class Packaged {
  readonly #folder = new TemporaryFolder();
  readonly #standIns: string;
  readonly path: string;

  constructor(zip: string, standIns: string) {
    this.#standIns = resolve(standIns);
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      const path = join(this.#folder.path, name);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, bytes);
    }
    const [root = ''] = readdirSync(this.#folder.path);
    this.path = join(this.#folder.path, root);
  }

  /** The paths of its files in its folder. */
  get files(): string[] {
    return readdirSync(this.path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1));
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** Lets something happen on a site, and gives what comes of it. */
  run(site: object, events: [name: string, ...unknown[]][]): unknown[] {
    const input = JSON.stringify({folder: this.path, ...site, events});
    return JSON.parse(execFileSync('php', [this.#standIns], {input, encoding: 'utf8', maxBuffer: 1e8})) as unknown[];
  }

  /** Lets the same happen on a site with each of these settings, and gives what comes of each. */
  runWith(settings: object[], event: [name: string, ...unknown[]]): unknown[] {
    const events = settings.flatMap((saved) => [['settings', saved], event] as [string, ...unknown[]][]);
    return this.run({}, events).filter((_, index) => index % 2 === 1);
  }

  remove(): void {
    this.#folder.remove();
  }
}

/** A package for the tests of a `describe`. */
export function usePackage(zip: string, standIns: string): Packaged {
  const packaged = new Packaged(zip, standIns);
  after(() => {
    packaged.remove();
  });
  return packaged;
}

/** What number and line are made of, for the packages and the script alike. */
export const {numbers, lines} = JSON.parse(readFileSync('test/support/numbers-and-lines.json', 'utf8')) as {
  numbers: {accepted: Record<string, string>; refused: string[]};
  lines: [written: string, shown: string][];
};

/** Text as the packages write it into HTML. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');

/**
 * Checks that readers who cannot telephone find what to do below each call, in each language that the call is in:
 * that of the section and, where no clinician has reviewed its translation, English.
 */
export async function assertTextLines(html: string, language: string, line: string, count: number): Promise<void> {
  const contents = await Promise.all([...new Set([language, 'en'])].map(contentOf));
  const textsOf = (paragraph: string): string[] =>
    paragraph.split(/<br ?\/?>/).map((text) => text.replaceAll(/<[^>]*>/g, ''));
  const places = [...html.matchAll(/<p>(.*href="tel:.*)<\/p>\n<p>(.*)<\/p>/g)];
  assert.equal(places.length, count, language);
  for (const [, call = '', below = ''] of places) {
    const expected = contents.map(({redFlags}) => `${redFlags.cannotTelephone.replaceAll(/\s+/g, ' ')} ${line}`);
    assert.deepEqual(textsOf(below), expected.slice(0, textsOf(call).length), language);
  }
}

/** The texts of the headings in a piece of HTML that are of a level. */
export const headings = (html: string, level: number): string[] =>
  [...html.matchAll(new RegExp(`<h${level}>(.*?)(?:<br|</h)`, 'g'))].map(([, text = '']) => text);
