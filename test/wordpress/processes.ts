import {type ChildProcess, spawn, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';
import {type AddressInfo, createServer} from 'node:net';

/** Programs that run until the tests are over. */
export class Processes {
  readonly #children: ChildProcess[] = [];

  /** Starts a program with a process group of its own: PHP's server has workers, which end with it. */
  start(command: string, args: string[], options: SpawnOptions = {}): void {
    this.#children.push(spawn(command, args, {stdio: 'ignore', detached: true, ...options}));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map(end));
  }
}

async function end(child: ChildProcess): Promise<void> {
  const {pid} = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-pid, 'SIGTERM');
  const hard = setTimeout(() => process.kill(-pid, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(hard);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}
