import {html, nothing, type TemplateResult} from 'lit';
import type {Scheme} from '../choices/choices.js';
import type {Failure, Offer} from '../colors/contrast.js';
import {tokens} from '../colors/tokens.js';
import type {Messages} from '../messages.js';

const labels: ReadonlyMap<string, string> = new Map(tokens.map(({id, label}) => [id, label]));

/** A ratio, truncated and not rounded: a failing one is never displayed as the required one. */
const ratioText = (ratio: number): string => `${Math.floor(ratio * 100) / 100}:1`;

const failureText = ({pair: {text, back, least}, ratio}: Failure): string =>
  `${labels.get(text) ?? text} on ${(labels.get(back) ?? back).toLowerCase()}: ${ratioText(ratio)}. ` +
  `It needs ${least}:1, ${Math.ceil((least - ratio) * 100) / 100} more.`;

const offersOf = (failures: readonly Failure[]): Iterable<Offer> =>
  new Map(failures.flatMap(({offers}) => offers.map((offer) => [`${offer.token} ${offer.color}`, offer]))).values();

/** The pairs with too little contrast, and suggested colours. */
export function contrastReport(
  {contrast, passes}: Messages,
  take: (scheme: Scheme, offer: Offer) => void,
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
        <div class="offers">
          ${Array.from(
            offersOf(failures),
            (offer) =>
              html`<button
                type="button"
                @click=${() => {
                  take(scheme, offer);
                }}
              >
                <span class="swatch" aria-hidden="true" .style="background: ${offer.color}"></span>
                ${labels.get(offer.token)}: use ${offer.color}
              </button>`,
          )}
        </div>
      </div>`,
  );
}
