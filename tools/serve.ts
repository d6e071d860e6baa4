import {createServer, type Server} from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder on the loopback address, with CORS: the scripts and the language modules must load on pages from another
 * server.
 * @param port 0 for any free port.
 */
export function serve(folder: string, port = 0): Promise<Server> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', 'no-store');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** The origin of a listening server. */
export function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return `http://127.0.0.1:${address.port}`;
}
