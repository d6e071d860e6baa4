import {numberByCountry} from '../build/number-by-country.js';
import {escapeHtml} from '../build/html.js';
import {type Content, english} from '../src/core/locale/languages.js';
import {telephone} from '../src/core/emergency-number.js';
import type {Args} from './attributes.js';

/** The elements whose fallback names the emergency symptoms, since they are what the element is for. */
const urgent = ['fbss-red-flags', 'fbss-see-a-doctor'];

function callOf({redFlags}: Content, args: Args): string {
  const number =
    String(args['emergency-number'] ?? '') || numberByCountry.get(String(args.country ?? '').toUpperCase());
  return number
    ? `${escapeHtml(redFlags.call)} <a href="${telephone(number)}">${escapeHtml(number)}</a>.`
    : `${escapeHtml(redFlags.callLocal)}.`;
}

/** One sentence, as in the README. */
const sentence = (content: Content, args: Args): string =>
  escapeHtml(
    `${content.redFlags.heading}: ${content.redFlags.flags.map((flag) => flag.charAt(0).toLowerCase() + flag.slice(1)).join('; ')}. `,
  ) + callOf(content, args);

/** A list: in other languages, it needs no punctuation between the symptoms. */
const list = (content: Content, args: Args): string[] => [
  `<p>${escapeHtml(content.redFlags.heading)}</p>`,
  `<ul>${content.redFlags.flags.map((flag) => `<li>${escapeHtml(flag)}</li>`).join('')}</ul>`,
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
  if (!urgent.includes(tag)) return [`<p>${escapeHtml(adviceOf(content))}</p>`];
  if (content === english) return [`<p>${sentence(english, args)}</p>`];
  return [...list(content, args), `<p lang="en" dir="ltr">${sentence(english, args)}</p>`];
}
