import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {TemporaryFolder} from '../support/temporary-folder.js';

/** The first line of a program's output. */
async function firstLine(stream: Readable): Promise<string> {
  const [line] = (await once(createInterface(stream), 'line', {signal: AbortSignal.timeout(20_000)})) as [string];
  return line;
}

/** A virtual screen with its own D-Bus and accessibility bus, and without the user's settings. */
export class Desktop {
  readonly #folder = new TemporaryFolder();
  readonly #processes: ChildProcess[] = [];
  readonly home = this.#folder.path;
  /** The environment of the programs on this desktop. */
  readonly env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: this.home,
    XDG_CONFIG_HOME: join(this.home, 'config'),
    XDG_DATA_HOME: join(this.home, 'data'),
    XDG_CACHE_HOME: join(this.home, 'cache'),
    XDG_RUNTIME_DIR: join(this.home, 'run'),
    GSETTINGS_BACKEND: 'memory',
    // Orca's own messages are English, whatever the language of the machine
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    MOZ_ENABLE_WAYLAND: '0',
  };

  static async start(): Promise<Desktop> {
    const desktop = new Desktop();
    mkdirSync(join(desktop.home, 'run'), {mode: 0o700});
    const screen = desktop.run('Xvfb', ['-displayfd', '3', '-screen', '0', '2400x1400x24', '-nolisten', 'tcp']);
    desktop.env.DISPLAY = `:${await firstLine(screen.stdio[3] as Readable)}`;
    const bus = desktop.run('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    desktop.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdio[3] as Readable);
    desktop.run('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    return desktop;
  }

  /** Starts a program on the desktop, which is stopped with it. */
  run(program: string, args: string[]): ChildProcess {
    // in its own process group, so that its children are stopped with it
    const child = spawn(program, args, {
      env: this.env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    this.#processes.push(child);
    return child;
  }

  /** Presses keys on the virtual keyboard. */
  press(...keys: string[]): void {
    execFileSync('xdotool', ['key', '--delay', '20', ...keys], {env: this.env});
  }

  async stop(): Promise<void> {
    for (const child of this.#processes.reverse()) {
      child.stdio[3]?.destroy();
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
    this.#folder.remove();
  }
}
