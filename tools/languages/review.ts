import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {contentFilesOf, sectionNames} from '../../src/sections.js';
import {textIn, type Catalogue} from './translations.js';

const file = 'locales/review.json';

/** A clinician's review of a section in a language. */
interface Review {
  language: string;
  section: string;
  reviewer: string;
  /** ISO 8601. */
  date: string;
  /** The digest of the reviewed text. */
  digest: string;
}

const readReviews = (): Review[] => JSON.parse(readFileSync(file, 'utf8')) as Review[];

/** The sections: the files of `src/content` that have messages. */
export const sectionsOf = ({messages}: Catalogue): string[] => [...new Set(messages.map(({section}) => section))];

/** How many messages of a section are translated, and how many there are. */
export function completeness(catalogue: Catalogue, language: string, section: string): {done: number; all: number} {
  const messages = catalogue.messages.filter((message) => message.section === section);
  const done = messages.filter((message) => textIn(catalogue, language, message) !== undefined);
  return {done: done.length, all: messages.length};
}

/**
 * Identifies the text of a section in a language, and its English: a message's id is a hash of its English. Any change of
 * either changes the digest.
 */
function digest(catalogue: Catalogue, language: string, section: string): string {
  const hash = createHash('sha256');
  for (const message of catalogue.messages) {
    if (message.section === section) hash.update(`${message.id}\t${textIn(catalogue, language, message) ?? ''}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The reviews of a language, and whether each section's text is unchanged since. */
export const reviewsOf = (catalogue: Catalogue, language: string): (Review & {isCurrent: boolean})[] =>
  readReviews()
    .filter((review) => review.language === language)
    .map((review) => ({...review, isCurrent: review.digest === digest(catalogue, language, review.section)}));

/** Records a review of a section's current text, and replaces an earlier one. */
export function recordReview(catalogue: Catalogue, review: Omit<Review, 'digest'>): void {
  const {language, section} = review;
  const others = readReviews().filter((other) => other.language !== language || other.section !== section);
  const all = [...others, {...review, digest: digest(catalogue, language, section)}];
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
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
