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
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const all = sectionsOf(catalogue).length;
  const languages = allLanguages().flatMap((language) => {
    const {length} = reviewedIn(catalogue, language);
    return length ? `${names.of(language) ?? language} (${length} of ${all} sections)` : [];
  });
  if (!languages.length) return '**No clinician has reviewed the content yet,** neither the English nor a translation.';
  return `**Reviewed by a clinician: ${languages.join(', ')}.** Nothing else has been reviewed.`;
}

/** Whether a clinician has checked a translation, for its record. */
export function reviewsIn(catalogue: Catalogue, language: string): string {
  const {length} = reviewedIn(catalogue, language);
  if (!length) return 'There is no record that a clinician has checked it.';
  const state = `Reviewed by a clinician: ${reviewState(catalogue, language)}.`;
  return length === sectionsOf(catalogue).length ? state : `${state} There is no record that one has checked the rest.`;
}
