import {readMessages} from '../../tools/languages/messages.js';
import {type Content, contentOf} from './content.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķłɱñóþɋřšţúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŘŠŢÚṼŴẊÝŽ';
const accents = new Map(Array.from(plain).map((letter, index) => [letter, accented[index] ?? letter]));

/** Each word grows by itself, as a compound does: what does not fit is one long word. */
const longer = (word: string): string => word + word.slice(word.length - Math.round(word.length * 0.4));

/** How a message is changed, by the name of the pseudo-language. */
const changes = {
  /** Accents, 40 % more letters, brackets: what has none is not content, and what is cut off shows. */
  'en-XA': (message: string) =>
    `[${message.replace(/\p{L}+/gu, longer).replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter)}]`,
  /** English, written from right to left. */
  'ar-XB': (message: string) => `\u202e${message}\u202c`,
};

/** The content of a pseudo-language. Only messages change: ids and addresses stay. */
export async function pseudo(language: keyof typeof changes): Promise<Content> {
  const messages = new Set(readMessages().map(({text}) => text));
  const changed = (value: unknown): unknown =>
    typeof value === 'string' && messages.has(value) ? changes[language](value) : value;
  return JSON.parse(JSON.stringify(await contentOf('en')), (_, value: unknown) => changed(value)) as Content;
}
