import {own} from '../host/own.js';

/**
 * The name of a language in that language, with its region if the tag has one: `pt-BR` is "Português (Brasil)".
 * The first letter is upper case if the script has upper case.
 */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, own({type: 'language'})).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
