import {quote, warn} from '../core/host/warn.js';
import {scriptTag} from './script-tag.js';

function urlOf(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    // others have no origin, as those of file:, or another's, as those of blob:
    return /^https?:/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The whole address of a folder, with its slash; nothing where it has none. */
function folderOf(address: string, base?: string): string[] {
  const url = urlOf(address, base);
  return url ? [url.origin + url.pathname.replace(/\/?$/, '/')] : [];
}

/** The folders that have the library's pages: `embed/` beside the script, and those that `data-embeds` on its tag names. */
const folders: readonly string[] = [
  ...folderOf('embed/', scriptTag?.src),
  ...(scriptTag?.getAttribute('data-embeds')?.match(/\S+/g) ?? []).flatMap((address) => {
    const folder = folderOf(address);
    if (!folder.length) warn(`data-embeds: ${quote(address)} is no whole address.`);
    return folder;
  }),
];

/** Whether an origin has one of the folders, or has it by `http:`, which servers lead to `https:`. */
export const sendsOurPages = (origin: string): boolean =>
  folders.some((folder) =>
    [folder, folder.replace(/^http:/, 'https:')].some((known) => known.startsWith(`${origin}/`)),
  );

/** Links that may lead to one of the library's pages. They may be relative, so they need only contain the folder's own name. */
export const linksToUs = ['embed', ...folders.map((folder) => folder.split('/').slice(3).at(-2) ?? '')]
  .map((name) => `a[href*="${name}/"]`)
  .join();

/** Which of the library's pages an address leads to; `undefined` if it leads elsewhere. */
export function ourPage(address: string): {lang: string; section: string; search: string} | undefined {
  const url = urlOf(address);
  if (!url) return undefined;
  const {origin, pathname, search} = url;
  const [, path, lang, section] = /^(.*\/)([\w-]+)\/([a-z-]+)(?:\.html)?$/.exec(pathname) ?? [];
  if (!path || !lang || !section) return undefined;
  if (!folders.length && path.endsWith('/embed/'))
    warn("no link becomes an element: set data-embeds on the script's tag.");
  return folders.includes(origin + path) ? {lang, section, search} : undefined;
}
