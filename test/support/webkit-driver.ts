import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {Readable} from 'node:stream';
import {setTimeout as delay} from 'node:timers/promises';
import {freePort} from './free-port.js';

const miniBrowsers = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
const findMiniBrowser = (): string | undefined => miniBrowsers.find((path) => existsSync(path));

export const webkitAvailable = (): boolean => existsSync('/usr/bin/WebKitWebDriver') && findMiniBrowser() !== undefined;

interface Size {
  width: number;
  height: number;
}

/** How long the driver may take to start, in milliseconds: on a busy machine, a WebKit process needs many seconds. */
const startTimeout = 60_000;

/** WebKitGTK (Debian's webkit2gtk-driver), driven by W3C WebDriver over `fetch`, on its own virtual screen. */
export class WebKitDriver {
  readonly #children: ChildProcess[] = [];
  #base = '';
  #session = '';

  async start(environment: Record<string, string> = {}): Promise<void> {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(screen);
    const displayPipe = screen.stdio[3];
    if (!(displayPipe instanceof Readable)) throw new Error('Xvfb has no pipe for its display number.');
    const [display] = (await once(displayPipe, 'data')) as [Buffer];
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display.toString().trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      ...environment,
    };
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    this.#base = `http://127.0.0.1:${port}`;
    for (const end = Date.now() + startTimeout; ;) {
      try {
        await this.#request('GET', '/status');
        break;
      } catch (error) {
        if (Date.now() > end) throw error;
        await delay(100);
      }
    }
    const {sessionId} = (await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {'webkitgtk:browserOptions': {binary: findMiniBrowser(), args: ['--automation']}},
      },
    })) as {sessionId: string};
    this.#session = `/session/${sessionId}`;
  }

  async stop(): Promise<void> {
    if (this.#session) await this.command('DELETE', '').catch(() => undefined);
    for (const child of this.#children.reverse()) child.kill();
  }

  /** A command of the session, such as `('POST', '/url', {url})`. */
  command(method: string, path: string, body?: object): Promise<unknown> {
    return this.#request(method, this.#session + path, body);
  }

  async open(url: string): Promise<void> {
    await this.command('POST', '/url', {url});
  }

  /**
   * Runs a function in the page, or in its first frame of any origin, and returns its result. tsx wraps every named
   * function in a helper, `__name`, which does not exist in the page.
   */
  async evaluate<Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result,
    {frame = false, args}: {frame?: boolean; args?: Args} = {},
  ): Promise<Result> {
    await this.command('POST', '/frame', {id: null});
    if (frame) await this.command('POST', '/frame', {id: 0});
    return this.command('POST', '/execute/sync', {
      script: `const __name = (target) => target; return (${act.toString()})(...arguments)`,
      args: args ?? [],
    }) as Promise<Result>;
  }

  /** Sets the size of the viewport. The window is larger by its decoration, and may need several steps. */
  async setViewport({width, height}: Size): Promise<void> {
    let rect = (await this.command('GET', '/window/rect')) as Size;
    for (let attempt = 0; attempt < 3; attempt++) {
      const viewport = await this.evaluate(() => ({width: innerWidth, height: innerHeight}));
      if (viewport.width === width && viewport.height === height) return;
      rect = (await this.command('POST', '/window/rect', {
        width: rect.width + width - viewport.width,
        height: rect.height + height - viewport.height,
      })) as Size;
      await delay(50);
    }
  }

  async #request(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.#base + path, {method, body: body && JSON.stringify(body)});
    const {value} = (await response.json()) as {value: unknown};
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}
