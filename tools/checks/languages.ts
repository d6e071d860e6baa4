import {existsSync, readFileSync} from 'node:fs';
import type {Findings} from '../findings.js';
import {targetLanguages} from '../languages/config.js';
import {extract, maxLength} from '../languages/extract.js';
import {
  glossaryFile,
  glossaryProblems,
  hasTerm,
  readGlossary,
  termFinder,
  ambiguousWords,
} from '../languages/glossary.js';
import type {Message} from '../languages/messages.js';
import {recordProblems, reviewsOf, sectionsOf} from '../languages/review.js';
import {type Catalogue, fileOf, readCatalogue, textIn, untranslated} from '../languages/translations.js';

/** What a translation must contain unchanged: placeholders, numbers, international abbreviations, names. */
export const kept = /\$\{[^}]*\}|\d[\d.-]*|\b(?:FBSS|PSPS-2|CPSS|AANS|NASS)\b|\bMedlinePlus\b|\bMayo Clinic\b/g;

/** What no translation may contain: markup, and invisible characters. */
const forbidden = /[<>{}\u00ad\u200b\u200e\u200f\u2066-\u2069]|&#?\w+;/;

/** The messages whose translation may be identical to the English, by language; `*` is for all languages. */
const readUnchanged = (): Partial<Record<string, string[]>> =>
  JSON.parse(readFileSync('locales/unchanged.json', 'utf8')) as Partial<Record<string, string[]>>;

const keptIn = (text: string): string => (text.match(kept) ?? []).toSorted().join(' ');

/** Finds the faults of a translation. */
type Rule = (message: Message, translation: string) => string[];

function rulesOf(language: string): Rule {
  const {terms, ambiguous} = readGlossary(language);
  const termsIn = termFinder();
  const unchanged = readUnchanged();
  return (message, translation) => {
    const {text} = message;
    const faults: string[] = [];
    if (translation === text && ![...(unchanged['*'] ?? []), ...(unchanged[language] ?? [])].includes(text)) {
      faults.push('is the English, and not in locales/unchanged.json');
    }
    if (forbidden.test(translation.replaceAll(/\$\{[^}]*\}/g, '')))
      faults.push('contains markup, or an invisible or bidirectional control character');
    if (translation.length > maxLength(message)) faults.push(`is longer than ${maxLength(message)} characters`);
    // a translation may contain more: a name where the English has "it"
    for (const token of keptIn(text).split(' '))
      if (!keptIn(translation).includes(token)) faults.push(`lacks ${token}`);
    for (const term of termsIn(text)) {
      if (!terms[term]?.length)
        faults.push(`needs "${term}", which has no agreed translation yet: add it to ${glossaryFile(language)}`);
      else if (!hasTerm(translation, terms[term])) faults.push(`lacks the agreed term for "${term}"`);
    }
    for (const word of ambiguousWords(translation, ambiguous))
      faults.push(`has "${word}" without a word that makes it clear`);
    return faults;
  };
}

/** Lists the untranslated messages, which readers see in English. */
function warningsFor(catalogue: Catalogue, language: string): string[] {
  const missing = untranslated(catalogue, language);
  if (!missing.length) return [];
  const list = missing.map(({id, text}) => `\n    ${id} "${text}"`);
  return [
    `${fileOf(language)}: ${missing.length} of ${catalogue.messages.length} messages have no translation:${list.join('')}`,
  ];
}

/** Checks that `locales/` is up to date with the source, and that every existing translation is valid. */
export async function check(): Promise<Findings> {
  const languages = targetLanguages();
  const catalogue = readCatalogue();
  const extracted = await extract(catalogue.messages);
  const problems = languages.flatMap((language) => {
    const file = fileOf(language);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== extracted.get(language)) {
      return [`${file} is out of date: run npm run extract`];
    }
    const faultsOf = rulesOf(language);
    const record = `docs/languages/${language}.md`;
    return [
      ...glossaryProblems(language),
      ...catalogue.messages.flatMap((message) => {
        const translation = textIn(catalogue, language, message);
        if (translation === undefined) return [];
        return faultsOf(message, translation).map(
          (fault) => `${file}: ${message.id} ${fault}: "${message.text}" → "${translation}"`,
        );
      }),
      ...(existsSync(record) ? [] : [`${record} is missing`]),
    ];
  });
  const reviews = [...catalogue.texts.keys()].flatMap((language) => reviewsOf(catalogue, language));
  const current = reviews.filter(({isCurrent}) => isCurrent);
  const stale = reviews.filter(({isCurrent}) => !isCurrent);
  const notes = [
    `languages: ${languages.length + 1}, ${sectionsOf(catalogue).length} files of content each; ` +
      `${current.length} reviewed by a clinician`,
    ...stale.map(({language, section}) => `no longer as reviewed: ${section} in ${language}`),
  ];
  return {
    problems: [...problems, ...recordProblems(catalogue)],
    warnings: languages.flatMap((language) => warningsFor(catalogue, language)),
    notes,
  };
}
