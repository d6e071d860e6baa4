import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {updated} from '../../tools/docs/regions.js';

/** With `UPDATE_DOCS=1`, tests write the tables with their results into the documentation instead of comparing them. */
export const isUpdate = process.env.UPDATE_DOCS === '1';

/** Compares a table in a document, between `<!-- name -->` and `<!-- end of name -->`, with a text, or writes it there. */
export async function compare(document: string, name: string, text: string): Promise<void> {
  const expected = await updated(document, name, text);
  if (isUpdate) writeFileSync(document, expected);
  else
    assert.equal(
      readFileSync(document, 'utf8'),
      expected,
      `The ${name} in ${document} are out of date: run this test with UPDATE_DOCS=1`,
    );
}
