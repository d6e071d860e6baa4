// A small @web/test-runner BrowserLauncher for WebKitGTK (package webkit2gtk-driver):
// plain W3C WebDriver over fetch, its own Xvfb, no extra npm dependency.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
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

class WebKitGtkLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #children = [];
  #session;
  #starting;
  #active;
  #base;
  #options;
  constructor(options = {}) {
    this.#options = options;
    if (options.name) this.name = options.name;
  }
  async initialize(config) {
    this.config = config;
  }
  async #wd(method, path, body) {
    const r = await fetch(this.#base + path, {method, body: body ? JSON.stringify(body) : undefined});
    const {value} = await r.json();
    if (!r.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  async #start() {
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
      ...this.#options.env,
    };
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    this.#base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        await this.#wd('GET', '/status');
        break;
      } catch (e) {
        if (i > 600) throw e;
        await sleep(100);
      }
    }
    const {sessionId} = await this.#wd('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {binary: MINIBROWSER.find((p) => existsSync(p)), args: ['--automation']},
        },
      },
    });
    this.#session = `/session/${sessionId}`;
  }
  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#active = {id, url};
    await this.#wd('POST', `${this.#session}/url`, {url});
  }
  async stopSession() {
    this.#active = undefined;
    await this.#wd('POST', `${this.#session}/url`, {url: 'about:blank'});
    return {};
  }
  isActive(id) {
    return this.#active?.id === id;
  }
  getBrowserUrl() {
    return this.#active?.url;
  }
  startDebugSession() {
    throw new Error('Debug sessions are not supported for WebKitGTK');
  }
  async stop() {
    if (this.#session) await this.#wd('DELETE', this.#session).catch(() => {});
    for (const c of this.#children.reverse()) c.kill();
  }
  // used by the commands plugins (type "webdriver")
  async sendKeys(_id, keys) {
    const actions = keys.flatMap((k) => {
      const chord = k.length > 1 ? k.split('+') : [k];
      const codes = chord.map((c) => KEYS[c] ?? c);
      return [
        ...codes.map((value) => ({type: 'keyDown', value})),
        ...codes.reverse().map((value) => ({type: 'keyUp', value})),
      ];
    });
    await this.#wd('POST', `${this.#session}/actions`, {actions: [{type: 'key', id: 'keyboard', actions}]});
  }
  async setViewport({width, height}) {
    const size = async () =>
      this.#wd('POST', `${this.#session}/execute/sync`, {
        script: 'return [innerWidth, innerHeight, outerWidth, outerHeight]',
        args: [],
      });
    let rect = await this.#wd('GET', `${this.#session}/window/rect`);
    for (let i = 0; i < 3; i++) {
      const [w, h] = await size();
      if (w === width && h === height) return;
      rect = await this.#wd('POST', `${this.#session}/window/rect`, {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      await sleep(50);
    }
  }
  async title() {
    return this.#wd('GET', `${this.#session}/title`);
  }
  async screenshot() {
    return Buffer.from(await this.#wd('GET', `${this.#session}/screenshot`), 'base64');
  }
}

export const webkitGtkLauncher = (options) => new WebKitGtkLauncher(options);
