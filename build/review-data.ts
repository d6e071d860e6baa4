import {mkdirSync, writeFileSync} from 'node:fs';
import type {Review, Sentence} from '../stories/pages/review-data.js';
import {readFacts, readFactSources} from '../tools/languages/facts.js';
import {reviewsOf} from '../tools/languages/review.js';
import {readCatalogue, readTranslatorNotes, textIn, type Catalogue} from '../tools/languages/translations.js';

function sentencesIn(catalogue: Catalogue, language: string): Sentence[] {
  const facts = readFacts();
  const sources = readFactSources();
  const isEnglish = language === 'en';
  const notes = isEnglish ? undefined : readTranslatorNotes(language);
  return catalogue.messages.map((message) => ({
    section: message.section,
    english: message.text,
    translation: isEnglish ? undefined : textIn(catalogue, language, message),
    facts: message.facts.map((id) => ({id, fact: facts.get(id) ?? 'unknown', source: sources.get(id)})),
    notes: notes?.get(message.id) ?? [],
  }));
}

/** Writes what a clinician compares, and the reviews, for Storybook's page "For clinicians". */
export function writeReviewData(out: string): void {
  const catalogue = readCatalogue();
  const languages = [...catalogue.texts.keys()];
  const reviews: Review[] = languages.flatMap((language) =>
    reviewsOf(catalogue, language).map(({section, reviewer, date, isCurrent}) => ({
      language,
      section,
      reviewer,
      date,
      isCurrent,
    })),
  );
  mkdirSync(out, {recursive: true});
  writeFileSync(`${out}/reviews.json`, JSON.stringify(reviews));
  for (const language of languages)
    writeFileSync(`${out}/sentences.${language}.json`, JSON.stringify(sentencesIn(catalogue, language)));
}
