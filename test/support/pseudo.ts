import {readMessages} from '../../tools/languages/messages.js';
import {type Content, contentOf} from './content.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķłɱñóþɋřšţúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŘŠŢÚṼŴẊÝŽ';
const accents = new Map(Array.from(plain).map((letter, index) => [letter, accented[index] ?? letter]));

/** Lengthens a word, as compounds are long: a single long word is what may not fit. */
const longer = (word: string): string => word + word.slice(word.length - Math.round(word.length * 0.4));

/** Changes a message, by the name of the pseudo-language. */
const changes = {
  /** Adds accents, 40 % more letters, and brackets, without which text is not content, or is cut off. */
  'en-XA': (message: string) =>
    `[${message.replace(/\p{L}+/gu, longer).replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter)}]`,
  /** Writes English from right to left. */
  'ar-XB': (message: string) => `\u202e${message}\u202c`,
};

/** The content of a pseudo-language. Only messages are changed, not ids and addresses. */
export async function pseudo(language: keyof typeof changes): Promise<Content> {
  const messages = new Set(readMessages().map(({text}) => text));
  const changed = (value: unknown): unknown =>
    typeof value === 'string' && messages.has(value) ? changes[language](value) : value;
  return JSON.parse(JSON.stringify(await contentOf('en')), (_, value: unknown) => changed(value)) as Content;
}
