import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {allLanguages} from '../tools/languages/config.ts';
import {plainHtml} from './plain-html.js';
import {attributeOf, childrenOf, directionOf, prerender, sections, squeezed, textOf, wordsOf} from './prerender.mjs';

/**
 * Writes `dist/embed/<language>/<section>.html`, the complete pages, with their `settings.js`,
 * `dist/html/<language>/<section>.html` and `….strict.html`, the fragments, and
 * `generated/templates/<language>/<section>.html`, the fragments that the packages for content systems fill in.
 */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const languages = allLanguages();

/** Inside the pages: a file of its own would keep a reader waiting for one round trip more. */
const pageStyle = squeezed(readFileSync('src/script/embed.css', 'utf8'));

/** The style sheets in a tree, for the page's policy. */
const stylesIn = (node) =>
  node.nodeName === 'style' ? [textOf(node)] : childrenOf(node).flatMap((child) => stylesIn(child));

/** The first words of a section that are no heading: what it says in short. */
const describe = (node) => {
  const said = childrenOf(node)
    .filter(({nodeName}) => nodeName === 'span')
    .map((span) => textOf(span).trim());
  return said.slice(1).find((words) => words.length > 50) ?? said[0];
};

async function page(language, section) {
  const whole = section === 'guide';
  const {node, markup} = await prerender(language, section, {'heading-level': whole ? '2' : '1'});
  const {overview} = await wordsOf(language);
  const [first] = childrenOf(node).filter(({nodeName}) => nodeName === 'span');
  const name = whole ? overview.heading : textOf(first).trim();
  const title = name.includes('FBSS') ? name : `${name} – FBSS`;
  const hashes = [...new Set([pageStyle, ...stylesIn(node)])].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  const policy = `default-src 'none'; img-src data:; script-src 'self'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types fbss-lit`;
  const alternates = languages.map(
    (other) => `    <link rel="alternate" hreflang="${other}" href="../${other}/${section}.html" />`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="format-detection" content="telephone=no" />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(describe(whole ? childrenOf(node).find((child) => attributeOf(child, 'slot')?.startsWith('section-')) : node))}" />
    <link rel="canonical" href="${section}.html" />
${alternates.join('\n')}
    <link rel="alternate" hreflang="x-default" href="../en/${section}.html" />
    <link rel="icon" href="data:," />
    <style>${pageStyle}</style>
  </head>
  <body>
    <main>${whole ? `<h1>${escape(overview.heading)}</h1>` : ''}${markup}</main>
    <script src="../settings.js" defer></script>
    <script src="fbss.js?${version}" defer></script>
  </body>
</html>
`;
}

mkdirSync('dist/embed', {recursive: true});
copyFileSync('src/script/settings.js', 'dist/embed/settings.js');
for (const language of languages) {
  for (const folder of ['dist/embed', 'dist/html', 'generated/templates'])
    mkdirSync(`${folder}/${language}`, {recursive: true});
  for (const section of sections) {
    writeFileSync(`dist/embed/${language}/${section}.html`, await page(language, section));
    const {fragment, strict, template} = await plainHtml(language, section);
    writeFileSync(`dist/html/${language}/${section}.html`, fragment);
    writeFileSync(`dist/html/${language}/${section}.strict.html`, strict);
    writeFileSync(`generated/templates/${language}/${section}.html`, template);
  }
}
