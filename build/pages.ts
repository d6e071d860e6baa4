import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import manifest from '../package.json' with {type: 'json'};
import {allLanguages} from '../tools/languages/config.js';
import {contentOf} from './built-content.js';
import {escapeHtml} from './html.js';
import {minifyCss} from './minify-css.js';
import {plainHtml} from './plain-html.js';
import {directionOf, prerender, sections} from './prerender.js';
import {attributeOf, childrenOf, type Element, type Node, textOf} from './tree.js';

/**
 * Writes `dist/embed/<language>/<section>.html`, the complete pages, with their `settings.js`;
 * `dist/html/<language>/<section>.html` and `….strict.html`, the fragments;
 * `dist/fallbacks/<language>/<section>.js`, the modules with the content of the elements for server rendering; and
 * `generated/templates/<language>/<section>.html`, the templates for the content system packages.
 */

const {version} = manifest;
const languages = allLanguages();

/** Inline in the pages: a separate file would block rendering for one more round trip. */
const pageStyle = minifyCss(readFileSync('src/script/embed.css', 'utf8'));

/** The style sheets in a tree. */
const stylesIn = (node: Node): string[] =>
  node.nodeName === 'style' ? [textOf(node)] : childrenOf(node).flatMap(stylesIn);

/** The Content Security Policy of a page. It allows the page's style sheets by hash. */
function policyFor(node: Element): string {
  const hashes = [...new Set([pageStyle, ...stylesIn(node)])].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return `default-src 'none'; img-src data:; script-src 'self'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types fbss-lit`;
}

/** The strings of an element, its heading first. */
const stringsOf = (element: Node): string[] =>
  childrenOf(element)
    .filter(({nodeName}) => nodeName === 'span')
    .map((span) => textOf(span).trim());

/** The first string of a section that is long enough to be its description. */
function descriptionOf(element: Node): string {
  const [heading = '', ...others] = stringsOf(element);
  return others.find((string) => string.length > 50) ?? heading;
}

async function page(language: string, section: string): Promise<string> {
  const isGuide = section === 'guide';
  const {node, markup} = await prerender(language, section, {'heading-level': isGuide ? '2' : '1'});
  const {heading} = (await contentOf(language)).overview;
  const [name = ''] = isGuide ? [heading] : stringsOf(node);
  const title = name.includes('FBSS') ? name : `${name} – FBSS`;
  const firstSection = childrenOf(node).find((child) => attributeOf(child, 'slot')?.startsWith('section-'));
  const alternates = languages.map(
    (other) => `    <link rel="alternate" hreflang="${other}" href="../${other}/${section}.html" />`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyFor(node)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="format-detection" content="telephone=no" />
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(descriptionOf(firstSection ?? node))}" />
    <link rel="canonical" href="${section}.html" />
${alternates.join('\n')}
    <link rel="alternate" hreflang="x-default" href="../en/${section}.html" />
    <link rel="icon" href="data:," />
    <style>${pageStyle}</style>
  </head>
  <body>
    <main>${isGuide ? `<h1>${escapeHtml(heading)}</h1>` : ''}${markup}</main>
    <script src="../settings.js" defer></script>
    <script src="fbss.js?${version}" defer></script>
  </body>
</html>
`;
}

mkdirSync('dist/embed', {recursive: true});
copyFileSync('src/script/settings.js', 'dist/embed/settings.js');
for (const language of languages) {
  for (const folder of ['dist/embed', 'dist/html', 'dist/fallbacks', 'generated/templates']) {
    mkdirSync(`${folder}/${language}`, {recursive: true});
  }
  for (const section of sections) {
    writeFileSync(`dist/embed/${language}/${section}.html`, await page(language, section));
    const {fallback, fragment, strict, template} = await plainHtml(language, section);
    writeFileSync(`dist/html/${language}/${section}.html`, fragment);
    writeFileSync(`dist/fallbacks/${language}/${section}.js`, `export default ${JSON.stringify(fallback)};\n`);
    writeFileSync(`dist/html/${language}/${section}.strict.html`, strict);
    writeFileSync(`generated/templates/${language}/${section}.html`, template);
  }
}
