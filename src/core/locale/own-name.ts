import {own} from '../host/own.js';

/**
 * A language's name in that language, as its readers know it, with its region where the tag has one:
 * `pt-BR` is "Português (Brasil)". The first letter is a capital where the script has them.
 */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, own({type: 'language'})).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
