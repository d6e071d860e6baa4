import {transformSync} from 'esbuild';

/** Minifies a style sheet, for the inside of a page. */
export const minifyCss = (css: string): string =>
  transformSync(css, {loader: 'css', minify: true, legalComments: 'none'}).code.trim();
