import {existsSync, copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {readConfig} from './config.js';
import {readFacts} from './facts.js';
import type {Message} from './messages.js';
import {fileOf} from './translations.js';

/** The longest that a translation may be, in characters: languages need more room than English, but state no more. */
export const maxLength = ({text, isLabel}: Message): number =>
  Math.floor(isLabel ? text.length * 2 + 12 : text.length * 1.6 + 24);

/** What the translator should know of a message: its section, the facts that it states, and how long it may be. */
function noteFor(message: Message, facts: Map<string, string>): string {
  const most = `t most ${maxLength(message)} characters.`;
  const place = `Section ${message.section}.`;
  if (!message.facts.length) return `${place} A label, a${most}`;
  const stated = message.facts.map((id) => `${id} (${facts.get(id) ?? 'unknown'})`);
  return `${place} States ${stated.join('; ')}. A${most}`;
}

/**
 * What the XLIFF files should be: every message of the sources with a note for the translator, and with the translation
 * that it has. A translation whose English is gone is left out.
 * @returns The text of each file, by language.
 */
export async function extract(messages: readonly Message[]): Promise<Map<string, string>> {
  const config = readConfig();
  const facts = readFacts();
  const folder = mkdtempSync(join(tmpdir(), 'fbss-languages-'));
  const copyOf = (language: string): string => join(folder, `${language}.xlf`);
  try {
    for (const language of config.targetLocales) {
      // a language that was only just added has no file yet
      if (existsSync(fileOf(language))) copyFileSync(fileOf(language), copyOf(language));
    }
    const formatter = new XliffFormatter({...config, interchange: {format: 'xliff', xliffDir: folder}});
    const noted = messages.map((message) => ({...message.source, desc: noteFor(message, facts)}));
    // it keeps the translations that the files have; there are no others
    await formatter.writeOutput(noted, new Map());
    return new Map(config.targetLocales.map((language) => [language, readFileSync(copyOf(language), 'utf8')]));
  } finally {
    rmSync(folder, {recursive: true});
  }
}
