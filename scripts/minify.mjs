import {minify as swc} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Minifies a chunk, and puts the banner on top, as a comment. In a classic script letters beyond ASCII are escaped,
 * since a browser reads such a script in the host page's encoding, whatever that is.
 */
export const minify = ({module, banner}) => ({
  name: 'minify',
  // before bundling, while templates still have their tags
  async transform(code, id) {
    if (!id.includes('/generated/js/')) return null;
    return (await minifyHTMLLiterals(code, {fileName: id})) ?? null;
  },
  async renderChunk(code) {
    const {code: minified} = await swc(code, {
      module,
      ecma: 2022,
      compress: true,
      mangle: true,
      format: {ascii_only: !module, comments: false},
    });
    // so that a page may have the script inline
    const inlineable = minified.replaceAll('</script', '<\\/script');
    return {code: banner ? `/*! ${banner} */\n${inlineable}` : inlineable, map: null};
  },
});
