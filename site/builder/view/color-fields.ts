import {html, type TemplateResult} from 'lit';
import {type Choices, colorField, type Scheme, schemes, schemesOf} from '../choices/choices.js';
import {effectiveColors} from '../colors/contrast.js';
import {colorsOf} from '../colors/styles.js';
import {type Token, tokens} from '../colors/tokens.js';
import {type FormState, isInvalid, problemOf} from './fields.js';

export interface ColorState extends FormState {
  /** The ids of the `<details>` that are initially open, because they contain colours from the link. */
  readonly openAtStart: ReadonlySet<string>;
}

/** The ids of the `<details>` that contain chosen colours. */
export const detailsWithColors = (choices: Choices): ReadonlySet<string> =>
  new Set(
    schemes.flatMap((scheme) =>
      tokens.flatMap(({id, more}) =>
        choices[colorField(id, scheme)] ? ['brand', ...(more ? [`more-${scheme}`] : [])] : [],
      ),
    ),
  );

/** A text field for a colour, with the effective colour as its placeholder, and a colour picker. */
function field(state: ColorState, scheme: Scheme, {id, label}: Token, color: string): TemplateResult {
  const name = colorField(id, scheme);
  return html`<div class="field color">
    <label for=${name}>${label}</label>
    <div class="pair">
      <input id="${name}-pick" name=${name} type="color" aria-label="Pick: ${label}, ${scheme}" .value=${color} />
      <input
        id=${name}
        name=${name}
        spellcheck="false"
        autocapitalize="off"
        placeholder=${color}
        .value=${state.fields[name] ?? ''}
        aria-invalid=${isInvalid(name, state)}
        aria-describedby="${name}-error colors-note"
      />
    </div>
    ${problemOf(name, state)}
  </div>`;
}

/** The fields of each scheme that readers may see. */
export const colorFields = (state: ColorState): TemplateResult[] =>
  schemes.map((scheme) => {
    const colors = effectiveColors(scheme, colorsOf(state.fields, scheme));
    const fields = (more: boolean): TemplateResult[] =>
      tokens
        .filter((token) => token.more === more)
        .map((token) => field(state, scheme, token, colors.get(token.id) ?? ''));
    return html`<fieldset id="colors-${scheme}" ?hidden=${!schemesOf(state.fields.look).includes(scheme)}>
      <legend>Colours in ${scheme} mode</legend>
      <div class="colors">${fields(false)}</div>
      <details id="more-${scheme}" ?open=${state.openAtStart.has(`more-${scheme}`)}>
        <summary>More colours in ${scheme} mode</summary>
        <div class="colors">${fields(true)}</div>
      </details>
    </fieldset>`;
  });
