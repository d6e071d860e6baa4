import {existsSync, readFileSync} from 'node:fs';
import {extracted} from '../languages/extract.mjs';
import {hasTerm, readGlossary, termsIn} from '../languages/glossary.mjs';
import {longest} from '../languages/notes.mjs';
import {reviewsOf, sections} from '../languages/review.mjs';
import {fileOf, readUnits, targetLanguages} from '../languages/xliff.mjs';
import {readMessages} from '../messages.mjs';

/** What a translation may not lose: placeholders, numbers, abbreviations that are the same in every language, names. */
const kept = /\$\{[^}]*\}|\d[\d.-]*|\b(?:FBSS|PSPS-2|CPSS|AANS|NASS)\b|\bMedlinePlus\b|\bMayo Clinic\b/g;

/** What no translation may have: markup, and characters that are not seen. */
const foreign = /[<>{}\u00ad\u200b\u200e\u200f\u2066-\u2069]/;

const listed = JSON.parse(readFileSync('locales/unchanged.json', 'utf8'));

function problemsOf(language, xliff) {
  const file = fileOf(language);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== xliff)
    return [`${file} is not what the sources say: npm run extract`];
  const problems = [];
  const {terms, problems: gaps} = readGlossary(language);
  for (const gap of gaps) problems.push(`locales/glossary/${language}.json ${gap}`);
  const messages = new Map(readMessages().map((message) => [message.text, message]));
  const unchanged = new Set([...listed['*'], ...(listed[language] ?? [])]);
  for (const {id, source, target} of readUnits(language)) {
    const say = (what) => problems.push(`${file}: ${id} ${what}: "${source}" → "${target}"`);
    if (!target) {
      problems.push(`${file}: ${id} has no translation: "${source}"`);
      continue;
    }
    if (target === source && !unchanged.has(source)) say('is the English, and not in locales/unchanged.json');
    if (foreign.test(target)) say('has a character that has no place in it');
    if (target.length > longest(messages.get(source)))
      say(`is longer than ${longest(messages.get(source))} characters`);
    const [before, after] = [source, target].map((text) => (text.match(kept) ?? []).toSorted().join(' '));
    // a name may be said where the English says "it"
    for (const token of before.split(' ')) if (token && !after.includes(token)) say(`lacks ${token}`);
    for (const term of termsIn(source)) if (!hasTerm(target, terms[term])) say(`lacks the agreed term for "${term}"`);
  }
  if (!existsSync(`docs/languages/${language}.md`)) problems.push(`docs/languages/${language}.md is missing`);
  return problems;
}

/** `locales/` is what extraction writes, and every message has a translation that keeps to the rules. */
export async function check() {
  const files = await extracted();
  const problems = targetLanguages().flatMap((language) => problemsOf(language, files.get(language)));
  const reviews = ['en', ...targetLanguages()].flatMap(reviewsOf);
  const stale = reviews.filter(({current}) => !current);
  const said = [
    `languages: ${targetLanguages().length + 1}, ${sections().length} sections each; ` +
      `${reviews.length - stale.length} reviewed by a clinician`,
    ...stale.map(({language, section}) => `no longer as reviewed: ${section} in ${language}`),
  ];
  return {problems, said};
}
