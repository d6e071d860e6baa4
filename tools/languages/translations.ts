import {readFileSync} from 'node:fs';
import type {Message as Localized} from '@lit/localize-tools/lib/messages.js';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {readConfig} from './config.js';
import {textOf, readMessages, type Message} from './messages.js';

/** The file with the translations of a language. */
export const fileOf = (language: string): string => `locales/${language}.xlf`;

/**
 * The translations of each language, as lit-localize reads them, without empty ones: some translation tools write them,
 * and they would hide the sentence.
 */
export function readBundles(): Map<Locale, Localized[]> {
  const config = readConfig();
  return new Map(
    config.targetLocales.map((language): [Locale, Localized[]] => {
      const [bundle] = new XliffFormatter({...config, targetLocales: [language]}).readTranslations();
      if (bundle && bundle.locale !== language) {
        throw new Error(`${fileOf(language)} has target-language="${bundle.locale}", not "${language}"`);
      }
      return [language, bundle?.messages.filter((message) => textOf(message).trim()) ?? []];
    }),
  );
}

/** The messages, and their text in every language. */
export interface Catalogue {
  messages: Message[];
  /** By language, then by the message's id. Untranslated messages are missing. */
  texts: Map<string, Map<string, string>>;
}

export function readCatalogue(): Catalogue {
  const messages = readMessages();
  const english = new Map(messages.map(({id, text}) => [id, text]));
  const translations = [...readBundles()].map(([language, bundle]): [string, Map<string, string>] => [
    language,
    new Map(bundle.map((message) => [message.name, textOf(message)])),
  ]);
  return {messages, texts: new Map([[readConfig().sourceLocale, english], ...translations])};
}

/** The text of a message in a language; `undefined` if it has no translation. */
export const textIn = ({texts}: Catalogue, language: string, {id}: Message): string | undefined =>
  texts.get(language)?.get(id);

/** The messages that have no translation into a language. */
export const untranslated = (catalogue: Catalogue, language: string): Message[] =>
  catalogue.messages.filter((message) => textIn(catalogue, language, message) === undefined);

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** The translator's notes on a language, by the message's id: what is uncertain. lit-localize does not read them. */
export function readTranslatorNotes(language: string): Map<string, string[]> {
  const units = readFileSync(fileOf(language), 'utf8').matchAll(/<trans-unit\b[^>]*\bid="(\w+)"[^]*?<\/trans-unit>/g);
  return new Map(
    Array.from(units, ([unit, id = '']): [string, string[]] => [
      id,
      Array.from(unit.matchAll(/<note\b[^>]*\bfrom="translator"[^>]*>([^<]*)<\/note>/g), ([, note = '']) =>
        note.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole).trim(),
      ),
    ]),
  );
}
