import {posix} from 'node:path';
import type {Plugin} from 'rollup';

/** The name of the function that imports a file relative to the script. */
export const importFile = 'importFile';

/** The name of the function that imports a lazy part. */
const lazyPart = 'lazyPart';

/** The name of the object with the inlined files, by path. `inlinedScripts` replaces it. */
export const inlinedFiles = 'fbssInlinedFiles';

/**
 * Imports a language or a lazy part by absolute URL, since a classic script from another origin has no base URL for
 * relative imports. The script's URL is read with the getter of `Document.prototype`: an element named `currentScript`
 * shadows the property. A script without a URL, because it is inline or a module, uses the page's URL, but never `<base>`,
 * which may be part of somebody's content. Each URL contains the version, so that no cache mixes versions; after a failure
 * the URL changes, since Firefox caches failed imports. Files that `inlinedScripts` inlines are not loaded.
 */
export const loader = (version: string): string => `
  const scriptAddress = Reflect.get(Document.prototype, 'currentScript', document)?.src || location.href;
  const parts = {__proto__: null};
  let failures = '';
  const ${importFile} = async (path) => ${inlinedFiles}[path] || import(new URL(path + '?${version}' + failures, scriptAddress)).catch((error) => {
    failures += '.';
    throw error;
  });
  const ${lazyPart} = exports.${lazyPart} = async (path) => {
    const file = './lazy/' + path.split('/').pop();
    const {part} = await ${importFile}(file);
    return parts[file] ??= part(() => exports);
  };
`;

/**
 * Splits a classic script: each dynamic import in the source becomes a lazy part, which is loaded on demand and runs once.
 * A part uses modules of the script. A classic script cannot export them, so the part is a function that takes them as its
 * parameter. This relies on the CommonJS that Rollup writes for several chunks.
 */
export const lazyParts = (): Plugin => ({
  name: 'lazy-parts',
  renderDynamicImport: () => ({left: `${lazyPart}(`, right: ')'}),
  renderChunk(code, {isEntry, fileName, imports, dynamicImports}) {
    if (isEntry) return {code: `!function (exports) {${code}}({});`, map: null};
    // a module that two parts share would be in a third file, which nothing loads
    const shared = imports.filter((file) => posix.dirname(file) !== '.');
    if (shared.length)
      this.error(`${fileName} imports ${shared.join()}, which nothing loads: import it in the script, too`);
    const load = dynamicImports.length ? `const {${lazyPart}} = require();` : '';
    return {code: `export const part = (require) => {${load}const exports = {};${code};return exports;};`, map: null};
  },
});
