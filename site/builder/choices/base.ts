/** The folder of the files as an absolute URL that ends with a slash; `undefined` if the text is not one. */
export function readBase(typed: string): string | undefined {
  const text = typed.trim();
  if (!URL.canParse(text)) return undefined;
  const {protocol, username, password, search, hash, href} = new URL(text);
  if (!/^https?:$/.test(protocol) || username || password || search || hash) return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}

/** Whether a URL leads to the reader's own computer, where only whoever serves the files there can open it. */
export const isLocal = (base: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(base).hostname);

/** The version in a URL, such as `/0.1.0/` or `@0.1.0`. */
export const versionIn = (base: string): string | undefined =>
  /[/@]v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(new URL(base).pathname)?.[1];
