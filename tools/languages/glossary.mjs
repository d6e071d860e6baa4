import {readFileSync} from 'node:fs';

const read = (language) => JSON.parse(readFileSync(`locales/glossary/${language}.json`, 'utf8'));
const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The agreed terms of a language, and what is wrong with its list. The source's list says by which words a term is
 * known in English and what it means; a language's own gives the agreed term first, then the stems by which its other
 * forms are known.
 */
export function readGlossary(language) {
  const source = read('en');
  const terms = read(language);
  const problems = [
    ...Object.keys(source)
      .filter((term) => !terms[term]?.length)
      .map((term) => `lacks "${term}"`),
    ...Object.keys(terms)
      .filter((term) => !source[term])
      .map((term) => `has "${term}", which is no term of locales/glossary/en.json`),
  ];
  return {terms, problems};
}

/** The terms in an English text, the longest first: in "nerve pain" there is no "nerve" to translate apart. */
export function termsIn(text) {
  const words = Object.entries(read('en'))
    .flatMap(([term, {words}]) => words.map((word) => ({term, word})))
    .sort((a, b) => b.word.length - a.word.length);
  let rest = text;
  const found = new Set();
  for (const {term, word} of words) {
    const without = rest.replaceAll(new RegExp(`\\b${escape(word)}\\b`, 'gi'), ' ');
    if (without !== rest) found.add(term);
    rest = without;
  }
  return [...found];
}

/** Whether a translation has one of the forms of a term. Each word may be longer at its end. */
export const hasTerm = (translation, forms = []) =>
  forms.some((form) =>
    new RegExp(form.normalize('NFC').split(/\s+/).map(escape).join('[\\p{L}\\p{M}]*\\s+'), 'iu').test(
      translation.normalize('NFC'),
    ),
  );
