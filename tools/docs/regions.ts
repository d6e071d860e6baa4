import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** Generated parts of Markdown documents: what is between the comments `<!-- name -->` and `<!-- end of name -->`. */

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const code = (text: string): string => `\`${text}\``;

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** A document with other content in one of its regions. */
export function withRegion(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [head = '', rest] = document.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`There are no comments ${start} and ${end}`);
  return `${head}${start}\n\n${content}\n\n${end}${tail}`;
}

/** The document in a file with other content in one of its regions, formatted. */
export async function updated(path: string, name: string, content: string): Promise<string> {
  const text = withRegion(readFileSync(path, 'utf8'), name, content);
  return format(text, {...(await resolveConfig(path)), parser: 'markdown'});
}
