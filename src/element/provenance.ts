import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../content/edition.js';
import {warn} from '../host/warn.js';
import type {Content} from '../language/languages.js';
import {points} from './points.js';
import type {Say} from './say.js';

/** Which edition the words are, with its dates as the language writes them. */
export const editionLines = ({version, reviewed, next}: Content['about'], language: string): string[] => {
  const day = (date: string): string =>
    new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  return [`${version}: ${edition.version}`, `${reviewed}: ${day(edition.checked)}`, `${next}: ${day(edition.next)}`];
};

/** Where the words come from, how old they are, and who has reviewed them; past the review date it says so. */
export const provenance = ({about, references}: Content, language: string, say: Say): TemplateResult => {
  const late = Date.now() > Date.parse(edition.next);
  if (late) warn(`the words were due for review on ${edition.next}.`);
  return html`${late ? html`<p part="overdue">${say(about.overdue)}</p>` : nothing}
    <p>${say(about.purpose)}</p>
    <p>${say(about.author)}</p>
    ${points(
      references.sources.map(({name}) => name),
      say,
    )}
    <p part="review"><slot name="reviewer">${say(about.unreviewed)}</slot></p>
    ${editionLines(about, language).map((line) => html`<p>${say(line)}</p>`)}`;
};
