import {html, nothing, type TemplateResult} from 'lit';
import {visible} from '../choices/lines.js';

/** The start of a value, isolated so that it does not change the direction of the text around it. */
const quoted = (value: string): TemplateResult => html`<bdi>${visible(Array.from(value).slice(0, 40).join(''))}</bdi>`;

/** Lists the invalid parameters of the URL. */
export const droppedReport = (
  dropped: readonly (readonly [parameter: string, value: string])[],
): TemplateResult | typeof nothing =>
  dropped.length
    ? html`<div class="warning">
        <p>The address of this page contains values that cannot be used. They have been left out:</p>
        <ul>
          ${dropped.map(([parameter, value]) => html`<li>${parameter}: “${quoted(value)}”</li>`)}
        </ul>
      </div>`
    : nothing;
