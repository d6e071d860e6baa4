import {readFileSync} from 'node:fs';
import type {OutputChunk, Plugin} from 'rollup';
import {minifyCode} from './minify.js';
import {inlinedFiles} from './lazy-parts.js';

interface Options {
  source: string;
  targets: readonly string[];
  /** The script of the pages in `dist/embed`, which runs before the elements. */
  page: string;
  /** The lazy parts that these pages never load. */
  notInPages: readonly string[];
}

/** An inlined file: its path as the script requests it, and its exports as an object literal. */
interface InlinedFile {
  path: string;
  literal: string;
}

/** Where the minified script looks up an inlined file. The minifier does not rename globals. */
const lookup = new RegExp(`\\b${inlinedFiles}\\[(\\w+)\\]\\|\\|`, 'g');

async function inlineLanguage(language: string): Promise<InlinedFile> {
  const content: unknown = await import(`../generated/${language}/index.js`);
  const code = await minifyCode(`export default ${JSON.stringify(content)}`, {module: true, ascii: true});
  return {path: `content/${language}.js`, literal: code.replace(/^export default\s*|;\s*$/g, '')};
}

function inlinePart({fileName, code}: OutputChunk): InlinedFile {
  const part = /^export const part=(.*?);?\s*$/s.exec(code)?.[1];
  if (part === undefined)
    throw new Error(`${fileName} is not a lazy part: does the minified code still match the pattern of inlinePart()?`);
  return {path: `./${fileName}`, literal: `{part:${part}}`};
}

/** Inlines files into the script. The literal replaces the lookup, so it is evaluated only when a file is needed. */
const withFiles = (script: string, files: readonly InlinedFile[]): string =>
  script.replace(lookup, (_, path: string) =>
    files.length ? `({__proto__:null,${files.map((file) => `"${file.path}":${file.literal}`).join()}})[${path}]||` : '',
  );

/**
 * Writes two more scripts for each language: `fbss.<lang>.js`, which is `fbss.js` with that language and all lazy parts
 * inlined, and `embed/<lang>/fbss.js`, without the parts that a prerendered page never loads, but with that page's script.
 *
 * It edits the text of the minified script. Rollup could bundle each of these scripts from a virtual module instead, but
 * would merge the lazy parts into the script, and their modules would run at once, not when they are needed. It would also
 * bundle the same code 32 times, which takes two seconds each.
 */
export const inlinedScripts = ({source, targets, page, notInPages}: Options): Plugin => ({
  name: 'inlined-scripts',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const script = chunks.find(({isEntry}) => isEntry);
    if (script?.code.match(lookup)?.length !== 1)
      return this.error('The script has to look up inlined files exactly once: see loader() in build/lazy-parts.ts');
    const {code} = script;
    const lazyChunks = chunks.filter(({isEntry}) => !isEntry);
    const pageScript = readFileSync(page, 'utf8');
    script.code = withFiles(code, []);
    for (const language of [source, ...targets]) {
      const content = language === source ? [] : [await inlineLanguage(language)];
      const everything = [...content, ...lazyChunks.map(inlinePart)];
      this.emitFile({type: 'asset', fileName: `fbss.${language}.js`, source: withFiles(code, everything)});
      const pageParts = lazyChunks.filter(({name}) => !notInPages.includes(name)).map(inlinePart);
      const pageCode = withFiles(code, [...content, ...pageParts]);
      // after the banner comment
      const start = pageCode.indexOf('\n') + 1;
      const withPage = pageCode.slice(0, start) + pageScript + pageCode.slice(start);
      this.emitFile({type: 'asset', fileName: `embed/${language}/fbss.js`, source: withPage});
    }
  },
});
