import {minify as swc} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';

/** What stays of the comments. */
export const banner = '/*! fbss-elements: MIT, words CC BY 4.0 */\n';

/** What only our own LitElement and our elements know of each other, by Lit's names and by ours. */
const internal =
  /^(renderRoot|words|section|foot|card|elementProperties|elementStyles|scheduleUpdate|createRenderRoot|addController|host(Update|Updated|Connected|Disconnected))$/;

/** Gives the private names of a module's class the same few letters in every module: what repeats packs better. */
function shortPrivates(code) {
  const declared = new Set([...code.matchAll(/^ +(?:(?:static|async|get|set) )*#(\w+)/gm)].map(([, name]) => name));
  const names = [...declared];
  return code.replace(/#(\w+)/g, (whole, name) =>
    declared.has(name) ? `#${String.fromCharCode(97 + names.indexOf(name))}` : whole,
  );
}

/**
 * Minifies a chunk. In a classic script letters beyond ASCII are escaped, since a browser reads such a script in the
 * host page's encoding, whatever that is.
 */
export const minify = ({module}) => ({
  name: 'minify',
  // before bundling, while templates still have their tags
  async transform(code, id) {
    if (!id.includes('/generated/js/')) return null;
    const short = shortPrivates(code);
    return (await minifyHTMLLiterals(short, {fileName: id})) ?? short;
  },
  async renderChunk(code) {
    const {code: minified} = await swc(code, {
      module,
      ecma: 2022,
      compress: {ecma: 2022, module, toplevel: true, passes: 3, unsafe: true, unsafe_arrows: true},
      mangle: {toplevel: true, keep_private_props: true, props: module ? undefined : {regex: internal.source}},
      format: {ascii_only: !module, comments: false, ecma: 2022},
    });
    return {code: module ? minified : banner + minified, map: null};
  },
});
