import {maxLineLength, plainLine} from '../../src/core/host/plain-line.js';

/** What readers are told about a review. */
export interface ReviewEntry {
  language: string;
  section: string;
  reviewer: string;
  /** ISO 8601. */
  date: string;
}

/** Today where this runs, ISO 8601. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Whether a date exists: `Date` reads 30 February as 2 March. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function dateFault(date: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isDay(date)) return `"${date}" is not a date, such as 2026-05-01.`;
  return date > today() ? `${date} is after today.` : undefined;
}

/** The elements show the name as it is: it has to be one line of plain text. */
function nameFault(reviewer: string): string | undefined {
  if (!/\p{L}/u.test(reviewer)) return 'Name who has reviewed it.';
  return reviewer !== plainLine(reviewer) || /[<>{}]|&#?\w+;/.test(reviewer)
    ? `The name ${JSON.stringify(reviewer)} has markup, a line break or an invisible character, or is longer than ${maxLineLength} characters.`
    : undefined;
}

/** The first fault of a review: a language or section that does not exist, no date, or no name. */
export function reviewFault(
  {language, section, reviewer, date}: ReviewEntry,
  languages: readonly string[],
  sections: readonly string[],
): string | undefined {
  if (!languages.includes(language)) return `${language} is not offered.`;
  if (!sections.includes(section)) return `"${section}" is not one of ${sections.join(', ')}.`;
  return dateFault(date) ?? nameFault(reviewer);
}
