/** Line breaks and tabs, which a browser renders as a space. */
const breaks = /[\t-\r\u2028\u2029]+/g;
/** Invisible characters, blank letters included, except those that Urdu, Hindi and Arabic need: ZWNJ, ZWJ, LRM, RLM, ALM. */
const invisible = /(?![\u200c-\u200f\u061c])[\p{Cc}\p{Cf}\p{DI}\u2800\ufffc]/gu;
/** More than four combining marks on one letter, with any invisible characters between them. */
const stacked = /([\p{M}\u200c-\u200f\u061c]{4})[\p{M}\u200c-\u200f\u061c]+/gu;

/** The maximum length of a line, in characters. */
export const maxLineLength = 120;

/**
 * A line of text without invisible characters and marks that would cover other text, cut to the maximum length. Empty for a
 * number, which a framework may set: it has lost a 0 or a + at its start.
 */
export const plainLine = (text: string | number): string =>
  typeof text === 'string'
    ? Array.from(text.replace(breaks, ' ').replace(invisible, '').replace(stacked, '$1').trim())
        .slice(0, maxLineLength)
        .join('')
    : '';

/** The line for display: it does not break within a telephone number. */
export const unbroken = (line: string): string => line.replace(/(\d) (?=\d)/g, '$1\u00a0');
