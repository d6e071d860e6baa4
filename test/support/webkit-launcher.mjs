// A small @web/test-runner BrowserLauncher for WebKitGTK.
import {WebKitDriver} from './webkit-driver.mjs';

export {webkitAvailable} from './webkit-driver.mjs';

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
class WebKitGtkLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #driver = new WebKitDriver();
  #starting;
  #active;
  #options;
  constructor(options = {}) {
    this.#options = options;
    if (options.name) this.name = options.name;
  }
  async initialize(config) {
    this.config = config;
  }
  async startSession(id, url) {
    await (this.#starting ??= this.#driver.start(this.#options.env));
    this.#active = {id, url};
    await this.#driver.open(url);
  }
  async stopSession() {
    this.#active = undefined;
    await this.#driver.open('about:blank');
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
    await this.#driver.stop();
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
    await this.#driver.command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }
  async setViewport(size) {
    await this.#driver.setViewport(size);
  }
  async title() {
    return this.#driver.command('GET', '/title');
  }
  async screenshot() {
    return Buffer.from(await this.#driver.command('GET', '/screenshot'), 'base64');
  }
}

export const webkitGtkLauncher = (options) => new WebKitGtkLauncher(options);
