import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {originOf} from '../tools/serve.js';

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** A lower quality for pages with a thousand accordions: compression is slow, and their bytes are not measured. */
const compress = (body: string): Buffer =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: body.length > 1e6 ? 4 : 11}});

const builtFile = (path: string): string | undefined => {
  if (!path.startsWith('/fbss/') || path.includes('..')) return undefined;
  const file = fileURLToPath(new URL(`../dist/${path.slice('/fbss/'.length)}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** Serves `files`, and `dist` under `/fbss/`, from one origin, with Brotli and without caching. */
export async function serve(files: ReadonlyMap<string, string>): Promise<{url: string; close(): void}> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const text = files.get(path) ?? builtFile(path);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = compressed.get(path) ?? compress(text);
    compressed.set(path, body);
    const type = types[/\.(js|css)$/.exec(path)?.[1] ?? 'html'];
    response
      .writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: originOf(server),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
