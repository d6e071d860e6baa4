import {html, type TemplateResult} from 'lit';
import {heading} from '../../core/templates/heading.js';
import {points} from '../../core/templates/points.js';
import type {Localize, Bilingual} from '../../core/templates/bilingual.js';
import type {Content} from '../../core/locale/languages.js';

/** The answer to any symptom, above the call. */
export const helpAnswer = (bilingual: Bilingual): TemplateResult =>
  html`<b part="help">${bilingual(({redFlags}) => redFlags.help)}</b>`;

/** The answer to "none of these": what to do if one of them starts, and when to see a doctor. */
export const noneAnswer = (
  {seeADoctor}: Content,
  level: number,
  bilingual: Bilingual,
  localize: Localize,
): TemplateResult =>
  html`<div part="none">
    <b>${bilingual(({redFlags}) => redFlags.ifOneStarts)}</b>
    ${heading(level, localize(seeADoctor.heading))} ${points(seeADoctor.reasons, localize)}
    <p>${localize(seeADoctor.purpose)}</p>
  </div>`;
