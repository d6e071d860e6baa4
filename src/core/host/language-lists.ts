/** All connected `<fbss-language>` elements, including those in shadow roots. */
export const languageLists = new Set<Element>();
