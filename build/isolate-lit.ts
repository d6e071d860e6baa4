import {Linter} from 'eslint';
import type {Plugin} from 'rollup';

/** A replacement in a file of Lit. The pattern must match exactly `matches` times, once by default. */
type Replacement = [pattern: RegExp, replacement: string, matches?: number];

/** Matches the files of Lit in `node_modules`. */
const litFile = /\/node_modules\/((?:lit|lit-html|lit-element|@lit\/reactive-element)\/.+\.js)$/;

/** The state that copies of Lit share: in an object in the script instead of page globals. */
const litGlobal: Replacement = [/=globalThis\b/g, '=litGlobal'];
/** The document: a named element on the page shadows the method with its name. */
const litDocument: Replacement = [/\bdocument\b/g, 'litDocument'];
/** Polyfill hooks, which no page can set on that object: the minifier then drops their code. */
const polyfill: Replacement = [/\b\w+\.\w+(?:PolyfillSupport|HydrateSupport)\b/g, '(void 0)'];
/** The list of versions, which nothing could read from that object. */
const versions: Replacement = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'];

/** The replacements in Lit's production build, by file. */
const replacements: Partial<Record<string, Replacement[]>> = {
  'lit-html/lit-html.js': [
    litGlobal,
    litDocument,
    // places that need a node, not its methods
    [/(\.createTreeWalker\(|\.currentNode=)\w+,/g, '$1litPage,', 2],
    polyfill,
    versions,
    [/\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/g, 'litPolicy'],
    // a polluted `Object.prototype` must not provide the `strings` of a part, or turn a list into a template
    [/this\._\$AN=void 0\b/g, 'this._$AN=this.strings=void 0', 4],
    [/void 0!==(\w+)\._\$litType\$/g, 'Object.hasOwn($1,"_$litType$$")'],
    // or a part after the last, which the walker would search for forever
    [/=(\w+)\[(\+\+\w+|0(?=\];for\(;void))\]/g, '=$1.at($2)', 2],
    // or an option of a listener, such as `once`: Lit passes the listener itself as options
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
    // decorator metadata, which no element uses
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ';'],
    [/\bthis\[Symbol\.metadata\]/g, 'null'],
    [/\blitPropertyMetadata\b(?=\.get\()/g, 'litGlobal.litPropertyMetadata'],
  ],
};

/** The globals that Lit may use: the browser's own, which named elements do not shadow, and those of `intro`. */
const allowed = ['CSSStyleSheet', 'Document', 'HTMLElement', 'litDocument', 'litGlobal', 'litPage', 'litPolicy'];

const linter = new Linter();
const otherGlobals = (code: string): Linter.LintMessage[] =>
  linter.verify(code, {
    languageOptions: {globals: Object.fromEntries(allowed.map((name) => [name, 'readonly']))},
    linterOptions: {noInlineConfig: true},
    rules: {'no-undef': 'error', 'no-restricted-globals': ['error', 'globalThis']},
  });

/**
 * The start of the function around the script. If the page refuses the Trusted Types policy, the function returns here:
 * no element is defined, and the fallback stays.
 */
const intro = `
  let litPolicy;
  // an own property is the browser's; a frame named trustedTypes is not an own property
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
 * Isolates the script's copy of Lit from the host page: no global variables, its own Trusted Types policy name (a second
 * policy with the same name is refused), and no named elements that Lit mistakes for a global or a method of the document.
 * The build fails if a new version of Lit needs other replacements.
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
        if (matches !== expected)
          this.error(
            `${file}: ${pattern.source} matches ${matches} times, not ${expected}: adapt the replacements in build/isolate-lit.ts`,
          );
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
