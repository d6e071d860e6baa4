import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** Tables in the documentation with test results, between the comments `<!-- name -->` and `<!-- end of name -->`. */

export const doc = 'docs/embedding.md';

/** With `UPDATE_DOCS=1`, tests write the tables instead of comparing them. */
export const isUpdate = process.env.UPDATE_DOCS === '1';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Compares a table in the document with a text, or writes it there. */
export async function compare(name: string, text: string): Promise<void> {
  const options = await resolveConfig(doc);
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [head = '', rest = ''] = readFileSync(doc, 'utf8').split(start);
  const [found, tail] = rest.split(end);
  assert.ok(tail, `${doc} has no comments for the ${name}`);
  const expected = `\n\n${await format(text, {...options, parser: 'markdown'})}\n`;
  if (isUpdate) writeFileSync(doc, `${head}${start}${expected}${end}${tail}`);
  else {
    const hint = 'run UPDATE_DOCS=1 npx tsx --test test/pages/editors.test.ts test/pages/heights.test.ts';
    assert.equal(found, expected, `The ${name} in ${doc} are out of date: ${hint}`);
  }
}
