import {minify as swc} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Minifies a chunk, and puts the banner on top of an entry, as a comment. What may be in a classic script has letters
 * beyond ASCII escaped, since a browser reads such a script in the host page's encoding, whatever that is.
 */
export const minify = ({module, ascii = false, banner}) => ({
  name: 'minify',
  // before bundling, while templates still have their tags
  async transform(code, id) {
    if (!id.includes('/generated/js/')) return null;
    return (await minifyHTMLLiterals(code, {fileName: id})) ?? null;
  },
  async renderChunk(code, chunk) {
    const {code: minified} = await swc(code, {
      module: module(chunk),
      ecma: 2022,
      compress: true,
      mangle: true,
      format: {ascii_only: ascii, comments: false},
    });
    // so that a page may have the script inline
    const inlineable = minified.replaceAll('</script', '<\\/script');
    return {code: banner && chunk.isEntry ? `/*! ${banner} */\n${inlineable}` : inlineable, map: null};
  },
});
