import {checkedNumber} from '../../../src/core/emergency-number.js';
import {maxLineLength, plainLine} from '../../../src/core/host/plain-line.js';

/** Says why the library would not show an emergency number or a line, on which readers rely, as it was typed. */

/** The library's maximum length, in characters. */
const maximum = {number: 30, line: maxLineLength};

/** The library removes them from an emoji, which stays visible. */
const emojiStyles = /[\ufe0e\ufe0f]/g;

/** Whether the library removes a character, or half of one. Between letters, because it trims spaces. */
const isHidden = (letter: string): boolean =>
  /\p{Cs}/u.test(letter) || (!letter.match(emojiStyles) && plainLine(`a${letter}a`) !== `a${letter}a`);

/** The code of a character, such as U+202E. */
const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with its hidden characters shown as codes. */
export const visible = (text: string): string =>
  Array.from(text, (letter) => (isHidden(letter) ? codeOf(letter) : letter)).join('');

/** The reason to refuse a telephone number; `undefined` if it is valid. */
export function numberProblem(number: string): string | undefined {
  if (checkedNumber(number)) return undefined;
  const typed = number.trim();
  if (/[*#]/.test(typed)) return 'A number with * or # can change settings of the telephone. Leave them out.';
  if (!/^[\d +()-]*$/.test(typed)) return 'Use only the digits 0 to 9, spaces and + - ( ).';
  if (typed.replace(/\D/g, '').length < 2) return 'A telephone number has at least two digits.';
  if (typed.length > maximum.number) {
    return `This number has ${typed.length} characters. The maximum is ${maximum.number}.`;
  }
  return 'Use + only once, before the first digit.';
}

/** The reason to refuse a line; `undefined` if it is valid. */
export function lineProblem(line: string): string | undefined {
  const letters = Array.from(line);
  if (letters.length > maximum.line)
    return `This line has ${letters.length} characters. The maximum is ${maximum.line}.`;
  const hidden = letters.find(isHidden);
  if (hidden) {
    return `This line contains a character that readers cannot see (${codeOf(hidden)}). Type the line again as plain text.`;
  }
  const typed = line.replace(emojiStyles, '').trim();
  return plainLine(typed) === typed
    ? undefined
    : 'A letter in this line has more than four marks. Type the line again as plain text.';
}

/**
 * In a right-to-left line, the groups of a telephone number would be displayed in reverse order. A left-to-right mark
 * before the number prevents that.
 */
export const withNumbersInOrder = (line: string): string =>
  /\p{Script=Arabic}/u.test(line) ? line.replace(/\u200e?(\+?[\d(][\d +()-]*\d)/g, '\u200e$1') : line;
