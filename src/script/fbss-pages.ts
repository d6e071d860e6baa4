import {quote, warn} from '../core/host/warn.js';
import {scriptTag} from './script-tag.js';

function urlOf(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    // file: URLs have no origin, and blob: URLs have that of another page
    return /^https?:/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The absolute URL of a folder, with a slash at the end; empty if the address is not absolute. */
function folderOf(address: string, base?: string): string[] {
  const url = urlOf(address, base);
  return url ? [url.origin + url.pathname.replace(/\/?$/, '/')] : [];
}

/** The folders with the library's pages: `embed/` beside the script, and those in `data-embeds` on its tag. */
const folders: readonly string[] = [
  ...folderOf('embed/', scriptTag?.src),
  ...(scriptTag?.getAttribute('data-embeds')?.match(/\S+/g) ?? []).flatMap((address) => {
    const folder = folderOf(address);
    if (!folder.length) warn(`data-embeds: ${quote(address)} is not an absolute URL.`);
    return folder;
  }),
];

/** Whether one of the folders is on an origin, or on its `http:` counterpart, which servers redirect to `https:`. */
export const hasFbssPages = (origin: string): boolean =>
  folders.some((folder) =>
    [folder, folder.replace(/^http:/, 'https:')].some((variant) => variant.startsWith(`${origin}/`)),
  );

/** A selector for links that may lead to one of the library's pages. They may be relative, so only the folder's name is tested. */
export const fbssLinks = ['embed', ...folders.map((folder) => folder.split('/').slice(3).at(-2) ?? '')]
  .map((name) => `a[href*="${name}/"]`)
  .join();

/** The page of the library that an address leads to; `undefined` if it leads elsewhere. */
export function fbssPage(address: string): {lang: string; section: string; search: string} | undefined {
  const url = urlOf(address);
  if (!url) return undefined;
  const {origin, pathname, search} = url;
  const [, path, lang, section] = /^(.*\/)([\w-]+)\/([a-z-]+)(?:\.html)?$/.exec(pathname) ?? [];
  if (!path || !lang || !section) return undefined;
  if (!folders.length && path.endsWith('/embed/'))
    warn("no link becomes an element: set data-embeds on the script's tag.");
  return folders.includes(origin + path) ? {lang, section, search} : undefined;
}
