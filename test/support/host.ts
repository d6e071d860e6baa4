import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import sirv from 'sirv';
import {originOf} from '../../tools/serve.js';

/** A page by its path: HTML, or a body with its own headers. */
export type Pages = Record<string, string | Buffer | {body: string | Buffer; headers?: Record<string, string>}>;

export interface HostOptions {
  /** Headers of every response. */
  headers?: Record<string, string>;
  /** Handles a request before the default. If the result is truthy, the request is answered, or never will be. */
  answer?: (path: string, response: ServerResponse) => unknown;
}

export interface Site {
  url: string;
  /** The paths that have been requested. */
  requests: string[];
  close(): void;
}

interface PageOptions {
  lang?: string;
  head?: string;
}

/** The HTML of a host's page. */
export const page = (markup: string, {lang = 'en', head = ''}: PageOptions = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${markup}</body></html>`;

/** A host's server: `pages` by path, and `dist` under `/fbss/`. */
export async function host(pages: Pages, {headers = {}, answer}: HostOptions = {}): Promise<Site> {
  const requests: string[] = [];
  const files = sirv('dist', {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const {pathname} = new URL(request.url ?? '/', 'http://host');
    requests.push(pathname);
    if (await answer?.(pathname, response)) return;
    const found = pages[pathname];
    if (found !== undefined) {
      const {body, headers: own} =
        typeof found === 'string' || Buffer.isBuffer(found) ? {body: found, headers: {}} : found;
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers, ...own}).end(body);
      return;
    }
    const notFound = (): void => {
      response.writeHead(404).end();
    };
    if (!pathname.startsWith('/fbss/')) {
      notFound();
      return;
    }
    request.url = request.url?.slice('/fbss'.length);
    files(request, response, notFound);
  };
  const server = createServer((request, response) => void respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: originOf(server),
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
