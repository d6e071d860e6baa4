import {readFileSync} from 'node:fs';
import type {OutputChunk, Plugin} from 'rollup';
import {minifyCode} from './minify.js';
import {filesInside} from './lazy-parts.js';

interface Options {
  source: string;
  targets: readonly string[];
  /** The script of the pages in `dist/embed`, which runs before the elements. */
  page: string;
  /** The lazy parts that these pages never load. */
  notInPages: readonly string[];
}

/** A file that the script has inside: its path as the script names it, and what it exports, as an object literal. */
interface Inside {
  path: string;
  literal: string;
}

/** Where the minified script looks for a file inside. The minifier does not rename a global. */
const lookup = new RegExp(`\\b${filesInside}\\[(\\w+)\\]\\|\\|`, 'g');

async function insideLanguage(language: string): Promise<Inside> {
  const content: unknown = await import(`../generated/${language}/index.js`);
  const code = await minifyCode(`export default ${JSON.stringify(content)}`, {module: true, ascii: true});
  return {path: `content/${language}.js`, literal: code.replace(/^export default\s*|;\s*$/g, '')};
}

function insidePart({fileName, code}: OutputChunk): Inside {
  const part = /^export const part=(.*?);?\s*$/s.exec(code)?.[1];
  if (part === undefined) throw new Error(`${fileName} is no part of the script`);
  return {path: `./${fileName}`, literal: `{part:${part}}`};
}

/** The script with some files inside. The literal is where the file is looked for, so it is built only when it is needed. */
const withFiles = (script: string, files: readonly Inside[]): string =>
  script.replace(lookup, (_, path: string) =>
    files.length ? `({__proto__:null,${files.map((file) => `"${file.path}":${file.literal}`).join()}})[${path}]||` : '',
  );

/**
 * Writes `fbss.<lang>.js` beside `fbss.js` for each language: the same script, with that language and all lazy parts
 * inside; and `embed/<lang>/fbss.js`, without the parts that a page of ours never loads, but with the page's own script.
 *
 * The files are put into the minified script, by text. Rollup could bundle each of these scripts from a virtual module
 * instead, but a lazy part is a chunk only in a bundle that loads it: bundled into the script, its modules would run at
 * once, not when they are needed. It would also render and minify the same code 32 times.
 */
export const insideScripts = ({source, targets, page, notInPages}: Options): Plugin => ({
  name: 'inside-scripts',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const script = chunks.find(({isEntry}) => isEntry);
    if (script?.code.match(lookup)?.length !== 1) return this.error('The script looks for no file inside');
    const {code} = script;
    const lazyChunks = chunks.filter(({isEntry}) => !isEntry);
    const pageScript = readFileSync(page, 'utf8');
    script.code = withFiles(code, []);
    for (const language of [source, ...targets]) {
      const content = language === source ? [] : [await insideLanguage(language)];
      const everything = [...content, ...lazyChunks.map(insidePart)];
      this.emitFile({type: 'asset', fileName: `fbss.${language}.js`, source: withFiles(code, everything)});
      const partsOfPage = lazyChunks.filter(({name}) => !notInPages.includes(name)).map(insidePart);
      const ofPage = withFiles(code, [...content, ...partsOfPage]);
      // below the comment on top
      const start = ofPage.indexOf('\n') + 1;
      const withPage = ofPage.slice(0, start) + pageScript + ofPage.slice(start);
      this.emitFile({type: 'asset', fileName: `embed/${language}/fbss.js`, source: withPage});
    }
  },
});
