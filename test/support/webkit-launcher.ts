import type {BrowserLauncher} from '@web/test-runner';
import {WebKitDriver} from './webkit-driver.js';

export {webkitAvailable} from './webkit-driver.js';

/** WebDriver's codes for keys without a character. */
const codes: Record<string, string> = {
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

/** WebKitGTK for @web/test-runner, one page at a time. */
class WebKitGtkLauncher implements BrowserLauncher {
  readonly name = 'WebKitGTK';
  /** Makes @web/test-runner-commands call `sendKeys` and `setViewport`. */
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #driver = new WebKitDriver();
  #starting?: Promise<void>;
  #active?: {id: string; url: string};

  async startSession(id: string, url: string): Promise<void> {
    await (this.#starting ??= this.#driver.start());
    this.#active = {id, url};
    await this.#driver.open(url);
  }

  async stopSession(): Promise<object> {
    this.#active = undefined;
    await this.#driver.open('about:blank');
    return {};
  }

  isActive(id: string): boolean {
    return this.#active?.id === id;
  }

  getBrowserUrl(): string | undefined {
    return this.#active?.url;
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('Debug sessions are not supported for WebKitGTK'));
  }

  stop(): Promise<void> {
    return this.#driver.stop();
  }

  async sendKeys(_session: string, keys: string[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const chord = (key.length > 1 ? key.split('+') : [key]).map((name) => codes[name] ?? name);
      return [
        ...chord.map((value) => ({type: 'keyDown', value})),
        ...chord.toReversed().map((value) => ({type: 'keyUp', value})),
      ];
    });
    await this.#driver.command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  setViewport(size: {width: number; height: number}): Promise<void> {
    return this.#driver.setViewport(size);
  }
}

export const webkitGtkLauncher = (): BrowserLauncher => new WebKitGtkLauncher();
