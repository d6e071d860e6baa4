import {html, type TemplateResult} from 'lit';
import {type Brand, brands} from '../brands.js';
import {type Choices, defaults} from '../choices/choices.js';
import {brandColors, chosenBrand} from '../colors/brand-colors.js';
import {paletteOf} from '../colors/palette.js';
import {inlineStyle} from './inline-style.js';

/**
 * The choice of a brand to start from, each with its colours. It is no field of its own: it fills those of the colours, and
 * shows which brand they are.
 */
export function brandChoice(fields: Choices, start: (brand: Brand) => void): TemplateResult {
  const chosen = chosenBrand(fields);
  return html`<fieldset id="start-brand" class="tiles brands" aria-describedby="start-brand-note">
    <legend>Start from a brand</legend>
    <div class="grid">
      ${brands.map(
        (brand) =>
          html`<label class="tile">
            <input
              type="radio"
              name="start-brand"
              value=${brand.name}
              .checked=${brand.name === chosen}
              @input=${() => {
                start(brand);
              }}
            />
            <span
              class="swatches"
              aria-hidden="true"
              .style=${inlineStyle(paletteOf({...defaults, ...brandColors(brand)}))}
            >
              <i class="ink"></i><i class="accent"></i><i class="emergency"></i>
            </span>
            <span class="name">${brand.label}</span>
          </label>`,
      )}
    </div>
    <p id="start-brand-note" class="note">
      ${chosen ? 'It fills the brand colours, light and dark. Then change what you like.' : 'Now: your own colours.'}
    </p>
  </fieldset>`;
}
