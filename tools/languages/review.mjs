import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {readMessages} from '../messages.mjs';
import {config, readUnits, targetLanguages} from './xliff.mjs';

/** The record of who has reviewed which words: `[{language, section, reviewer, date, digest}]`. */
export const file = 'locales/review.json';
export const readReviews = () => JSON.parse(readFileSync(file, 'utf8'));

/** The sections: what `src/content` calls the files that have words. */
export const sections = () => [
  ...new Set(readMessages().map((message) => message.file.replace(/^src\/content\/|\.ts$/g, ''))),
];

/** The units of a section in a language, in the order in which the source has them. */
function unitsOf(language, section) {
  const source = config().sourceLocale;
  const units = readUnits(language === source ? targetLanguages()[0] : language);
  const bySource = new Map(
    units.map((unit) => [unit.source, language === source ? {...unit, target: unit.source} : unit]),
  );
  return readMessages()
    .filter((message) => message.file === `src/content/${section}.ts`)
    .map(({text}) => bySource.get(text) ?? {id: undefined, source: text, target: undefined});
}

/** How many of a section's units have words in a language, of how many. */
export function completeness(language, section) {
  const units = unitsOf(language, section);
  return {translated: units.filter(({target}) => target).length, all: units.length};
}

/**
 * Stands for the words of a section in a language, and for the English that they translate: a unit's id is a hash of
 * its source. Any change of either gives another digest.
 */
export const digest = (language, section) =>
  createHash('sha256')
    .update(
      unitsOf(language, section)
        .map(({id, target}) => `${id}\t${target}\n`)
        .join(''),
    )
    .digest('hex')
    .slice(0, 32);

/** Of each section that has been reviewed: whether the words are still those that were. */
export const reviewsOf = (language) =>
  readReviews()
    .filter((review) => review.language === language)
    .map((review) => ({...review, current: review.digest === digest(language, review.section)}));

/** Elements that show the words of other sections than the one that they are called after. */
const alsoShown = {
  'red-flags': ['red-flags', 'see-a-doctor'],
  'see-a-doctor': ['see-a-doctor', 'red-flags'],
  'quick-facts': ['overview'],
};

/** The reviews that hold, by element: where all that it shows is as it was reviewed. `about` speaks for everything. */
export function currentReviews(language) {
  const current = new Map(
    reviewsOf(language)
      .filter((review) => review.current)
      .map(({section, reviewer, date}) => [section, {reviewer, date}]),
  );
  const all = sections();
  const elements = new Map([...all.map((section) => [section, [section]]), ...Object.entries(alsoShown)]);
  elements.set('about', ['about', ...all]);
  return Object.fromEntries(
    [...elements]
      .filter(([, shown]) => shown.every((section) => current.has(section)))
      .map(([element, [first]]) => [element, current.get(first)]),
  );
}
