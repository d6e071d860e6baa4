import {html, type TemplateResult} from 'lit';
import type {Say} from './bilingual.js';

/** Terms with what is said of each, as a definition list. */
export const facts = (all: readonly {term: string; facts: readonly string[]}[], say: Say): TemplateResult =>
  html`<dl part="facts">
    ${all.map(
      ({term, facts: said}) =>
        html`<div part="fact">
          <dt part="term">${say(term)}</dt>
          ${said.map((fact) => html`<dd part="description">${say(fact)}</dd>`)}
        </div>`,
    )}
  </dl>`;
