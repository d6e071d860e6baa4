/** What the page "For clinicians" shows. `build/review-data.ts` writes it beside Storybook, as JSON. */

/** A text of the content in one language. */
export interface Sentence {
  readonly section: string;
  readonly english: string;
  /** Missing in English, and where there is no translation. */
  readonly translation?: string;
  /** None: it is a label. */
  readonly facts: readonly {readonly id: string; readonly fact: string; readonly source?: string}[];
  /** The notes in which the translator says what is uncertain. */
  readonly notes: readonly string[];
}

/** A recorded review. */
export interface Review {
  readonly language: string;
  readonly section: string;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly date: string;
  /** Whether the section is still as it was reviewed. */
  readonly isCurrent: boolean;
}

async function read(name: string): Promise<unknown> {
  // relative to the page: Storybook may be in any folder
  const response = await fetch(`review/${name}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

export const readSentences = async (language: string): Promise<readonly Sentence[]> =>
  (await read(`sentences.${language}`)) as readonly Sentence[];

export const readReviews = async (): Promise<readonly Review[]> => (await read('reviews')) as readonly Review[];

/** The English name of a language. */
export const englishName = (language: string): string =>
  new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;
