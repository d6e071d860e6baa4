import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {Findings} from '../findings.js';

/** Folders without documents of the project. */
const skipped = ['node_modules', 'dist', 'generated', 'storybook-static', 'coverage', '.git'];

function markdownIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** A document without its code blocks. */
const withoutCode = (text: string): string => text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '');

/** The ids that GitHub gives the headings of a document. */
function anchorsOf(document: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of document.matchAll(/^#{1,6} (.+)$/gm)) {
    const id = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let unique = id;
    for (let count = 1; anchors.has(unique); count++) unique = `${id}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

/** The targets of the links, pictures and link definitions of a document, but not of links in code. */
export function linksOf(document: string): string[] {
  const text = withoutCode(document).replaceAll(/`[^`\n]*`/g, 'code');
  return [...text.matchAll(/\]\(([^()\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(
    ([, link, definition]) => link ?? definition ?? '',
  );
}

/** Checks that the links between Markdown files lead to files and headings that exist. */
export function check(folder = '.'): Findings {
  const documents = new Map(markdownIn(folder).map((path) => [path, withoutCode(readFileSync(path, 'utf8'))]));
  const problems: string[] = [];
  for (const [path, document] of documents) {
    for (const link of linksOf(document)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [file = '', anchor] = link.split('#');
      const target = file ? join(dirname(path), decodeURIComponent(file)) : path;
      const [from, to] = [relative(folder, path), relative(folder, target)];
      if (!existsSync(target)) problems.push(`${from}: there is no ${to}`);
      else if (anchor !== undefined && !anchorsOf(documents.get(target) ?? '').has(anchor))
        problems.push(`${from}: ${to} has no heading #${anchor}`);
    }
  }
  return {problems};
}
