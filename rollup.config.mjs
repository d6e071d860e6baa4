import {readdirSync, readFileSync} from 'node:fs';
import {resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {inside, insideScripts} from './scripts/inside-scripts.mjs';
import {integrity} from './scripts/integrity.mjs';
import {isolateLit} from './scripts/isolate-lit.mjs';
import {minify} from './scripts/minify.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const js = 'generated/js';

/** The comment on top of a classic script. */
const banner = 'fbss-elements: MIT, content CC BY 4.0';

/** A language module, as the sources name it. */
const otherLanguage = /^#content\/(\w[\w-]*)\.js$/;

/** What only those load who need it, like a language: where the sources import it from, and its file. */
const onDemand = new Map([
  ['./structured-data-graph.js', 'content/structured-data.js'],
  ['./embeds.js', 'embeds.js'],
]);

/**
 * The script loads a language, or what few ask for, from beside it. The address is made whole here, since a classic
 * script from another origin has no address of its own to resolve against. The script's own address comes from the
 * document's prototype: an element named `currentScript` hides it in the document. A script without one, because it is
 * inline or a module, looks beside the page, and never where a `<base>` leads, which may be part of somebody's content.
 * Each address has the version in it, so that no cache answers an updated script with an older language; one that has
 * failed gets a new address each time, since Firefox remembers failures. What `insideScripts` puts inside needs no
 * loading.
 */
const besideScript = `
  const scriptAddress = Reflect.get(Document.prototype, 'currentScript', document)?.src || location.href;
  let failures = '';
  const besideScript = async (path) => ${inside}[path] || import(new URL(path + '?${version}' + failures, scriptAddress)).catch((error) => {
    failures += '.';
    throw error;
  });
`;

const filesBesideScript = {
  name: 'files-beside-script',
  resolveId(id) {
    const file = onDemand.get(id);
    if (file) return {id: `#${file}`, external: true};
    return id === '#languages.js' ? id : null;
  },
  load: (id) =>
    id === '#languages.js'
      ? `export const modules = Object.fromEntries('${targetLocales.join(' ')}'.split(' ').map((language) =>
          [language, () => besideScript('content/' + language + '.js')]))`
      : null,
  renderDynamicImport: ({targetModuleId}) =>
    targetModuleId?.startsWith('#') ? {left: 'besideScript(', right: ')'} : null,
};

/** What the pages in `dist/embed` have beside the elements, in the same file. */
const pagePart = 'generated/page.js';

/** `embeds.js` as an expression, for the scripts that have it inside. */
const embedsInside = 'generated/embeds.js';

/**
 * `fbss.js`: a classic script with all elements and English inside. `fbss.<lang>.js` has that language inside, too, and
 * what `fbss.js` loads for placeholders, links and frames.
 */
const script = {
  input: `${js}/embed/fbss.js`,
  output: {
    file: 'dist/fbss.js',
    format: 'iife',
    inlineDynamicImports: true,
    freeze: false,
    paths: (id) => id.replace(/^#/, ''),
    generatedCode: {preset: 'es2015', symbols: false},
    intro: besideScript,
  },
  plugins: [
    filesBesideScript,
    resolve({exportConditions: ['browser', 'production'], ignoreSideEffectsForRoot: true}),
    isolateLit(),
    minify({
      module: false,
      banner: `${banner}. With Lit, Copyright (c) 2017 Google LLC, BSD-3-Clause: see THIRD-PARTY`,
    }),
    insideScripts({source: sourceLocale, targets: targetLocales, page: pagePart, embeds: embedsInside}),
    integrity(),
  ],
};

/** The npm package: a class entry and a defining entry for each element, and one module for each language. */
const modules = {
  input: Object.fromEntries([
    ['index', `${js}/index.js`],
    ['page-settings', `${js}/host/page-settings.js`],
    ...readdirSync('src/components').flatMap((tag) => [
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
    {
      name: 'languages-as-files',
      resolveId(id) {
        if (id === '#languages.js') return new URL('generated/languages.js', import.meta.url).pathname;
        const language = otherLanguage.exec(id)?.[1];
        // Rollup names it relative to the folder of the inputs, which becomes dist
        return language ? {id: resolvePath(js, 'content', `${language}.js`), external: 'relative'} : null;
      },
    },
  ],
};

const besideScriptFile = (input, name) => ({
  input,
  output: {file: `dist/content/${name}.js`, format: 'es'},
  plugins: [minify({module: true})],
});

/** A classic script without the elements. */
const small = (input, file, options) => ({
  input: `${js}/embed/${input}.js`,
  output: {file, format: 'iife', generatedCode: 'es2015'},
  plugins: [minify({module: false, ...options})],
});

const files = [
  small('page', pagePart),
  small('frame', 'dist/frame.js', {banner}),
  ...[sourceLocale, ...targetLocales].map((language) => besideScriptFile(`generated/${language}/index.js`, language)),
  besideScriptFile(`${js}/element/structured-data-graph.js`, 'structured-data'),
  {
    input: `${js}/embed/embeds.js`,
    output: [
      {file: 'dist/embeds.js', format: 'es', plugins: [minify({module: true})]},
      {file: embedsInside, format: 'iife', name: 'embeds', plugins: [minify({module: false})]},
    ],
  },
];

export default [modules, ...files, script];
