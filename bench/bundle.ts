import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type BuildOptions} from 'esbuild';

const inBench = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const options: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  conditions: ['production', 'browser'],
  legalComments: 'none',
  logLevel: 'warning',
};

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const {outputFiles} = await build({...options, format, entryPoints: [inBench(entry)], write: false});
  return outputFiles.map(({text}) => text).join('');
}

/** The scripts of the peers' pages, by path: only the components on the page, as a developer would bundle them. */
export async function bundlePeers(): Promise<Map<string, string>> {
  const entries = ['carbon', 'shoelace', 'lit'].flatMap((name) => [name, `${name}-three`]);
  const theme = readFileSync(inBench('node_modules/@shoelace-style/shoelace/dist/themes/light.css'), 'utf8');
  const {outputFiles} = await build({...options, write: false, stdin: {contents: theme, loader: 'css'}});
  return new Map([
    ...(await Promise.all(
      entries.map(async (name): Promise<[string, string]> => [
        `/peers/${name}.js`,
        await bundle(`peers/${name}.ts`, 'esm'),
      ]),
    )),
    ['/shoelace.css', outputFiles.map(({text}) => text).join('')],
  ]);
}

/** The measuring script, which runs before all scripts of the page. */
export const bundleProbe = (): Promise<string> => bundle('probe.ts', 'iife');
