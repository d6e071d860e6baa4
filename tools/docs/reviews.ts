import {allLanguages} from '../languages/config.js';
import {reviewsOf, sectionsOf} from '../languages/review.js';
import type {Catalogue} from '../languages/translations.js';

/** The sections of a language that a clinician has reviewed, and whose text is unchanged since. */
const reviewedIn = (catalogue: Catalogue, language: string): string[] =>
  reviewsOf(catalogue, language)
    .filter(({isCurrent}) => isCurrent)
    .map(({section}) => section)
    .sort();

/** The reviewed sections of a language, as the cell of a table. */
export function reviewState(catalogue: Catalogue, language: string): string {
  const sections = reviewedIn(catalogue, language);
  if (!sections.length) return 'nothing yet';
  if (sections.length === sectionsOf(catalogue).length) return 'every section';
  return sections.map((section) => `\`${section}\``).join(', ');
}

/** Whether clinicians have reviewed the content, for the documents that hosts read before they use it. */
export function reviews(catalogue: Catalogue): string {
  const languages = allLanguages()
    .filter((language) => reviewedIn(catalogue, language).length)
    .map((language) => new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language);
  if (!languages.length) return '**No clinician has reviewed the content yet,** neither the English nor a translation.';
  return `**Clinicians have reviewed sections in ${new Intl.ListFormat('en-GB').format(languages)},** and nothing else.`;
}
