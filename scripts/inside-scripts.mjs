import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/** Stands in the script for the files that it has inside, by their path, until they are put there. */
export const inside = '({"fbss-inside": 0})';
const minified = /\(?\{"fbss-inside":0\}\)?\[(\w+)\]\|\|/;

/** The words of a language as an object literal. Letters beyond ASCII are escaped, as in the rest of the script. */
async function literal(language) {
  const words = await import(pathToFileURL(`generated/${language}/index.js`));
  return JSON.stringify(words)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes `fbss.<lang>.js` beside `fbss.js` for each language: the same script, with that language and `embeds.js` inside;
 * and `embed/<lang>/fbss.js` with the language alone, where the page's own part runs before it.
 */
export const insideScripts = ({source, targets, page, embeds}) => ({
  name: 'inside-scripts',
  async generateBundle(_, bundle) {
    const [chunk] = Object.values(bundle);
    const {code} = chunk;
    if (!minified.test(code)) this.error('The script has no place for a language inside');
    const withFiles = (files) =>
      code.replace(minified, (_, path) =>
        files.length ? `({__proto__:null,${files.map(([name, file]) => `"${name}":${file}`)}})[${path}]||` : '',
      );
    const embedsFile = ['embeds.js', `(()=>{${readFileSync(embeds, 'utf8').trim()}return embeds})()`];
    const first = readFileSync(page, 'utf8');
    chunk.code = withFiles([]);
    for (const language of [source, ...targets]) {
      const own = language === source ? [] : [[`content/${language}.js`, await literal(language)]];
      this.emitFile({type: 'asset', fileName: `fbss.${language}.js`, source: withFiles([...own, embedsFile])});
      const script = withFiles(own);
      const banner = script.slice(0, script.indexOf('\n') + 1);
      const withPage = banner + first + script.slice(banner.length);
      this.emitFile({type: 'asset', fileName: `embed/${language}/fbss.js`, source: withPage});
    }
  },
});
