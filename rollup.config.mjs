import {readdirSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import {integrity} from './scripts/integrity.mjs';
import {minify} from './scripts/minify.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const js = 'generated/js';

/** A language module beside English, as the sources name it. */
const otherLanguage = /^#content\/(\w[\w-]*)\.js$/;

/** What only those load who ask for it, like a language. */
const structuredData = '#content/structured-data.js';

/**
 * The script build loads a language, or what few ask for, from beside the script. The address is made whole here, since a classic script
 * from another origin has no address of its own to resolve against.
 */
const filesBesideScript = (inside) => ({
  name: 'files-beside-script',
  resolveId(id) {
    if (id === './structured-data-graph.js') return {id: structuredData, external: true};
    const language = otherLanguage.exec(id)?.[1];
    return language && language !== sourceLocale && language !== inside ? {id, external: true} : null;
  },
  renderDynamicImport: ({targetModuleId}) =>
    otherLanguage.test(targetModuleId ?? '') ? {left: 'besideScript(', right: ')'} : null,
});

/** Loads a file from beside the script. An address that has failed once is asked for anew: Firefox remembers failures. */
const besideScript = `
  const address = document.currentScript?.src || document.baseURI;
  const failures = {};
  const besideScript = (path) => import(new URL(path + (failures[path] ? '?' + failures[path] : ''), address)).catch((error) => {
    failures[path] = -~failures[path];
    throw error;
  });
`;

/** The script build brings as much of Lit as our elements use. */
const litOfOurOwn = {
  name: 'lit-of-our-own',
  resolveId: (id) => (id === 'lit' ? new URL(`${js}/embed/lit.js`, import.meta.url).pathname : null),
};

/** `fbss.js`: a classic script with all elements and English inside; `fbss.<lang>.js` has that language inside, too. */
const script = (file, inside) => ({
  input: `${js}/embed/fbss.js`,
  output: {
    file: `dist/${file}`,
    format: 'iife',
    inlineDynamicImports: true,
    freeze: false,
    paths: (id) => id.replace(/^#/, ''),
    generatedCode: {preset: 'es2015', symbols: false},
    intro: besideScript,
  },
  plugins: [filesBesideScript(inside), litOfOurOwn, resolve({ignoreSideEffectsForRoot: true}), minify({module: false})],
});

/** The npm package: a class entry and a defining entry for each element, and one module for each language. */
const modules = {
  input: Object.fromEntries([
    ['index', `${js}/index.js`],
    ...readdirSync('src/components').flatMap((tag) => [
      [tag, `${js}/components/${tag}/${tag}.js`],
      [`define/${tag}`, `${js}/components/${tag}/define.js`],
    ]),
  ]),
  external: [/^lit(\/|$)/],
  output: {dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].js', generatedCode: 'es2015'},
  plugins: [
    {
      name: 'languages-as-files',
      resolveId: (id) => {
        const language = otherLanguage.exec(id)?.[1];
        return language
          ? {id: new URL(`dist/content/${language}.js`, import.meta.url).pathname, external: 'relative'}
          : null;
      },
    },
  ],
};

const besideScriptFile = (input, name) => ({
  input,
  output: {file: `dist/content/${name}.js`, format: 'es'},
  plugins: [minify({module: true})],
});

const scripts = [script('fbss.js'), ...targetLocales.map((language) => script(`fbss.${language}.js`, language))];
scripts.at(-1).plugins.push(integrity());

const files = [
  ...[sourceLocale, ...targetLocales].map((language) => besideScriptFile(`generated/${language}/index.js`, language)),
  besideScriptFile(`${js}/element/structured-data-graph.js`, 'structured-data'),
];

export default [modules, ...files, ...scripts];
