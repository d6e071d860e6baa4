import {existsSync, copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {readConfig} from './config.js';
import {readFacts} from './facts.js';
import type {Message} from './messages.js';
import {fileOf} from './translations.js';

/** The maximum length of a translation, in characters: other languages need more space than English. */
export const maxLength = ({text, isLabel}: Message): number =>
  Math.floor(isLabel ? text.length * 2 + 12 : text.length * 1.6 + 24);

/** Whether a wrong word in a message could keep a reader who needs emergency help at home. */
const isEmergency = ({section, facts}: Message): boolean =>
  ['red-flags', 'see-a-doctor'].includes(section) ||
  facts.some((id) => id.startsWith('red-flags.') || id.endsWith('.leg-pain-emergency'));

/**
 * The note for translators: the section of the message, whether it is emergency text, the facts that it states, and its
 * maximum length.
 */
function noteFor(message: Message, facts: Map<string, string>): string {
  const most = `t most ${maxLength(message)} characters.`;
  const section = `Section ${message.section}.${isEmergency(message) ? ' Emergency text.' : ''}`;
  if (!message.facts.length) return `${section} States no medical facts. A${most}`;
  const stated = message.facts.map((id) => `${id} (${facts.get(id) ?? 'unknown'})`);
  return `${section} States ${stated.join('; ')}. A${most}`;
}

/**
 * Generates the XLIFF files: every message in the source, with a note for translators and its current translation.
 * Translations of English that no longer exists are dropped.
 * @returns The text of each file, by language.
 */
export async function extract(messages: readonly Message[]): Promise<Map<string, string>> {
  const config = readConfig();
  const facts = readFacts();
  const folder = mkdtempSync(join(tmpdir(), 'fbss-languages-'));
  const copyOf = (language: string): string => join(folder, `${language}.xlf`);
  try {
    for (const language of config.targetLocales) {
      // a new language has no file yet
      if (existsSync(fileOf(language))) copyFileSync(fileOf(language), copyOf(language));
    }
    const formatter = new XliffFormatter({...config, interchange: {format: 'xliff', xliffDir: folder}});
    const noted = messages.map((message) => ({...message.source, desc: noteFor(message, facts)}));
    // the formatter keeps the translations in the files; there are no others to pass
    await formatter.writeOutput(noted, new Map());
    return new Map(config.targetLocales.map((language) => [language, readFileSync(copyOf(language), 'utf8')]));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
