/** The content of a section of a Markdown document, without its heading. */
export function sectionOf(document: string, heading: string): string {
  const [, content] = document.split(`\n## ${heading}\n`);
  if (content === undefined) throw new Error(`There is no section “${heading}”.`);
  return content.split('\n## ')[0] ?? '';
}
