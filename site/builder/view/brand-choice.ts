import {html, type TemplateResult} from 'lit';
import {brands} from '../brands.js';
import {type Choices, defaults} from '../choices/choices.js';
import {paletteOf} from '../colors/palette.js';
import {inlineStyle} from './inline-style.js';

const hasOwnColors = (fields: Choices): boolean =>
  Object.entries(fields).some(([name, value]) => name.startsWith('color-') && value);

/** The choice of a brand, each with a small card in its colours, font and corners. */
export const brandChoice = (fields: Choices): TemplateResult =>
  html`<fieldset id="start-brand" class="tiles brands" aria-describedby="start-brand-note">
    <legend>Start from a brand</legend>
    <div class="grid">
      ${brands.map(
        ({name, label}) =>
          html`<label class="tile">
            <input type="radio" name="brand" value=${name} .checked=${name === fields.brand} />
            <span class="swatches" aria-hidden="true" .style=${inlineStyle(paletteOf({...defaults, brand: name}))}>
              <span class="card"><b>Aa</b><i class="accent"></i><i class="emergency"></i></span>
            </span>
            <span class="name">${label}</span>
          </label>`,
      )}
    </div>
    <p id="start-brand-note" class="note">
      ${
        hasOwnColors(fields)
          ? 'You have the font and corners of this brand with your own colours. If you choose another brand, its colours replace yours.'
          : 'A brand sets the colours for light and dark mode, the font and the corners. You can then change the colours.'
      }
    </p>
  </fieldset>`;
