import {appendFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Config, TransformOutputConfig} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {edition} from '../src/content/edition.js';
import type {Content} from '../src/core/locale/languages.js';
import {readConfig} from '../tools/languages/config.js';
import {currentReviews} from '../tools/languages/review.js';
import {readBundles, readCatalogue, untranslated, type Catalogue} from '../tools/languages/translations.js';
import {reviewLines} from './review-lines.js';

/** Writes the content of every language into `generated/` as modules of plain data, and the list of these modules. */

class Localizer extends TransformLitLocalizer {
  /** Omits empty translations, so that the English is used instead. */
  override readTranslationsSync(): ReturnType<TransformLitLocalizer['readTranslationsSync']> {
    return {translations: readBundles()};
  }
}

function inTransformMode({output, ...config}: Config): Config & {output: TransformOutputConfig} {
  if (output.mode !== 'transform') throw new Error('lit-localize.json: output.mode has to be "transform"');
  return {...config, output};
}

const moduleOf = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};\n`;

/**
 * Formats the dates of the edition and the reviews at build time: `Intl.DateTimeFormat` is slow in browsers.
 * @returns The dates of the edition.
 */
async function writeDates(catalogue: Catalogue, language: string): Promise<string[]> {
  // the English is British
  const calendar = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const day = (date: string): string => calendar.format(new Date(date));
  const dates = {checked: day(edition.checked), next: day(edition.next)};
  writeFileSync(`generated/${language}/dates.js`, moduleOf('dates', dates));
  const content = (await import(pathToFileURL(resolve(`generated/${language}/index.js`)).href)) as Content;
  const reviews = reviewLines(content, language, currentReviews(catalogue, language), day);
  writeFileSync(`generated/${language}/reviews.js`, moduleOf('reviews', Object.fromEntries(reviews)));
  return Object.values(dates);
}

/**
 * Lists the untranslated strings in the module of a language, so that the elements can mark them as English. Labels of the
 * edition are listed as they are shown, with the version or date. A complete language has no such list, nor has any release.
 */
function writeUntranslated(catalogue: Catalogue, language: string, dates: readonly string[]): void {
  const texts = untranslated(catalogue, language).flatMap(({text, section}) => [
    text,
    ...(section === 'about' ? [edition.version, ...dates].map((value) => `${text}: ${value}`) : []),
  ]);
  if (texts.length) appendFileSync(`generated/${language}/index.js`, moduleOf('untranslated', texts));
}

/** The right-to-left scripts. `Intl.Locale` has the direction of a language, but not for every script. */
const rightToLeftScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** Finds the right-to-left languages at build time: `Intl.Locale#maximize` is slow in browsers. */
function writeDirections(languages: readonly string[]): void {
  const rightToLeft = languages.filter((language) =>
    rightToLeftScripts.includes(new Intl.Locale(language).maximize().script ?? ''),
  );
  writeFileSync('generated/right-to-left.js', moduleOf('rightToLeft', rightToLeft));
  writeFileSync('generated/right-to-left.d.ts', 'export declare const rightToLeft: readonly string[];\n');
}

/** Writes the loader of each language. Bundlers only find imports with literal paths. */
function writeLoaders(languages: readonly string[]): void {
  const loaders = languages.map((language) => `  '${language}': () => import('#content/${language}.js'),\n`);
  writeFileSync('generated/languages.js', `export const modules = {\n${loaders.join('')}};\n`);
  writeFileSync(
    'generated/languages.d.ts',
    `import type * as content from './en/index.js';\nexport declare const modules: Readonly<Record<string, () => Promise<typeof content>>>;\n`,
  );
}

/** lit-localize escapes `&` in translations, as in an HTML template. The content is plain text. */
function unescape(language: string): void {
  for (const name of readdirSync(`generated/${language}`).filter((file) => file.endsWith('.js'))) {
    const path = `generated/${language}/${name}`;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('&amp;', '&'));
  }
}

const config = readConfig();
await new Localizer(inTransformMode(config)).build();
config.targetLocales.forEach(unescape);
const catalogue = readCatalogue();
for (const language of catalogue.texts.keys()) {
  writeUntranslated(catalogue, language, await writeDates(catalogue, language));
}
writeDirections(config.targetLocales);
writeLoaders(config.targetLocales);
