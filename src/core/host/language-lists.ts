/** The choices of language on the page, in whatever shadow root they stand. */
export const languageLists = new Set<Element>();
