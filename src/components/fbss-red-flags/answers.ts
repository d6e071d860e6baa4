import {html, type TemplateResult} from 'lit';
import {heading} from '../../core/templates/heading.js';
import {points} from '../../core/templates/points.js';
import type {Say, Urgent} from '../../core/templates/bilingual.js';
import type {Content} from '../../core/locale/languages.js';

/** The answer to any sign, with the action that answers all of them. */
export const helpAnswer = (urgent: Urgent, action: TemplateResult): TemplateResult =>
  html`<div part="help">
    <b>${urgent(({redFlags}) => redFlags.help)}</b>
    ${action}
  </div>`;

/** The answer to "none of these": what to do if one starts, and when to see a doctor. */
export const noneAnswer = ({seeADoctor}: Content, level: number, urgent: Urgent, say: Say): TemplateResult =>
  html`<div part="none">
    <b>${urgent(({redFlags}) => redFlags.ifOneStarts)}</b>
    ${heading(level, say(seeADoctor.heading))} ${points(seeADoctor.reasons, say)}
    <p>${say(seeADoctor.purpose)}</p>
  </div>`;
