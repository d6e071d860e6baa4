/** What an editor types and readers rely on, the emergency number and the lines, checked as the library does. */

/** The most characters that the library takes. */
const longest = {number: 30, line: 120};

/** Control and invisible characters, but for the joiners and direction marks of Urdu, Hindi and Arabic, and of emoji. */
const hidden =
  /(?![\u061c\u200c-\u200f\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029]/u;

/** More marks on one letter, with joiners between them, than any language has: they run into the lines around them. */
const piled = /[\p{M}\u061c\u200c-\u200f]{5}/u;

/** @type {(letter: string) => string} A character by its code, such as U+202E. */
const codeOf = (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** @type {(text: string) => string} The text with its hidden characters shown as codes. */
export const visible = (text) => text.replace(new RegExp(hidden, 'gu'), codeOf);

/** @type {(number: string) => string | undefined} Why a telephone number is refused. */
export function numberProblem(number) {
  if (/[*#]/.test(number)) return 'A number with * or # can change the settings of a telephone. Leave them out.';
  if (!/^[\d +()-]*$/.test(number)) return 'A telephone number has the digits 0 to 9, spaces and + - ( ) only.';
  if (number.replace(/\D/g, '').length < 2) return 'A telephone number has two digits at least.';
  if (number.length > longest.number)
    return `This number has ${number.length} characters. It may have up to ${longest.number}.`;
  return undefined;
}

/** @type {(line: string) => string | undefined} Why a line is refused. */
export function lineProblem(line) {
  const {length} = [...line];
  if (length > longest.line) return `This line has ${length} characters. It may have up to ${longest.line}.`;
  const [found] = hidden.exec(line) ?? [];
  if (found)
    return `This line contains a character that readers cannot see (${codeOf(found)}). Type the line again as plain text.`;
  if (piled.test(line)) return 'A letter in this line has more than four marks. Type the line again as plain text.';
  return undefined;
}

/**
 * In a line from right to left, the groups of a number would stand in the opposite order. A mark before it keeps them.
 * @type {(line: string) => string}
 */
export const withNumbersInOrder = (line) =>
  /\p{Script=Arabic}/u.test(line) ? line.replace(/\u200e?(\+?[\d(][\d +()-]*\d)/g, '\u200e$1') : line;
