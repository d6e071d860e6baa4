/** The choices of language on the page, in whatever shadow root they stand. */
export const pickers = new Set<Element>();
