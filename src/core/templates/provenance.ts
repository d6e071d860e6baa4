import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../../content/edition.js';
import {own} from '../host/own.js';
import {warn} from '../host/warn.js';
import type {Content} from '../locale/languages.js';
import {points} from './points.js';
import type {Say} from './bilingual.js';

/** Which edition the content is, with its dates. */
export const editionLines = ({about: {version, reviewed, next}, dates}: Content): string[] => [
  `${version}: ${edition.version}`,
  `${reviewed}: ${dates.checked}`,
  `${next}: ${dates.next}`,
];

/** Where the words come from, how old they are, and who has reviewed them; past the review date it says so. */
export const provenance = ({localName}: Element, content: Content, say: Say): TemplateResult => {
  const {about, references, reviews} = content;
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
        >${say(review ? `${about.medicalReview}: ${review.reviewer}, ${review.date}` : about.unreviewed)}</slot
      >
    </p>
    ${editionLines(content).map((line) => html`<p>${say(line)}</p>`)}`;
};
