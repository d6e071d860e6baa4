import {html, type TemplateResult} from 'lit';
import type {Localize} from './bilingual.js';

/** Terms with their facts, as a definition list. */
export const facts = (all: readonly {term: string; facts: readonly string[]}[], localize: Localize): TemplateResult =>
  html`<dl part="facts">
    ${all.map(
      ({term, facts: descriptions}) =>
        html`<div part="fact">
          <dt part="term">${localize(term)}</dt>
          ${descriptions.map((fact) => html`<dd part="description">${localize(fact)}</dd>`)}
        </div>`,
    )}
  </dl>`;
