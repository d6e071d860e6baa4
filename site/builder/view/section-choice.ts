import {html, type TemplateResult} from 'lit';
import type {Choices} from '../choices/choices.js';
import {sectionLabels} from '../choices/sections.js';
import {paletteOf} from '../colors/palette.js';
import {inlineStyle} from './inline-style.js';
import {sketch} from './sketches.js';

/** The sections as a grid of pictures, in the chosen colours: a radio group. */
export const sectionChoice = (choices: Choices): TemplateResult =>
  html`<fieldset class="tiles sections">
    <legend>Section</legend>
    <div class="grid" .style=${inlineStyle(paletteOf(choices))}>
      ${Array.from(
        sectionLabels,
        ([name, label]) =>
          html`<label class="tile">
            <input type="radio" name="section" value=${name} .checked=${name === choices.section} />
            ${sketch(name)} <span class="name">${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
