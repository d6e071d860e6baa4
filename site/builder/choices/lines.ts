/** The emergency number and the lines, on which readers rely: what the library takes, and why it refuses the rest. */

/** The most characters that the library takes. */
const longest = {number: 30, line: 120};

/** Control and invisible characters, but not the joiners and direction marks of Urdu, Hindi, Arabic and emoji. */
const hidden =
  /(?![\u061c\u200c-\u200f\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029]/u;

/** More marks on one letter, with joiners between them, than any language has: they run into the lines around them. */
const piled = /[\p{M}\u061c\u200c-\u200f]{5}/u;

/** The code of a character, such as U+202E. */
const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with its hidden characters shown as codes. */
export const visible = (text: string): string => text.replace(new RegExp(hidden, 'gu'), codeOf);

/** Why a telephone number is refused; `undefined` if it is not. */
export function numberProblem(number: string): string | undefined {
  if (/[*#]/.test(number)) return 'A number with * or # can change settings of the telephone. Leave them out.';
  if (!/^[\d +()-]*$/.test(number)) return 'Use only the digits 0 to 9, spaces and + - ( ).';
  if (number.replace(/\D/g, '').length < 2) return 'A telephone number has at least two digits.';
  if (number.length > longest.number) {
    return `This number has ${number.length} characters. The maximum is ${longest.number}.`;
  }
  return undefined;
}

/** Why a line is refused; `undefined` if it is not. */
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
 * In a line from right to left, the groups of a telephone number would appear in reverse order. A left-to-right mark
 * before the number keeps them in order.
 */
export const withNumbersInOrder = (line: string): string =>
  /\p{Script=Arabic}/u.test(line) ? line.replace(/\u200e?(\+?[\d(][\d +()-]*\d)/g, '\u200e$1') : line;
