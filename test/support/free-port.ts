import {once} from 'node:events';
import {createServer} from 'node:http';
import {originOf} from '../../tools/serve.js';

/** A port that no server uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = new URL(originOf(server));
  server.close();
  return Number(port);
}
