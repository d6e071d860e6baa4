/** Line breaks and tabs, which a browser shows as a space. */
const breaks = /[\t-\r\u2028\u2029]+/g;
/** What is not seen, letters that are blank included. Urdu, Hindi and Arabic need these: ZWNJ, ZWJ, LRM, RLM and ALM. */
const invisible = /(?![\u200c-\u200f\u061c])[\p{Cc}\p{Cf}\p{DI}\u2800\ufffc]/gu;
/** Marks that are stacked on one letter, with what may stand unseen between them. */
const stacked = /([\p{M}\u200c-\u200f\u061c]{4})[\p{M}\u200c-\u200f\u061c]+/gu;

/** A line of text without what is not seen or covers what is around it, 120 characters at most. */
export const plainLine = (text: string): string =>
  Array.from(text.replace(breaks, ' ').replace(invisible, '').replace(stacked, '$1').trim()).slice(0, 120).join('');
