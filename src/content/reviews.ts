/** Who has reviewed the content of a section, and on which day, as the language writes it. */
interface Review {
  reviewer: string;
  date: string;
}

/**
 * The reviews by element, such as `red-flags`. The build fills them for each language from `locales/review.json`,
 * where all content that the element shows is still as it was reviewed.
 */
export const reviews: Readonly<Partial<Record<string, Review>>> = {};
