import {readFileSync} from 'node:fs';
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

/**
 * Writes `fbss.<lang>.js` beside `fbss.js` for each language: the same script, with that language inside; and
 * `embed/<lang>/fbss.js`, where the page's own part runs before it.
 */
export const insideScripts = ({source, targets, page}) => ({
  name: 'inside-scripts',
  async generateBundle(_, bundle) {
    const [chunk] = Object.values(bundle);
    const {code} = chunk;
    if (!minified.test(code)) this.error('The script has no place for a language inside');
    const scripts = new Map([[source, code.replace(minified, '')]]);
    for (const language of targets) {
      const words = await literal(language);
      scripts.set(
        language,
        code.replace(minified, (_, path) => `({__proto__:null,"content/${language}.js":${words}})[${path}]||`),
      );
    }
    const first = readFileSync(page, 'utf8');
    for (const [language, script] of scripts) {
      if (language === source) chunk.code = script;
      else this.emitFile({type: 'asset', fileName: `fbss.${language}.js`, source: script});
      const banner = script.slice(0, script.indexOf('\n') + 1);
      const withPage = banner + first + script.slice(banner.length);
      this.emitFile({type: 'asset', fileName: `embed/${language}/fbss.js`, source: withPage});
    }
  },
});
