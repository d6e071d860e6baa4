import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * Serves folders on the loopback address.
 * @param {Record<string, string>} folders Folder by the path that it is served under; the longest path goes first.
 * @param {{port?: number, headers?: Record<string, string>}} [options] Port, or 0 for any free one; extra headers.
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(folders, {port = 0, headers = {}} = {}) {
  const paths = Object.keys(folders).sort((a, b) => b.length - a.length);
  const fileFor = (url) => {
    const asked = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const path = paths.find((start) => asked.startsWith(start));
    if (path === undefined) return undefined;
    const file = join(folders[path], asked.slice(path.length));
    if (!existsSync(file)) return undefined;
    return statSync(file).isDirectory() ? join(file, 'index.html') : file;
  };
  const server = createServer((request, response) => {
    let file;
    try {
      file = fileFor(request.url ?? '/');
    } catch {
      file = undefined; // an address that cannot be decoded is not found
    }
    if (!file || !existsSync(file)) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
      return;
    }
    response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers});
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function main() {
  const flag = process.argv.indexOf('--port');
  const port = flag < 0 ? 8080 : Number(process.argv[flag + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${process.argv[flag + 1] ?? ''}".`);
  }
  try {
    const server = await serve({'/': 'dist/site', '/fbss/': 'dist'}, {port});
    console.log(`The demo is at http://127.0.0.1:${server.address().port}`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: npm start -- --port 8081`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
