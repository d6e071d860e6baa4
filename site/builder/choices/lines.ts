/** Validates the emergency number and the lines, on which readers rely, by the rules of the library. */

/** The library's maximum length, in characters. */
const longest = {number: 30, line: 120};

/** Control and invisible characters, except the joiners and direction marks of Urdu, Hindi, Arabic and emoji. */
const hidden =
  /(?![\u061c\u200c-\u200f\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029]/u;

/** More combining marks on one letter, with joiners between them, than any language uses: they overlap adjacent lines. */
const piled = /[\p{M}\u061c\u200c-\u200f]{5}/u;

/** The code of a character, such as U+202E. */
const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with its hidden characters shown as codes. */
export const visible = (text: string): string => text.replace(new RegExp(hidden, 'gu'), codeOf);

/** The reason to refuse a telephone number; `undefined` if it is valid. */
export function numberProblem(number: string): string | undefined {
  if (/[*#]/.test(number)) return 'A number with * or # can change settings of the telephone. Leave them out.';
  if (!/^[\d +()-]*$/.test(number)) return 'Use only the digits 0 to 9, spaces and + - ( ).';
  if (number.replace(/\D/g, '').length < 2) return 'A telephone number has at least two digits.';
  if (number.length > longest.number) {
    return `This number has ${number.length} characters. The maximum is ${longest.number}.`;
  }
  return undefined;
}

/** The reason to refuse a line; `undefined` if it is valid. */
export function lineProblem(line: string): string | undefined {
  const {length} = Array.from(line);
  if (length > longest.line) return `This line has ${length} characters. The maximum is ${longest.line}.`;
  const [found] = hidden.exec(line) ?? [];
  if (found) {
    return `This line contains a character that readers cannot see (${codeOf(found)}). Type the line again as plain text.`;
  }
  if (piled.test(line)) return 'A letter in this line has more than four marks. Type the line again as plain text.';
  return undefined;
}

/**
 * In a right-to-left line, the groups of a telephone number would be displayed in reverse order. A left-to-right mark
 * before the number prevents that.
 */
export const withNumbersInOrder = (line: string): string =>
  /\p{Script=Arabic}/u.test(line) ? line.replace(/\u200e?(\+?[\d(][\d +()-]*\d)/g, '\u200e$1') : line;
