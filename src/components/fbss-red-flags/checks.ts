import {html, nothing, type TemplateResult} from 'lit';
import {emergencyFlags} from '../../core/templates/emergency.js';
import type {BilingualParts, Localize} from '../../core/templates/bilingual.js';
import type {Localized} from '../../core/light-text.js';
import type {Content} from '../../core/locale/languages.js';
import {none, type Ticks} from './ticks.js';

/**
 * The symptoms and "none of these", each with a box to tick.
 *
 * @param toggle - Called with the choice and its box when a reader ticks or unticks it.
 */
export const checks = (
  content: Content,
  parts: BilingualParts,
  localize: Localize,
  ticks: Ticks,
  toggle: (choice: number, box: Element) => unknown,
): TemplateResult => {
  const {legend, privacy, or, none: noneOfThese} = content.redFlags;

  /**
   * The name of a box is one string in one language, so that a screen reader reads it with one voice. It reads the English
   * beside it as separate text.
   */
  const check = (text: Localized, inEnglish: unknown, choice: number): TemplateResult => {
    const label = html`<label for=${`flag-${choice}`}>${text}</label>`;
    return html`<div class=${choice === none ? 'check none' : 'check'} part="flag">
      <input
        type="checkbox"
        part="checkbox"
        autocomplete="off"
        id=${`flag-${choice}`}
        .checked=${ticks.has(choice)}
        @change=${({currentTarget}: Event) => toggle(choice, currentTarget as Element)}
      />
      ${inEnglish === nothing ? label : html`<span>${label}${inEnglish}</span>`}
    </div>`;
  };

  return html`<fieldset part="flags" aria-describedby="privacy">
    <legend part="legend">${localize(legend)}</legend>
    <p id="privacy" part="privacy">${localize(privacy)}</p>
    ${emergencyFlags(content, parts, check)}
    <p part="or">${localize(or)}</p>
    ${check(localize(noneOfThese), nothing, none)}
  </fieldset>`;
};
