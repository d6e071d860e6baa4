import {titleOf} from '../src/components/fbss-guide/names.js';
import type {Content} from '../src/core/locale/languages.js';
import {defaultSectionNames} from '../src/sections.js';

/** A review, as `locales/review.json` has it. */
interface Review {
  readonly reviewer: string;
  readonly date: string;
}

/**
 * The line on the whole guide: who has reviewed which sections, and which nobody has. One person who has reviewed every
 * section is named without a list.
 */
function summary(content: Content, language: string, byElement: ReadonlyMap<string, string>): string | undefined {
  const {medicalReview, unreviewed} = content.about;
  const sections = new Map<string, string[]>();
  for (const name of defaultSectionNames) {
    const who = byElement.get(name) ?? unreviewed;
    sections.set(who, [...(sections.get(who) ?? []), titleOf(content, name) ?? name]);
  }
  const open = sections.get(unreviewed);
  sections.delete(unreviewed);
  const [[first] = [], ...others] = sections;
  if (first === undefined) return undefined;
  if (!others.length && !open) return `${medicalReview}: ${first}`;
  const list = new Intl.ListFormat(language);
  const lines = Array.from(sections, ([who, names]) => `${list.format(names)}: ${who}`);
  return [`${medicalReview}: ${lines.join(' · ')}`, ...(open ? [`${list.format(open)}: ${unreviewed}`] : [])].join(
    ' · ',
  );
}

/** The line on the review of each element, as readers see it. Formatted at build time: that is slow in browsers. */
export function reviewLines(
  content: Content,
  language: string,
  reviews: ReadonlyMap<string, Review>,
  day: (date: string) => string,
): Map<string, string> {
  const byElement = new Map<string, string>(
    Array.from(reviews, ([element, {reviewer, date}]) => [element, `${reviewer}, ${day(date)}`]),
  );
  const lines = new Map<string, string>(
    Array.from(byElement, ([element, who]) => [element, `${content.about.medicalReview}: ${who}`]),
  );
  const about = summary(content, language, byElement);
  return about === undefined ? lines : lines.set('about', about);
}
