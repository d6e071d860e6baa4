/** Who has reviewed the words of a section, and when: ISO 8601. */
export interface Review {
  reviewer: string;
  date: string;
}

/**
 * The reviews by element, such as `red-flags`. The build fills them for each language from `locales/review.json`,
 * where all words that the element shows are still those that were reviewed.
 */
export const reviews: Readonly<Partial<Record<string, Review>>> = {};
