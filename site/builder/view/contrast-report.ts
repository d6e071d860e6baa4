import {html, nothing, type TemplateResult} from 'lit';
import type {Scheme} from '../choices/choices.js';
import type {Failure, Suggestion} from '../colors/contrast.js';
import {tokens} from '../colors/tokens.js';
import type {Messages} from '../messages.js';

const labels: ReadonlyMap<string, string> = new Map(tokens.map(({id, label}) => [id, label]));

/** A ratio, truncated and not rounded: a failing one is never displayed as the required one. */
const ratioText = (ratio: number): string => `${Math.floor(ratio * 100) / 100}:1`;

const failureText = ({pair: {text, back, minimum}, ratio}: Failure): string =>
  `${labels.get(text) ?? text} on ${(labels.get(back) ?? back).toLowerCase()}: ${ratioText(ratio)}. ` +
  `It needs ${minimum}:1, ${Math.ceil((minimum - ratio) * 100) / 100} more.`;

const suggestionsOf = (failures: readonly Failure[]): Iterable<Suggestion> =>
  new Map(
    failures.flatMap(({suggestions}) =>
      suggestions.map((suggestion) => [`${suggestion.token} ${suggestion.color}`, suggestion]),
    ),
  ).values();

/** The pairs with too little contrast, and suggested colours. */
export function contrastReport(
  {contrast, passes}: Messages,
  take: (scheme: Scheme, suggestion: Suggestion) => void,
): TemplateResult | TemplateResult[] | typeof nothing {
  if (passes) return html`<p class="passes">Every pair of colours has enough contrast.</p>`;
  if (!contrast.size) return nothing;
  return Array.from(
    contrast,
    ([scheme, failures]) =>
      html`<div class="failures">
        <p><strong>Too little contrast in ${scheme} mode</strong></p>
        <ul>
          ${failures.map((failure) => html`<li>${failureText(failure)}</li>`)}
        </ul>
        <div class="suggestions">
          ${Array.from(
            suggestionsOf(failures),
            (suggestion) =>
              html`<button
                type="button"
                @click=${() => {
                  take(scheme, suggestion);
                }}
              >
                <span class="swatch" aria-hidden="true" .style="background: ${suggestion.color}"></span>
                ${labels.get(suggestion.token)}: use ${suggestion.color}
              </button>`,
          )}
        </div>
      </div>`,
  );
}
