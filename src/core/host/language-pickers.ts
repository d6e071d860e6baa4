/** All connected language pickers (`<fbss-language>`), including those in shadow roots. */
export const languagePickers = new Set<Element>();
