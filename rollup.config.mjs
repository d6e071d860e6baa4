import {readFileSync} from 'node:fs';
import {resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {inlinedScripts} from './build/inlined-scripts.js';
import {integrity} from './build/integrity.js';
import {isolateLit} from './build/isolate-lit.js';
import {importFile, lazyParts, loader} from './build/lazy-parts.js';
import {minify, minifyTemplates} from './build/minify.js';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const js = 'generated/js';
const {elementNames} = await import(`./${js}/sections.js`);

/** The banner comment of a classic script. */
const banner = 'fbss-elements: MIT, content CC BY 4.0';

/** The specifier of a language module in the source. */
const otherLanguage = /^#content\/(\w[\w-]*)\.js$/;

/** Loads the languages relative to the script. */
const languages = {
  name: 'languages',
  resolveId: (id) => (id === '#languages.js' ? id : null),
  load: (id) =>
    id === '#languages.js'
      ? `export const modules = Object.fromEntries('${targetLocales.join(' ')}'.split(' ').map((language) =>
          [language, () => ${importFile}('content/' + language + '.js')]))`
      : null,
};

/** The script of the pages in `dist/embed`, which goes into the same file as the elements. */
const pagePart = 'generated/page.js';

/**
 * `fbss.js`: a classic script with all elements and English, and lazy parts that only some pages or some readers need.
 * `fbss.<lang>.js` also has that language and all lazy parts inlined.
 */
const script = {
  input: `${js}/script/fbss.js`,
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: 'lazy/[name].js',
    minifyInternalExports: true,
    esModule: false,
    freeze: false,
    generatedCode: {preset: 'es2015', symbols: false},
    intro: ({isEntry}) => (isEntry ? loader(version) : ''),
  },
  plugins: [
    languages,
    resolve({exportConditions: ['browser', 'production'], ignoreSideEffectsForRoot: true}),
    isolateLit(),
    lazyParts(),
    minify({
      module: ({isEntry}) => !isEntry,
      ascii: true,
      banner: `${banner}. With Lit, Copyright (c) 2017 Google LLC, BSD-3-Clause: see THIRD-PARTY`,
    }),
    inlinedScripts({
      source: sourceLocale,
      targets: targetLocales,
      page: pagePart,
      notInPages: ['embeds', 'language-list', 'structured-data'],
    }),
    integrity(),
  ],
};

/** The npm package: two entries for each element, its class and its definition, and one module for each language. */
const modules = {
  input: Object.fromEntries([
    ['index', `${js}/index.js`],
    ['page-settings', `${js}/core/host/bundle-settings.js`],
    ...elementNames
      .map((name) => `fbss-${name}`)
      .flatMap((tag) => [
        [tag, `${js}/components/${tag}/${tag}.js`],
        [`define/${tag}`, `${js}/components/${tag}/define.js`],
      ]),
  ]),
  external: [/^lit(\/|$)/],
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'chunks/[name].js',
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
  },
  plugins: [
    // the bundler of a host minifies the rest
    minifyTemplates(),
    {
      name: 'languages-as-files',
      resolveId(id) {
        if (id === '#languages.js' || id === '#right-to-left.js') return resolvePath('generated', id.slice(1));
        const language = otherLanguage.exec(id)?.[1];
        // Rollup makes the path relative to the folder of the inputs, which becomes dist
        return language ? {id: resolvePath(js, 'content', `${language}.js`), external: 'relative'} : null;
      },
    },
  ],
};

/** A classic script without the elements. */
const small = (input, file, options) => ({
  input: `${js}/script/${input}.js`,
  output: {file, format: 'iife', generatedCode: 'es2015'},
  plugins: [minify({module: () => false, ascii: true, ...options})],
});

const files = [
  small('page', pagePart),
  small('frame', 'dist/frame.js', {banner}),
  ...[sourceLocale, ...targetLocales].map((language) => ({
    input: `generated/${language}/index.js`,
    output: {file: `dist/content/${language}.js`, format: 'es'},
    plugins: [minify({module: () => true})],
  })),
];

export default [modules, ...files, script];
