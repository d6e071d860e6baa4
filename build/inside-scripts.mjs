import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/** Stands in the script for the files that it has inside, by their path, until they are put there. */
export const inside = '({"fbss-inside": 0})';
const minified = /\(?\{"fbss-inside":0\}\)?\[(\w+)\]\|\|/;

/** The content of a language as an object literal. Letters beyond ASCII are escaped, as in the rest of the script. */
async function literal(language) {
  const content = await import(pathToFileURL(`generated/${language}/index.js`));
  return JSON.stringify(content)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A lazy part as an object literal. */
function partLiteral({fileName, code}) {
  const [, part] = /^export const part=(.*?);?\s*$/s.exec(code) ?? [];
  if (!part) throw new Error(`${fileName} is no part of the script`);
  return `{part:${part}}`;
}

/**
 * Writes `fbss.<lang>.js` beside `fbss.js` for each language: the same script, with that language and all lazy parts
 * inside; and `embed/<lang>/fbss.js`, without what a page of ours never loads, where the page's own part runs before it.
 */
export const insideScripts = ({source, targets, page, notInPages}) => ({
  name: 'inside-scripts',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle);
    const script = chunks.find(({isEntry}) => isEntry);
    const parts = chunks
      .filter((chunk) => chunk !== script)
      .map((chunk) => ({name: chunk.name, path: `./${chunk.fileName}`, source: partLiteral(chunk)}));
    const {code} = script;
    if (!minified.test(code)) this.error('The script has no place for a language inside');
    const withFiles = (files) =>
      code.replace(minified, (_, path) =>
        files.length ? `({__proto__:null,${files.map((file) => `"${file.path}":${file.source}`)}})[${path}]||` : '',
      );
    const first = readFileSync(page, 'utf8');
    script.code = withFiles([]);
    for (const language of [source, ...targets]) {
      const own = language === source ? [] : [{path: `content/${language}.js`, source: await literal(language)}];
      this.emitFile({type: 'asset', fileName: `fbss.${language}.js`, source: withFiles([...own, ...parts])});
      const ofPage = withFiles([...own, ...parts.filter(({name}) => !notInPages.includes(name))]);
      const banner = ofPage.slice(0, ofPage.indexOf('\n') + 1);
      const withPage = banner + first + ofPage.slice(banner.length);
      this.emitFile({type: 'asset', fileName: `embed/${language}/fbss.js`, source: withPage});
    }
  },
});
