import {posix} from 'node:path';
import type {Plugin} from 'rollup';

/** The function of the script that loads a file from beside it. */
export const besideScript = 'besideScript';

/** The function of the script that loads a lazy part. */
const lazyPart = 'lazyPart';

/** Where the script has the files that it has inside, by their path. `insideScripts` replaces it. */
export const filesInside = 'fbssFilesInside';

/**
 * The script loads a language, or one of its lazy parts, from beside it. The address is made whole here, since a classic
 * script from another origin has no address of its own to resolve against. The script's own address comes from the
 * document's prototype: an element named `currentScript` hides it in the document. A script without one, because it is
 * inline or a module, looks beside the page, and never where a `<base>` leads, which may be part of somebody's content.
 * Each address has the version in it, so that no cache answers an updated script with an older file; one that has failed
 * gets a new address each time, since Firefox remembers failures. What `insideScripts` puts inside needs no loading.
 */
export const loader = (version: string): string => `
  const scriptAddress = Reflect.get(Document.prototype, 'currentScript', document)?.src || location.href;
  const parts = {__proto__: null};
  let failures = '';
  const ${besideScript} = async (path) => ${filesInside}[path] || import(new URL(path + '?${version}' + failures, scriptAddress)).catch((error) => {
    failures += '.';
    throw error;
  });
  const ${lazyPart} = exports.${lazyPart} = async (path) => {
    const file = './lazy/' + path.split('/').pop();
    const {part} = await ${besideScript}(file);
    return parts[file] ??= part(() => exports);
  };
`;

/**
 * Splits a classic script: what the sources import dynamically becomes a part that is loaded when it is asked for, and
 * that runs once. A part shares the script's modules, which a classic script cannot export: so it is a function that
 * gets them. This builds on the CommonJS that Rollup writes for several chunks.
 */
export const lazyParts = (): Plugin => ({
  name: 'lazy-parts',
  renderDynamicImport: () => ({left: `${lazyPart}(`, right: ')'}),
  renderChunk(code, {isEntry, fileName, imports, dynamicImports}) {
    if (isEntry) return {code: `!function (exports) {${code}}({});`, map: null};
    // with another part it would share modules in a third file, which nothing loads
    if (imports.some((file) => posix.dirname(file) !== '.')) this.error(`${fileName} imports ${imports.join()}`);
    const load = dynamicImports.length ? `const {${lazyPart}} = require();` : '';
    return {code: `export const part = (require) => {${load}const exports = {};${code};return exports;};`, map: null};
  },
});
