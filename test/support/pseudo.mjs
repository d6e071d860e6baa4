import {readMessages} from '../../tools/languages/messages.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķłɱñóþɋřšţúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŘŠŢÚṼŴẊÝŽ';
const accents = new Map([...plain].map((letter, index) => [letter, accented[index]]));

/** Each word grows by itself, as a compound does: what does not fit is one long word. */
const longer = (word) => word + word.slice(word.length - Math.round(word.length * 0.4));

/** What is done to a message, by the name of the pseudo-language. */
const ways = {
  /** Accents, 40 % more letters, brackets: what is not so was not taken from the words, and what is cut off shows. */
  'en-XA': (message) => `[${message.replace(/\p{L}+/gu, longer).replace(/[a-z]/gi, (letter) => accents.get(letter))}]`,
  /** English, written from right to left. */
  'ar-XB': (message) => `\u202e${message}\u202c`,
};

/** The words of a language as they are built. */
export const wordsOf = async (language) => ({...(await import(`../../dist/content/${language}.js`))});

/** A language module as a server sends it. */
export const moduleOf = (words) => ({
  body: Object.entries(words)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});

/** The words of a pseudo-language. Only messages change: ids, addresses and places are no words. */
export async function pseudo(language) {
  const messages = new Set(readMessages().map(({text}) => text));
  const changed = (value) => (messages.has(value) ? ways[language](value) : value);
  return JSON.parse(JSON.stringify(await wordsOf('en')), (_, value) => changed(value));
}
