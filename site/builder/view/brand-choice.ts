import {html, type TemplateResult} from 'lit';
import {type Brand, brands} from '../brands.js';
import type {Choices} from '../choices/choices.js';
import {chosenBrand} from '../colors/brand-colors.js';

/**
 * The choice of a brand to start from. It is no field of its own: it fills those of the colours, and shows which brand they
 * are.
 */
export function brandChoice(fields: Choices, start: (brand: Brand) => void): TemplateResult {
  const chosen = chosenBrand(fields);
  return html`<div class="field">
    <label for="start-brand">Start from a brand</label>
    <select
      id="start-brand"
      aria-describedby="start-brand-note"
      @change=${({target}: Event) => {
        const brand = brands.find(({name}) => target instanceof HTMLSelectElement && name === target.value);
        if (brand) start(brand);
      }}
    >
      ${brands.map(({name, label}) => html`<option value=${name} .selected=${name === chosen}>${label}</option>`)}
      ${chosen ? '' : html`<option value="" disabled .selected=${true}>Your own colours</option>`}
    </select>
    <p id="start-brand-note" class="note">It fills the fields below, light and dark. Then change what you like.</p>
  </div>`;
}
