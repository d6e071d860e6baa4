import {posix} from 'node:path';
import {strFromU8} from 'fflate';
import type {Files} from './zip.js';

/** A block or a span of code, or a link with its text and its address, but not a picture. */
const codeOrLink = /^ *(`{3,})[^]*?^ *\1$|`[^`\n]*`|(?<!!)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]+)\)/gm;

/** Whether a package has a file, or a folder with files. */
const has = (files: Files, path: string): boolean =>
  path in files || Object.keys(files).some((name) => name.startsWith(`${path.replace(/\/$/, '')}/`));

/**
 * A Markdown document of a package without its links to files that only the source has. Their text stays, and names the
 * file: "Hosting (`docs/hosting.md`)".
 */
const withoutDeadLinks = (path: string, text: string, files: Files): string =>
  text.replaceAll(codeOrLink, (found: string, _fence: unknown, label?: string, address?: string) => {
    if (label === undefined || address === undefined || /^(?:[a-z]+:|#)/.test(address)) return found;
    const target = posix.join(posix.dirname(path), address.replace(/#.*/, ''));
    if (has(files, target)) return found;
    return label.includes(target) ? label : `${label} (\`${target}\`)`;
  });

/** The files of a package, with documents that link only to them or to other sites. */
export const withLiveLinks = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      if (!path.endsWith('.md')) return [path, content];
      return [path, withoutDeadLinks(path, typeof content === 'string' ? content : strFromU8(content), files)];
    }),
  );
