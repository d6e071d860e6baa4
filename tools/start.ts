import {parseArgs} from 'node:util';
import {originOf, serve} from './serve.js';

/** `npm start`: serves the built demo and prints the address of each of its pages. */
const pages = {
  'Demo page': '/',
  'Whole guide': '/guide.html',
  'Embed builder': '/builder.html',
};

function readPort(): number {
  const {values} = parseArgs({options: {port: {type: 'string', default: '8080'}}});
  const port = Number(values.port || NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return port;
}

async function start(): Promise<void> {
  const port = readPort();
  const server = await serve('dist/site', port).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is already in use. Choose another: npm start -- --port ${port + 1}`);
    }
    throw error;
  });
  for (const [name, path] of Object.entries(pages)) console.log(`${name.padEnd(14)} ${originOf(server)}${path}`);
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
