import {numberOf} from '../site/builder/choices/countries.js';
import {escape} from '../site/builder/markup/html.js';
import {type Content, english} from '../src/core/locale/languages.js';
import {telephone} from '../src/core/emergency-number.js';
import type {Args} from './attributes.js';

/** The elements whose fallback names the emergency symptoms, since they are what the element is for. */
const urgent = ['fbss-red-flags', 'fbss-see-a-doctor'];

function callOf({redFlags}: Content, args: Args): string {
  const number = String(args['emergency-number'] ?? '') || numberOf.get(String(args.country ?? '').toUpperCase());
  return number
    ? `${escape(redFlags.call)} <a href="${telephone(number)}">${escape(number)}</a>.`
    : `${escape(redFlags.callLocal)}.`;
}

/** One sentence, as in the README. */
const sentence = (content: Content, args: Args): string =>
  escape(
    `${content.redFlags.heading}: ${content.redFlags.flags.map((flag) => flag.charAt(0).toLowerCase() + flag.slice(1)).join('; ')}. `,
  ) + callOf(content, args);

/** A list: in other languages, it needs no punctuation between the symptoms. */
const list = (content: Content, args: Args): string[] => [
  `<p>${escape(content.redFlags.heading)}</p>`,
  `<ul>${content.redFlags.flags.map((flag) => `<li>${escape(flag)}</li>`).join('')}</ul>`,
  `<p>${callOf(content, args)}</p>`,
];

const adviceOf = ({faq}: Content): string => {
  const last = faq.entries.find(({id}) => id === 'self-help')?.answer.at(-1);
  if (typeof last !== 'string') throw new Error('The content has no advice to see a doctor.');
  return last;
};

/**
 * What a reader sees until an element has rendered, and if it cannot: lines of HTML from the content itself. Emergency
 * content is in English, too, as in the element.
 */
export function fallbackOf(tag: string, content: Content, args: Args): string[] {
  if (!urgent.includes(tag)) return [`<p>${escape(adviceOf(content))}</p>`];
  if (content === english) return [`<p>${sentence(english, args)}</p>`];
  return [...list(content, args), `<p lang="en" dir="ltr">${sentence(english, args)}</p>`];
}
