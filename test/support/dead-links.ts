import {posix} from 'node:path';
import {strFromU8} from 'fflate';
import {linksOf} from '../../tools/checks/links.js';

/** A link of a packed document, and the path of a file that is not packed. */
export interface DeadLink {
  from: string;
  to: string;
}

const inPage = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);

/** The relative links of Markdown and HTML files that lead to none of the files, and to no folder with some of them. */
export function deadLinks(files: Readonly<Record<string, Uint8Array>>): DeadLink[] {
  const names = Object.keys(files);
  const isThere = (path: string): boolean => path in files || names.some((name) => name.startsWith(`${path}/`));
  return names.flatMap((from) => {
    const find = from.endsWith('.md') ? linksOf : from.endsWith('.html') ? inPage : undefined;
    const links = find?.(strFromU8(files[from] ?? new Uint8Array())) ?? [];
    return links
      .filter((link) => !/^(?:[a-z]+:|#|$)/.test(link))
      .map((link) => ({from, to: posix.join(posix.dirname(from), link.replace(/[?#].*/, '')).replace(/\/$/, '')}))
      .filter(({to}) => !isThere(to));
  });
}
