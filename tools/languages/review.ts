import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {contentFilesOf, sectionNames} from '../../src/sections.js';
import type {Message} from './messages.js';
import {reviewFault, type ReviewEntry} from './review-rules.js';
import {textIn, untranslated, type Catalogue} from './translations.js';

const file = 'locales/review.json';

/** A clinician's review of a section in a language. */
interface Review extends ReviewEntry {
  /** The digest of the reviewed text. */
  digest: string;
}

const readReviews = (): Review[] => JSON.parse(readFileSync(file, 'utf8')) as Review[];

const writeReviews = (reviews: readonly Review[]): void => {
  writeFileSync(file, `${JSON.stringify(reviews, null, 2)}\n`);
};

/** The sections: the files of `src/content` that have messages. */
export const sectionsOf = ({messages}: Catalogue): string[] => [...new Set(messages.map(({section}) => section))];

/** The messages of a section that have no translation. */
const missingIn = (catalogue: Catalogue, language: string, section: string): Message[] =>
  untranslated(catalogue, language).filter((message) => message.section === section);

/** How many messages of a section are translated, and how many there are. */
export function completeness(catalogue: Catalogue, language: string, section: string): {done: number; all: number} {
  const all = catalogue.messages.filter((message) => message.section === section).length;
  return {done: all - missingIn(catalogue, language, section).length, all};
}

/**
 * Identifies the text of a section in a language, and its English: a message's id is a hash of its English. Any change of
 * either changes the digest.
 */
export function digest(catalogue: Catalogue, language: string, section: string): string {
  const hash = createHash('sha256');
  for (const message of catalogue.messages) {
    if (message.section === section) hash.update(`${message.id}\t${textIn(catalogue, language, message) ?? ''}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Why a review cannot be recorded, or does not count; `undefined` if it can. */
export function faultOf(catalogue: Catalogue, review: ReviewEntry): string | undefined {
  const {language, section} = review;
  const fault = reviewFault(review, [...catalogue.texts.keys()], sectionsOf(catalogue));
  if (fault) return fault;
  const {done, all} = completeness(catalogue, language, section);
  if (done === all) return undefined;
  const missing = missingIn(catalogue, language, section).map(({text}) => `"${text}"`);
  return `${section} in ${language}: ${done} of ${all} texts translated, missing: ${missing.join(', ')}`;
}

/** What is wrong in the record itself, whatever the translations are: somebody may have edited it. */
export function recordProblems(catalogue: Catalogue): string[] {
  const reviews = readReviews();
  const languages = [...catalogue.texts.keys()];
  const sections = sectionsOf(catalogue);
  return reviews.flatMap((review, index) => {
    const {language, section} = review;
    const isSame = (other: Review): boolean => other.language === language && other.section === section;
    const faults = [
      reviewFault(review, languages, sections),
      reviews.findIndex(isSame) < index ? `${section} in ${language} is recorded twice` : undefined,
    ];
    return faults.flatMap((fault) => (fault ? [`${file}: ${fault}`] : []));
  });
}

/**
 * The reviews of a language, and whether each counts: its section is complete, and its text unchanged since. A section that
 * lacks a translation is partly in English, which the reviewer of the translation has not read.
 */
export const reviewsOf = (catalogue: Catalogue, language: string): (Review & {isCurrent: boolean})[] =>
  readReviews()
    .filter((review) => review.language === language)
    .map((review) => ({
      ...review,
      isCurrent: !faultOf(catalogue, review) && review.digest === digest(catalogue, language, review.section),
    }));

/** Records a review of a section's current text, and replaces an earlier one. */
export function recordReview(catalogue: Catalogue, review: Omit<Review, 'digest'>): void {
  const {language, section} = review;
  const others = readReviews().filter((other) => other.language !== language || other.section !== section);
  const all = [...others, {...review, digest: digest(catalogue, language, section)}];
  writeReviews(all);
}

/** Removes the review of a section. Returns it, or `undefined` if none is recorded. */
export function removeReview(language: string, section: string): ReviewEntry | undefined {
  const reviews = readReviews();
  const removed = reviews.find((review) => review.language === language && review.section === section);
  if (removed) writeReviews(reviews.filter((review) => review !== removed));
  return removed;
}

type Reviewed = Pick<Review, 'reviewer' | 'date'>;

/** The valid reviews of a language, by section. */
const validReviews = (catalogue: Catalogue, language: string): Map<string, Reviewed> =>
  new Map(
    reviewsOf(catalogue, language)
      .filter(({isCurrent}) => isCurrent)
      .map(({section, reviewer, date}) => [section, {reviewer, date}]),
  );

/** The sections whose text an element shows, its own first. `about` covers all elements. */
const textsOf = (catalogue: Catalogue, element: string): readonly string[] =>
  element === 'about' ? ['about', ...sectionsOf(catalogue)] : contentFilesOf(element);

/** The valid reviews, by element: all text of the element is unchanged since its review. */
export function currentReviews(catalogue: Catalogue, language: string): Map<string, Reviewed> {
  const current = validReviews(catalogue, language);
  const reviews = new Map<string, Reviewed>();
  for (const element of new Set([...sectionsOf(catalogue), ...sectionNames])) {
    const [own = element, ...others] = textsOf(catalogue, element);
    const review = current.get(own);
    if (review && others.every((section) => current.has(section))) reviews.set(element, review);
  }
  return reviews;
}

/** The elements with text of a section, each with the sections that need a review before it counts as reviewed. */
export function missingReviews(catalogue: Catalogue, language: string, section: string): Map<string, string[]> {
  const current = validReviews(catalogue, language);
  return new Map(
    sectionNames
      .map((element) => [element, [...new Set(textsOf(catalogue, element))]] as const)
      .filter(([, texts]) => texts.includes(section))
      .map(([element, texts]) => [element, texts.filter((text) => !current.has(text))]),
  );
}
