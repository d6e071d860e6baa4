/**
 * Who has reviewed the text of an element, such as `red-flags`, as the line that readers see. The build fills them for each
 * language from `locales/review.json`, where all content that the element shows is still as it was reviewed. The line of
 * `about` is on the whole guide: once a section has been reviewed, it lists those that have, and those that have not.
 */
export const reviews: Readonly<Partial<Record<string, string>>> = {};
