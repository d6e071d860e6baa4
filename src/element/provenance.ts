import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../content/edition.js';
import {own} from '../host/own.js';
import {warn} from '../host/warn.js';
import type {Content} from '../language/languages.js';
import {points} from './points.js';
import type {Say} from './say.js';

/** How the languages write a day. To find out takes a browser longer than all else that an element says. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function day(date: string, language: string): string {
  let calendar = calendars.get(language);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat(language, own<Intl.DateTimeFormatOptions>({dateStyle: 'long', timeZone: 'UTC'}));
    calendars.set(language, calendar);
  }
  return calendar.format(new Date(date));
}

/** Which edition the words are, with its dates as the language writes them. */
export const editionLines = ({version, reviewed, next}: Content['about'], language: string): string[] => [
  `${version}: ${edition.version}`,
  `${reviewed}: ${day(edition.checked, language)}`,
  `${next}: ${day(edition.next, language)}`,
];

/** Where the words come from, how old they are, and who has reviewed them; past the review date it says so. */
export const provenance = (
  {localName}: Element,
  {about, references, reviews}: Content,
  language: string,
  say: Say,
): TemplateResult => {
  const review = own(reviews)[localName.slice(5)];
  const late = Date.now() > Date.parse(edition.next);
  if (late) warn(`the words were due for review on ${edition.next}.`);
  return html`${late ? html`<p part="overdue">${say(about.overdue)}</p>` : nothing}
    <p>${say(about.purpose)}</p>
    <p>${say(about.author)}</p>
    ${points(
      references.sources.map(({name}) => name),
      say,
    )}
    <p part="review">
      <slot name="reviewer"
        >${say(
          review ? `${about.medicalReview}: ${review.reviewer}, ${day(review.date, language)}` : about.unreviewed,
        )}</slot
      >
    </p>
    ${editionLines(about, language).map((line) => html`<p>${say(line)}</p>`)}`;
};
