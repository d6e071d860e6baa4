import type {Scheme} from '../choices/choices.js';
import {contrast, nearest} from './colors.js';
import {type Pair, pairs, tokens} from './tokens.js';

/** Colours as `#rrggbb`, by token. */
export type Colors = Readonly<Partial<Record<string, string>>>;

/** A suggested colour for a token, with which its pairs pass. */
export interface Suggestion {
  readonly token: string;
  readonly color: string;
}

/** A pair with too little contrast. */
export interface Failure {
  readonly pair: Pair;
  readonly ratio: number;
  readonly suggestions: readonly Suggestion[];
}

/** The colour of every token: the one that is set, or else that of the token it follows, or else the default. */
export function effectiveColors(scheme: Scheme, set: Colors): ReadonlyMap<string, string> {
  return new Map(
    tokens.map((token) => [token.id, set[token.id] ?? (token.follows && set[token.follows]) ?? token[scheme]]),
  );
}

const ratioOf = (colors: ReadonlyMap<string, string>, {text, back}: Pair): number =>
  contrast(colors.get(text) ?? '', colors.get(back) ?? '');

/**
 * The failing pairs, each with suggested colours. A suggestion passes in every pair of its token; only if there is none for
 * either token, suggestions pass in this pair alone.
 */
export function failures(scheme: Scheme, set: Colors): Failure[] {
  const colors = effectiveColors(scheme, set);
  const found = new Map<string, Suggestion[]>();

  /** Caches the search for each token and set of pairs. */
  const suggestions = (token: string, wanted: readonly Pair[]): Suggestion[] => {
    const key = [token, ...wanted.map((pair) => pairs.indexOf(pair))].join(' ');
    const cached = found.get(key);
    if (cached) return cached;
    const color = nearest(colors.get(token) ?? '', (candidate) => {
      const changed = effectiveColors(scheme, {...set, [token]: candidate});
      return wanted.every((pair) => ratioOf(changed, pair) >= pair.minimum);
    });
    const result = color ? [{token, color}] : [];
    found.set(key, result);
    return result;
  };

  return pairs.flatMap((pair) => {
    const ratio = ratioOf(colors, pair);
    if (ratio >= pair.minimum) return [];
    const both = [pair.text, pair.back];
    const forAll = both.flatMap((token) =>
      suggestions(
        token,
        pairs.filter(({text, back}) => text === token || back === token),
      ),
    );
    return {pair, ratio, suggestions: forAll.length ? forAll : both.flatMap((token) => suggestions(token, [pair]))};
  });
}
