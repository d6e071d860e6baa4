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

/** The reviews that hold, by section, as the elements read them. */
export const currentReviews = (language) =>
  Object.fromEntries(
    reviewsOf(language)
      .filter(({current}) => current)
      .map(({section, reviewer, date}) => [section, {reviewer, date}]),
  );
