import {html, type TemplateResult} from 'lit';
import type {Localize} from './bilingual.js';

/** Terms with what is said of each, as a definition list. */
export const facts = (all: readonly {term: string; facts: readonly string[]}[], localize: Localize): TemplateResult =>
  html`<dl part="facts">
    ${all.map(
      ({term, facts: said}) =>
        html`<div part="fact">
          <dt part="term">${localize(term)}</dt>
          ${said.map((fact) => html`<dd part="description">${localize(fact)}</dd>`)}
        </div>`,
    )}
  </dl>`;
