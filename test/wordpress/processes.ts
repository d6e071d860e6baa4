import {type ChildProcess, spawn, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';

/** How long a program has to exit before it is killed, in milliseconds: a database writes its files first. */
const gracePeriod = 10_000;

/** Programs that run until the tests have finished. */
export class Processes {
  readonly #children: ChildProcess[] = [];

  /** Starts a program in its own process group, so that the workers of PHP's server are stopped with it. */
  start(command: string, args: string[], options: SpawnOptions = {}): void {
    this.#children.push(spawn(command, args, {stdio: 'ignore', detached: true, ...options}));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map(stop));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const {pid} = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  process.kill(-pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), gracePeriod);
  await exited;
  clearTimeout(timer);
}
