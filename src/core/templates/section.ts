import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {Localize} from './bilingual.js';

/** The body of a section: its heading with the lead and what follows that, and the content. */
export const section = (
  level: number,
  localize: Localize,
  title: string,
  lead: string | undefined,
  content: unknown,
  afterLead?: unknown,
): TemplateResult =>
  html`<div part="body">
    <div part="intro">
      ${heading(level, localize(title), 'title')}
      ${lead === undefined ? nothing : html`<p part="lead">${localize(lead)}</p>`} ${afterLead}
    </div>
    <div part="content">${content}</div>
  </div>`;
