import {execFileSync, spawnSync} from 'node:child_process';
import {type Browser, launch, type LaunchOptions, type Page} from 'puppeteer-core';
import {chromiumFlags, findChromium, findFirefox} from '../../tools/browsers.js';
import {host, page} from '../support/host.js';
import {renders} from '../support/rendered.js';
import {Desktop} from './desktop.js';
import {Orca} from './orca.js';

const programs = ['orca', 'xdotool', 'Xvfb', 'dbus-daemon', '/usr/libexec/at-spi-bus-launcher'];
const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);

/** Why the tests are skipped on this machine; `false` if Orca is installed. */
export const withoutOrca: string | false = missing.length > 0 && `skipped: ${missing.join(', ')} not installed`;
if (withoutOrca) console.error(`test/orca ${withoutOrca}`);

/** Wide enough for the name of a box on one line: Orca reads further lines again. */
const width = 2400;
const height = 1300;

const browsers = {
  Firefox: {
    browser: 'firefox',
    executablePath: findFirefox(),
    args: [`--width=${width}`, `--height=${height}`],
  },
  Chromium: {
    executablePath: findChromium(),
    args: [...chromiumFlags, '--force-renderer-accessibility', `--window-size=${width},${height}`],
  },
} satisfies Record<string, LaunchOptions>;
export type BrowserName = keyof typeof browsers;
export const browserNames = Object.keys(browsers) as BrowserName[];

/** The host's lines around an element, with which reading begins and ends. */
const top = 'Top of the page';
const end = 'End of the page';

/** A reader who uses Orca and the keyboard in a browser. */
export class Reader {
  readonly #desktop: Desktop;
  readonly #orca: Orca;
  readonly #browser: Browser;
  readonly tab: Page;
  #site?: Awaited<ReturnType<typeof host>>;

  private constructor(desktop: Desktop, orca: Orca, browser: Browser, tab: Page) {
    this.#desktop = desktop;
    this.#orca = orca;
    this.#browser = browser;
    this.tab = tab;
  }

  static async start(name: BrowserName): Promise<Reader> {
    const desktop = await Desktop.start();
    try {
      return await Reader.#startOn(desktop, name);
    } catch (error) {
      await desktop.stop();
      throw error;
    }
  }

  static async #startOn(desktop: Desktop, name: BrowserName): Promise<Reader> {
    const orca = new Orca(desktop);
    await orca.started();
    const {env} = desktop;
    const browser = await launch({...browsers[name], headless: false, defaultViewport: null, env});
    const [tab = await browser.newPage()] = await browser.pages();
    await orca.settled();
    // there is no window manager to focus the window, and a new window has the focus in its address bar
    execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'firefox|chromium', 'windowfocus'], {env});
    execFileSync('xdotool', ['mousemove', '640', '900', 'click', '1'], {env});
    return new Reader(desktop, orca, browser, tab);
  }

  /** Opens a page with an element, and goes to the top of the page. */
  async open(markup: string, lang = 'en'): Promise<void> {
    const [, tag = ''] = /^<([\w-]+)/.exec(markup) ?? [];
    this.#site?.close();
    this.#site = await host({
      '/': page(`<p>${top}</p>${markup}<p>${end}</p><script src="/fbss/fbss.js"></script>`, {lang}),
    });
    await this.tab.goto(this.#site.url);
    await renders(this.tab, tag, lang);
    await this.#orca.settled();
    await this.press('ctrl+Home');
  }

  /** Presses keys, and returns what Orca reads. The environment variable `SPEECH` also prints it. */
  async press(...keys: string[]): Promise<string[]> {
    this.#orca.forget();
    this.#desktop.press(...keys);
    const spoken = await this.#orca.settled();
    if (process.env.SPEECH) console.log(`[${[...new Set(keys)].join(' ')}] ${spoken.join(' | ')}`);
    return spoken;
  }

  /** Reads line by line, with the Down key, to the end of the page. */
  async read(): Promise<string[]> {
    const lines: string[] = [];
    const isEnd = (line: string): boolean => line.includes(end);
    while (!lines.some(isEnd)) {
      const more = await this.press(...Array<string>(25).fill('Down'));
      if (!more.length) throw new Error(`Orca stops before the end of the page: ${lines.join(' | ')}`);
      lines.push(...more);
    }
    return lines.slice(0, lines.findIndex(isEnd));
  }

  /** Presses Tab until Orca reads the name of a control, and returns what it reads there. */
  async tabTo(control: string): Promise<string> {
    const passed: string[] = [];
    while (passed.length < 40) {
      const spoken = (await this.press('Tab')).join(' ');
      if (spoken.includes(control)) return spoken;
      passed.push(spoken);
    }
    throw new Error(`Orca does not come to "${control}": ${passed.join(' | ')}`);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#site?.close();
    await this.#desktop.stop();
  }
}
