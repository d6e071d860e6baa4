import {minify as swc} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin, RenderedChunk} from 'rollup';

interface Options {
  /** Whether a chunk is a module. */
  module: (chunk: RenderedChunk) => boolean;
  /** For a classic script, which is decoded with the host page's encoding: escapes non-ASCII characters. */
  ascii?: boolean;
  /** The banner comment of an entry. */
  banner?: string;
}

export async function minifyCode(code: string, {module, ascii}: {module: boolean; ascii: boolean}): Promise<string> {
  const minified = await swc(code, {
    module,
    ecma: 2022,
    compress: true,
    mangle: true,
    format: {ascii_only: ascii, comments: false},
  });
  return minified.code;
}

/** Minifies the templates and the style sheets of each module, before bundling, which may rename their tags. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes('/generated/js/')) return null;
    return minifyHTMLLiterals(code, {fileName: id});
  },
});

/** Minifies each chunk, and the templates in it. */
export const minify = ({module, ascii = false, banner}: Options): Plugin => ({
  ...minifyTemplates(),
  name: 'minify',
  async renderChunk(code, chunk) {
    const minified = await minifyCode(code, {module: module(chunk), ascii});
    // so that a page can inline the script
    const inlineable = minified.replaceAll('</script', '<\\/script');
    return {code: banner && chunk.isEntry ? `/*! ${banner} */\n${inlineable}` : inlineable, map: null};
  },
});
