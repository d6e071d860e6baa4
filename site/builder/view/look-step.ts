import {html, type TemplateResult} from 'lit';
import type {Scheme} from '../choices/choices.js';
import type {Suggestion} from '../colors/contrast.js';
import {brandChoice} from './brand-choice.js';
import {type ColorState, colorFields} from './color-fields.js';
import {contrastReport} from './contrast-report.js';
import {radioGroup} from './fields.js';

/**
 * The fields for the look.
 * @param applySuggestion - Applies a suggested colour.
 */
export function lookStep(
  state: ColorState,
  applySuggestion: (scheme: Scheme, suggestion: Suggestion) => void,
): TemplateResult {
  return html`
    ${radioGroup('Light or dark', 'look', state.fields.look, {
      page: 'Same as the page',
      light: 'Light',
      dark: 'Dark',
    })}
    ${brandChoice(state.fields)}
    <details id="brand" ?open=${state.openAtStart.has('brand')}>
      <summary>Brand colours</summary>
      <p id="colors-note" class="note">
        Type a hex colour or a CSS colour name, or pick one. An empty field keeps the colour of the brand.
      </p>
      <div id="colors">${colorFields(state)}</div>
    </details>
    <div id="contrast" role="status">${contrastReport(state.messages, applySuggestion)}</div>
  `;
}
