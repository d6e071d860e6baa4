import {html, nothing, type TemplateResult} from 'lit';
import {plainLine, unbroken} from '../../core/host/plain-line.js';
import {settings} from '../../core/host/settings.js';
import {heading} from '../../core/templates/heading.js';
import {points} from '../../core/templates/points.js';
import type {Localize, Bilingual} from '../../core/templates/bilingual.js';
import type {Content} from '../../core/locale/languages.js';

/** The answer to any symptom, above the call. */
export const helpAnswer = (bilingual: Bilingual): TemplateResult =>
  html`<div class="help"><b part="help">${bilingual(({redFlags}) => redFlags.help)}</b></div>`;

/** What to do if one of the symptoms starts: the answer to "none of these" above the call. */
export const ifOneStarts = (bilingual: Bilingual): TemplateResult =>
  html`<b part="if-one-starts">${bilingual(({redFlags}) => redFlags.ifOneStarts)}</b>`;

/**
 * When to see a doctor.
 *
 * @param first - What comes before it.
 */
export const noneAnswer = ({seeADoctor}: Content, level: number, localize: Localize, first: unknown): TemplateResult =>
  html`<div part="none">
    ${first} ${heading(level, localize(seeADoctor.heading))} ${points(seeADoctor.reasons, localize)}
    <p>${localize(seeADoctor.purpose)}</p>
  </div>`;

/** The hospital's own line: in the slot, or as plain text from the attribute or the page's settings. */
export const contactLine = (contact: string | undefined, localize: Localize): TemplateResult => {
  const line = plainLine(contact ?? settings().contact ?? '');
  // the language of the hospital's line is not known
  return html`<slot name="contact"
    >${line ? html`<p part="contact">${localize(unbroken(line), 'auto', '')}</p>` : nothing}</slot
  >`;
};
