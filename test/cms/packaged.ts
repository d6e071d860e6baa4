import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {after} from 'node:test';
import {unzipSync} from 'fflate';
import {type Attribute, readElements} from '../../build/manifest.js';
import {sectionNames} from '../../src/sections.js';
import {type Content, contentOf} from '../support/content.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

const extensions = spawnSync('php', ['-m'], {encoding: 'utf8'}).stdout as string | null;

/** Settings that the plugins of both systems have. */
export interface Settings {
  country?: string;
  emergency_number?: string;
  contact?: string;
  text_contact?: string;
  embeds?: string;
}

/** Why the tests are skipped on this machine; `false` if it has PHP, and in CI, which installs it. */
export const withoutPhp: string | false =
  !process.env.CI && !extensions?.includes('\ndom\n') && 'skipped: php-cli and php-xml are not installed';
if (withoutPhp) console.error(`test/cms ${withoutPhp}`);

/** The unpacked package for a content system, with stand-ins for the functions of the system. */
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

  /** The paths of its files, relative to its folder. */
  get files(): string[] {
    return readdirSync(this.path, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.path.length + 1));
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** Runs events on a site, and returns their results. */
  run(site: object, events: [name: string, ...unknown[]][]): unknown[] {
    const input = JSON.stringify({folder: this.path, ...site, events});
    return JSON.parse(execFileSync('php', [this.#standIns], {input, encoding: 'utf8', maxBuffer: 1e8})) as unknown[];
  }

  /** Runs an event on a site with each of the settings, and returns the results. */
  runWith(settings: object[], event: [name: string, ...unknown[]]): unknown[] {
    const events = settings.flatMap((saved) => [['settings', saved], event] as [string, ...unknown[]][]);
    return this.run({}, events).filter((_, index) => index % 2 === 1);
  }

  remove(): void {
    this.#folder.remove();
  }
}

/** Unpacks a package for the tests of a `describe`. */
export function usePackage(zip: string, standIns: string): Packaged {
  const packaged = new Packaged(zip, standIns);
  after(() => {
    packaged.remove();
  });
  return packaged;
}

/** The attributes that only an administrator sets, in the settings. */
const settingsOnly = ['emergency-number', 'contact', 'text-contact'];

/** A valid value of an attribute, other than its default. */
function valueOf({name, type: {text}}: Attribute): string {
  if (text === 'boolean') return 'true';
  const others: Record<string, string> = {'heading-level': '3', sections: 'red-flags,faq', country: 'DE'};
  return /'([\w-]+)'(?! \| ')/.exec(text)?.[1] ?? others[name] ?? assert.fail(`no value for ${name}`);
}

/** The attributes of each section's element that an author may set, each with a value. */
export const choicesOf: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  [...sectionNames, 'guide'].map((section) => {
    const element = readElements().find(({tagName}) => tagName === `fbss-${section}`) ?? assert.fail(section);
    const attributes = element.attributes.filter(({name, deprecated}) => !deprecated && !settingsOnly.includes(name));
    return [section, Object.fromEntries(attributes.map((attribute) => [attribute.name, valueOf(attribute)]))];
  }),
);

/** Every attribute that an author may set on any section, with a value. */
export const allChoices: Readonly<Record<string, string>> = Object.fromEntries(
  [...choicesOf.values()].flatMap((choices) => Object.entries(choices)),
);

/** The attributes that the placeholder in HTML sets on a section's element. */
export function attributesIn(html: string): Record<string, string> {
  const [tag = ''] = /<div data-fbss=[^>]*>/.exec(html) ?? [];
  const found = [...tag.matchAll(/ data-fbss-([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  const {lang, ...attributes} = Object.fromEntries(found) as Record<string, string>;
  assert.ok(lang);
  return attributes;
}

/** Checks that JSON-LD has the questions in a language. */
export async function assertStructuredData(json: string, language: string): Promise<void> {
  const data = JSON.parse(json) as {'@graph': {'@type': string; inLanguage: string; mainEntity?: {name: string}[]}[]};
  const {faq} = await contentOf(language);
  const page = data['@graph'].find((item) => item['@type'] === 'FAQPage');
  assert.equal(page?.inLanguage, language);
  assert.deepEqual(
    page.mainEntity?.map(({name}) => name),
    faq.entries.map(({question}) => question),
  );
}

/** The names of the groups in which at most one answer is open, of each answer that is closed at first. */
export const groupsIn = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<details(?: name="([^"]*)")?>\n<summary><h/g)].map(([, name]) => name);

/** Escapes text as the packages do. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');

/** The white space of plain HTML. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The sections with an emergency call, and the guide with those that have one in it, in its order. */
export const callsIn = {
  'red-flags': ['red-flags'],
  'see-a-doctor': ['see-a-doctor'],
  guide: ['red-flags', 'symptoms', 'faq'],
} as const;

type EmergencyText = (content: Content) => string;
const cannotTelephone: EmergencyText = ({redFlags}) => redFlags.cannotTelephone;
const callLocal: EmergencyText = ({redFlags}) => redFlags.callLocal;

/** Whether an emergency text has a translation. English needs none. */
const isTranslated = (content: Content, text: EmergencyText): boolean => !content.untranslated?.includes(text(content));

/**
 * The start of a call with a number. It replaces the call without a number, and so is in English while that has no
 * translation.
 */
export async function callIn(language: string): Promise<string> {
  const content = await contentOf(language);
  return (isTranslated(content, callLocal) ? content : await contentOf('en')).redFlags.call;
}

/**
 * Checks that the line for readers who cannot telephone is below the call of each section: in its language and, if no
 * clinician has reviewed the translation, in English; only in English while there is no translation.
 */
export async function assertTextLines(
  html: string,
  language: string,
  line: string,
  sections: readonly string[],
): Promise<void> {
  const [content, english] = await Promise.all([contentOf(language), contentOf('en')]);
  const isEnglish = language === 'en' || !isTranslated(content, cannotTelephone);
  const textsOf = (paragraph: string): string[] =>
    paragraph.split(/<br ?\/?>/).map((text) => text.replaceAll(/<[^>]*>/g, ''));
  const places = [...html.matchAll(/<p>.*href="tel:.*<\/p>\n<p>(.*)<\/p>/g)];
  assert.equal(places.length, sections.length, language);
  for (const [index, section] of sections.entries()) {
    const isAlone = isEnglish || section in content.reviews;
    const expected = (isAlone ? [content] : [content, english]).map(
      (shown) => `${oneLine(cannotTelephone(shown))} ${line}`,
    );
    assert.deepEqual(textsOf(places[index]?.[1] ?? ''), expected, `${language} ${section}`);
  }
}

/** Whether HTML has the footer of a card, "about this information", in a language. */
export async function hasFooter(html: string, language: string): Promise<boolean> {
  const {about} = await contentOf(language);
  const [, ...footers] = html.split(`<summary>${oneLine(about.heading)}</summary>`);
  for (const footer of footers) assert.ok(footer.split('</details>')[0]?.includes(oneLine(about.author)), language);
  assert.ok(footers.length <= 1, language);
  return footers.length === 1;
}

/** The texts of the headings of a level in HTML. */
export const headings = (html: string, level: number): string[] =>
  [...html.matchAll(new RegExp(`<h${level}>(.*?)(?:<br|</h)`, 'g'))].map(([, text = '']) => text);
