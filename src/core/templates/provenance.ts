import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../../content/edition.js';
import {updateAll} from '../elements.js';
import {warn} from '../host/warn.js';
import type {Content} from '../locale/languages.js';
import {reviewOf} from '../review.js';
import {points} from './points.js';
import type {Localize} from './bilingual.js';

/** Whether the edition is past its review date. If so, logs one warning. */
export function isOverdue(): boolean {
  const overdue = Date.now() > Date.parse(edition.next);
  if (overdue) warn(`the content was due for review on ${edition.next}.`);
  return overdue;
}

/**
 * Renders the elements that depend on a reviewer. Ignores the event of the slot inside, which shows the string in place of a
 * reviewer, and bubbles.
 */
const reviewerChanged = (event: Event): void => {
  if (event.target === event.currentTarget) updateAll();
};

/** The sources of the content, its dates, and who has reviewed it; past the review date, a notice. */
export const provenance = (host: Element, content: Content, localize: Localize): TemplateResult => {
  const {about, dates, overview, references} = content;
  return html`${isOverdue() ? html`<p part="overdue">${localize(about.overdue)}</p>` : nothing}
    <p>${localize(about.purpose)}</p>
    <p>${localize(about.author)}</p>
    ${points(references.sources, ({name}) => localize(name))}
    <p>${localize(references.newerNames.name)} – ${localize(overview.newerNames.term)}</p>
    <p part="review">
      <slot name="reviewer" @slotchange=${reviewerChanged}
        >${localize(reviewOf(host, content) ?? about.unreviewed)}</slot
      >
    </p>
    ${[
      [about.version, edition.version],
      [about.reviewed, dates.checked],
      [about.next, dates.next],
    ].map((line) => html`<p>${localize(line.join(': '))}</p>`)}`;
};
