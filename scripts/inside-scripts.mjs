import {pathToFileURL} from 'node:url';

/** Stands in the script for the languages that it has inside, by the path of their file, until they are put there. */
export const inside = '({"fbss-inside": 0})';
const minified = /\(?\{"fbss-inside":0\}\)?\[(\w+)\]\|\|/;

/** The words of a language as an object literal. Letters beyond ASCII are escaped, as in the rest of the script. */
async function literal(language) {
  const words = await import(pathToFileURL(`generated/${language}/index.js`));
  return JSON.stringify(words)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes `fbss.<lang>.js` beside `fbss.js` for each language: the same script, with that language inside. */
export const insideScripts = (languages) => ({
  name: 'inside-scripts',
  async generateBundle(_, bundle) {
    const [chunk] = Object.values(bundle);
    const {code} = chunk;
    if (!minified.test(code)) this.error('The script has no place for a language inside');
    for (const language of languages) {
      const words = await literal(language);
      this.emitFile({
        type: 'asset',
        fileName: `fbss.${language}.js`,
        source: code.replace(minified, (_, path) => `({"content/${language}.js":${words}})[${path}]||`),
      });
    }
    chunk.code = code.replace(minified, '');
  },
});
