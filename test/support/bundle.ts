import {build, type BuildOptions} from 'esbuild';

/** Bundles a script with its imports: by default for a page, with the development builds of frameworks. */
export async function bundle(
  code: string,
  {mode = 'development', ...options}: BuildOptions & {mode?: 'development' | 'production'} = {},
): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: process.cwd()},
    bundle: true,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: String(mode === 'development'),
    },
    ...options,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles modules as most bundlers do, with a chunk for each dynamic import: the responses by path, the first is `/main.js`. */
export async function bundleInChunks(code: string): Promise<Record<string, ReturnType<typeof javascript>>> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: process.cwd()},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    entryNames: 'main',
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({path, text}) => [path, javascript(text)]));
}

/** The response for a script. */
export const javascript = (body: string | Buffer): {body: string | Buffer; headers: Record<string, string>} => ({
  body,
  headers: {'content-type': 'text/javascript; charset=utf-8'},
});
