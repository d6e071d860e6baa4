import {Linter} from 'eslint';
import type {Plugin} from 'rollup';

/** What is replaced in a file of Lit. Each has to match as often as expected. */
type Replacement = [pattern: RegExp, replacement: string, matches?: number];

/** The files of Lit, by their path in `node_modules`. */
const litFile = /\/node_modules\/((?:lit|lit-html|lit-element|@lit\/reactive-element)\/.+\.js)$/;

/** Where Lit keeps what its copies share: an object of the script's, in place of the page's globals. */
const litGlobal: Replacement = [/=globalThis\b/g, '=litGlobal'];
/** The document: an element of the page hides those of its methods whose names it has. */
const litDocument: Replacement = [/\bdocument\b/g, 'litDocument'];
/** Polyfills that no page can hand over there, so that the minifier drops what is for them. */
const polyfill: Replacement = [/\b\w+\.\w+(?:PolyfillSupport|HydrateSupport)\b/g, '(void 0)'];
/** The list of versions, which nobody could read there. */
const versions: Replacement = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'];

/** What is replaced in Lit's production build: pattern, replacement and, if not 1, the number of matches. */
const replacements: Partial<Record<string, Replacement[]>> = {
  'lit-html/lit-html.js': [
    litGlobal,
    litDocument,
    // where the document is a node
    [/(\.createTreeWalker\(|\.currentNode=)\w+,/g, '$1litPage,', 2],
    polyfill,
    versions,
    [/\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/g, 'litPolicy'],
    // what a polluted `Object.prototype` has is neither the strings of a part nor makes a list a template
    [/this\._\$AN=void 0\b/g, 'this._$AN=this.strings=void 0', 4],
    [/void 0!==(\w+)\._\$litType\$/g, 'Object.hasOwn($1,"_$litType$$")'],
    // nor a part after the last, for which a walk would look without end
    [/=(\w+)\[(\+\+\w+|0(?=\];for\(;void))\]/g, '=$1.at($2)', 2],
    // nor an option of a listener, such as `once`: Lit takes the function itself for the options
    [/EventListener\(this\.name,this,\w+\)/g, 'EventListener(this.name,this)', 2],
  ],
  'lit-element/lit-element.js': [litGlobal, [polyfill[0], polyfill[1], 2], versions],
  '@lit/reactive-element/css-tag.js': [
    litGlobal,
    litDocument,
    [/\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&/g, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    litGlobal,
    polyfill,
    versions,
    // metadata of decorators, which no element uses
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ';'],
    [/\bthis\[Symbol\.metadata\]/g, 'null'],
    [/\blitPropertyMetadata\b(?=\.get\()/g, 'litGlobal.litPropertyMetadata'],
  ],
};

/** The global names that Lit may use: the browser's own, which no element's id hides, and those of `intro`. */
const allowed = ['CSSStyleSheet', 'Document', 'HTMLElement', 'litDocument', 'litGlobal', 'litPage', 'litPolicy'];

const linter = new Linter();
const otherGlobals = (code: string): Linter.LintMessage[] =>
  linter.verify(code, {
    languageOptions: {globals: Object.fromEntries(allowed.map((name) => [name, 'readonly']))},
    linterOptions: {noInlineConfig: true},
    rules: {'no-undef': 'error', 'no-restricted-globals': ['error', 'globalThis']},
  });

/**
 * The function around the script begins with this. Where the page refuses the Trusted Types policy, it ends here:
 * no element is defined, and what the host wrote between the tags still shows.
 */
const intro = `
  let litPolicy;
  // the browser's own: a frame named trustedTypes is found there, too, but not as a member of the window itself
  if (Object.hasOwn(window, 'trustedTypes')) {
    try {
      litPolicy = trustedTypes.createPolicy('fbss-lit', {createHTML: (markup) => markup});
    } catch {
      return;
    }
  }
  const litGlobal = {__proto__: null, ShadowRoot, trustedTypes: litPolicy && trustedTypes};
  const litPage = document;
  const litDocument = {__proto__: null};
  for (const name of ['createComment', 'createElement', 'createTextNode', 'createTreeWalker', 'importNode'])
    litDocument[name] = Document.prototype[name].bind(litPage);
`;

/**
 * Keeps the script's copy of Lit and the host page apart: no global variables, a Trusted Types policy of its own name
 * (two policies of one name are refused), and no element that Lit takes for a global or a method of the document, because
 * it has the name.
 * The build fails where a new version of Lit needs another replacement.
 */
export const isolateLit = (): Plugin => {
  const seen = new Set<string>();
  return {
    name: 'isolate-lit',
    intro: ({isEntry}) => (isEntry ? intro : ''),
    transform(code, id) {
      const file = litFile.exec(id)?.[1];
      if (!file) return null;
      seen.add(file);
      let isolated = code;
      for (const [pattern, replacement, expected = 1] of replacements[file] ?? []) {
        const matches = isolated.match(pattern)?.length ?? 0;
        if (matches !== expected) this.error(`${file}: ${matches} matches of ${pattern.source}, not ${expected}`);
        isolated = isolated.replace(pattern, replacement);
      }
      for (const {message} of otherGlobals(isolated)) this.error(`${file}: ${message}`);
      return {code: isolated, map: null};
    },
    buildEnd(error) {
      if (error) return;
      for (const file of Object.keys(replacements)) if (!seen.has(file)) this.error(`${file} is not in the script`);
    },
  };
};
