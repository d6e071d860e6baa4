import {quote, warn} from './warn.js';

/**
 * The value of an attribute that takes one of a few words; case and surrounding blanks do not matter.
 * Anything else warns once, with the attribute's name, and gives the first of the words.
 */
export function oneOf<Word extends string>(
  host: Element,
  attribute: string,
  value: string | number | null | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const asked = String(value ?? words[0])
    .trim()
    .toLowerCase();
  const found = words.find((word) => word === asked);
  if (found) return found;
  const written = host.getAttribute(attribute) ?? value;
  warn(`<${host.localName} ${attribute}=${quote(written)}>: takes ${words.join(', ')}.`);
  return words[0];
}
