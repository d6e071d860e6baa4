import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

const MINIBROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

const freePort = async () => {
  const s = createServer().listen(0, '127.0.0.1');
  await once(s, 'listening');
  const {port} = s.address();
  s.close();
  return port;
};

export const webkitAvailable = () => existsSync('/usr/bin/WebKitWebDriver') && MINIBROWSER.some((p) => existsSync(p));

/** WebKitGTK (package webkit2gtk-driver) by plain W3C WebDriver over fetch, with its own Xvfb; no npm dependency. */
export class WebKitDriver {
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  #base = '';
  #session = '';

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async #request(method, path, body) {
    const response = await fetch(this.#base + path, {method, body: body ? JSON.stringify(body) : undefined});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /**
   * A command of the session, such as `('POST', '/url', {url})`.
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async command(method, path, body) {
    return this.#request(method, this.#session + path, body);
  }

  /** @param {Record<string, string>} [extraEnv] */
  async start(extraEnv = {}) {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(xvfb);
    const [display] = await once(xvfb.stdio[3], 'data');
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      ...extraEnv,
    };
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    this.#base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await this.#request('GET', '/status');
        break;
      } catch (e) {
        if (i > 600) throw e;
        await sleep(100);
      }
    }
    const {sessionId} = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {binary: MINIBROWSER.find((p) => existsSync(p)), args: ['--automation']},
        },
      },
    });
    this.#session = `/session/${sessionId}`;
  }

  /** @param {string} url */
  async open(url) {
    await this.command('POST', '/url', {url});
  }

  /**
   * Runs a function in the page, or in its first frame, of whatever origin, and gives what it returns. tsx wraps every
   * named function in a helper, `__name`, which a page does not have.
   * @param {(...args: any[]) => unknown} act
   * @param {{frame?: boolean, args?: unknown[]}} [options]
   * @returns {Promise<unknown>}
   */
  async evaluate(act, {frame = false, args = []} = {}) {
    await this.command('POST', '/frame', {id: null});
    if (frame) await this.command('POST', '/frame', {id: 0});
    return this.command('POST', '/execute/sync', {
      script: `const __name = (target) => target; return (${act})(...arguments)`,
      args,
    });
  }

  /**
   * Makes the page's viewport as large as is asked for.
   * @param {{width: number, height: number}} size
   */
  async setViewport({width, height}) {
    let rect = await this.command('GET', '/window/rect');
    for (let i = 0; i < 3; i++) {
      const [w, h] = await this.evaluate(() => [innerWidth, innerHeight]);
      if (w === width && h === height) return;
      rect = await this.command('POST', '/window/rect', {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      await sleep(50);
    }
  }

  async stop() {
    if (this.#session) await this.command('DELETE', '').catch(() => {});
    for (const child of this.#children.reverse()) child.kill();
  }
}
