import {readFileSync} from 'node:fs';

/** The glossary of a language. */
export const glossaryFile = (language: string): string => `locales/glossary/${language}.json`;

/** Each term with the English words by which it is found, and its meaning. */
export const readTerms = (): Record<string, {words: string[]; meaning: string}> =>
  JSON.parse(readFileSync(glossaryFile('en'), 'utf8')) as Record<string, {words: string[]; meaning: string}>;

/** The glossary of a language other than English. */
interface Glossary {
  /** Each term with the agreed translation, followed by the stems of its other forms. */
  terms: Partial<Record<string, string[]>>;
  /**
   * Words that are too narrow, or have a second meaning, and so must not be without one of the others: `nervios` alone
   * can mean anxiety, so it needs `dolor`, or another word that shows the meaning, in the same string.
   */
  ambiguous: Partial<Record<string, string[]>>;
}

export const readGlossary = (language: string): Glossary =>
  JSON.parse(readFileSync(glossaryFile(language), 'utf8')) as Glossary;

/**
 * Lists terms that a language's glossary lacks, and those that the English glossary does not have. A term without forms is
 * not translated yet: it is a fault only of a translation that needs it.
 */
export function glossaryProblems(language: string): string[] {
  const terms = Object.keys(readTerms());
  const {terms: forms} = readGlossary(language);
  return [
    ...terms.filter((term) => !forms[term]).map((term) => `${glossaryFile(language)} lacks "${term}"`),
    ...Object.keys(forms)
      .filter((term) => !terms.includes(term))
      .map((term) => `${glossaryFile(language)} has "${term}", which is not a term of ${glossaryFile('en')}`),
  ];
}

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the terms in English text, the longest first: "nerve pain" does not contain the term "nerve". */
export function termFinder(): (text: string) => string[] {
  const patterns = Object.entries(readTerms())
    .flatMap(([term, {words}]) => words.map((word) => ({term, word})))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({term, word}) => ({term, pattern: new RegExp(`\\b${escapeRegExp(word)}\\b`, 'gi')}));
  return (text) => {
    let rest = text;
    const found = new Set<string>();
    for (const {term, pattern} of patterns) {
      const without = rest.replaceAll(pattern, ' ');
      if (without !== rest) found.add(term);
      rest = without;
    }
    return [...found];
  };
}

/** Whether a translation contains one of the forms of a term. Each word of a form may have any ending. */
export const hasTerm = (translation: string, forms: string[] = []): boolean =>
  forms.some((form) => {
    const stems = form.normalize('NFC').split(/\s+/).map(escapeRegExp);
    return new RegExp(stems.join('[\\p{L}\\p{M}]*\\s+'), 'iu').test(translation.normalize('NFC'));
  });

/** The words of a translation that must not be without a companion, and are. */
export const ambiguousWords = (translation: string, ambiguous: Glossary['ambiguous']): string[] =>
  Object.entries(ambiguous)
    .filter(([word, companions]) => hasTerm(translation, [word]) && !hasTerm(translation, companions))
    .map(([word]) => word);
