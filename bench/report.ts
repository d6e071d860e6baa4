const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

export function median(numbers: readonly number[]): number {
  const ascending = sorted(numbers);
  const middle = ascending.length / 2;
  return ((ascending[Math.ceil(middle) - 1] ?? NaN) + (ascending[Math.floor(middle)] ?? NaN)) / 2;
}

/** One row of a table: the results of each variant, by round. */
export interface Row {
  name: string;
  format: (value: number) => string;
  rounds: Map<string, number[]>;
}

/** There is no ratio to zero. */
const inBrackets = (ratio: number): string =>
  Number.isFinite(ratio) ? ` (${ratio.toFixed(ratio < 10 ? 2 : 0)}\u00a0×)` : '';

/**
 * A Markdown table: the median of each variant, and in brackets the ratio of `reference` to it. That is the median of the ratios
 * within a round, since the speed of a machine varies between rounds.
 */
export function table(reference: string, rows: readonly Row[]): string {
  const names = [...(rows[0]?.rounds.keys() ?? [])];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...names]),
    line(names.map(() => '---').concat('---')),
    ...rows.map(({name, format, rounds}) => {
      const own = rounds.get(reference) ?? [];
      return line([
        name,
        ...names.map((variant) => {
          const values = rounds.get(variant) ?? [];
          const absolute = format(median(values));
          if (variant === reference) return absolute;
          return absolute + inBrackets(median(values.map((value, round) => (own[round] ?? NaN) / value)));
        }),
      ]);
    }),
  ].join('\n');
}
