import {html, nothing, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import type {Brand} from '../../site/builder/brands.js';
import {type Scheme, schemes} from '../../site/builder/choices/choices.js';
import {contrast} from '../../site/builder/colors/colors.js';
import {effectiveColors} from '../../site/builder/colors/contrast.js';
import {type Pair, pairs} from '../../site/builder/colors/tokens.js';

/** A pair of colours that needs a contrast, as it is in each scheme. */
export interface PairContrast extends Pair {
  readonly found: readonly {
    readonly scheme: Scheme;
    readonly color: string;
    readonly behind: string;
    readonly ratio: string;
    readonly fails: boolean;
  }[];
}

/** A ratio, truncated and not rounded: a failing one never looks like the required one. */
const ratioText = (value: number): string => `${Math.floor(value * 10) / 10}:1`;

/** The colour of every token of a brand that needs a contrast. */
export function effectiveIn(scheme: Scheme, brand: Brand): ReadonlyMap<string, string> {
  const set = Object.entries(brand.colors).map(([id, pair]) => [id, pair[schemes.indexOf(scheme)]]);
  return effectiveColors(scheme, Object.fromEntries(set) as Record<string, string>);
}

export function contrastsOf(brand: Brand): PairContrast[] {
  const all = schemes.map((scheme) => [scheme, effectiveIn(scheme, brand)] as const);
  return pairs.map((pair) => ({
    ...pair,
    found: all.map(([scheme, colors]) => {
      const [color = '', behind = ''] = [colors.get(pair.text), colors.get(pair.back)];
      const value = contrast(color, behind);
      return {scheme, color, behind, ratio: ratioText(value), fails: value < pair.minimum};
    }),
  }));
}

/** The pairs of a colour that need a contrast, with the contrast that they have. */
export function pairList(contrasts: readonly PairContrast[], id: string): TemplateResult | typeof nothing {
  const pairs = contrasts.filter(({text, back}) => text === id || back === id);
  if (!pairs.length) return nothing;
  return html`<ul class="pairs">
    ${pairs.map(
      ({text, back, minimum, found}) =>
        html`<li>
          ${found.map(
            ({scheme, color, behind}) =>
              html`<span class="sample" style=${styleMap({color, background: behind})} title=${scheme}>Aa</span>`,
          )}
          ${text} on ${back}:
          ${found.map(
            ({scheme, ratio, fails}, index) =>
              html`${index ? ', ' : ''}${scheme} <strong class=${fails ? 'fails' : 'passes'}>${ratio}</strong>`,
          )}
          <span class="needs">needs ${minimum}:1</span>
        </li>`,
    )}
  </ul>`;
}

/** How many failing pairs are named beside the button. */
const shownFailures = 3;

/** The pairs of a brand with too little contrast, in a sentence. */
export function failureOf(contrasts: readonly PairContrast[]): string | undefined {
  const failing = contrasts.flatMap(({text, back, minimum, found}) => {
    const ratios = found.filter(({fails}) => fails).map(({scheme, ratio}) => `${scheme} ${ratio}`);
    return ratios.length ? [`${text} on ${back} (${ratios.join(', ')}, needs ${minimum}:1)`] : [];
  });
  if (!failing.length) return undefined;
  const count = failing.length === 1 ? '1 contrast pair fails' : `${failing.length} contrast pairs fail`;
  const more = failing.length > shownFailures ? `; ${failing.length - shownFailures} more are beside the colours` : '';
  return `${count}: ${failing.slice(0, shownFailures).join('; ')}${more}.`;
}
