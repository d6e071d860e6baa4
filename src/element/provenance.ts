import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../content/edition.js';
import {warn} from '../host/warn.js';
import type {Content} from '../language/languages.js';
import type {Say} from './say.js';

/** Where the words come from, how old they are, and who has reviewed them; past the review date it says so. */
export const provenance = (
  {purpose, author, unreviewed, overdue, version, reviewed, next}: Content['about'],
  language: string,
  say: Say,
): TemplateResult => {
  const late = Date.now() > Date.parse(edition.next);
  if (late) warn(`the words were due for review on ${edition.next}. Update the library.`);
  const day = (date: string): string =>
    new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  const rows: [string, string][] = [
    [version, edition.version],
    [reviewed, day(edition.checked)],
    [next, day(edition.next)],
  ];
  return html`${late ? html`<p part="overdue">${say(overdue)}</p>` : nothing}
    <p>${say(purpose)}</p>
    <p>${say(author)}</p>
    <p part="review"><slot name="reviewer">${say(unreviewed)}</slot></p>
    ${rows.map(([term, value]) => html`<p>${say(`${term}: ${value}`)}</p>`)}`;
};
