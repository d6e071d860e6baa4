import type {Browser, BrowserContext, CookieData, Page} from 'puppeteer-core';
import {launchers} from '../../tools/browsers.js';
import {beforePage} from '../support/in-page.js';
import type {User, WordPress} from './site.js';

/** The errors and the requests of a page. */
interface PageLog {
  errors: string[];
  requests: string[];
}

export interface Visit {
  tab: Page;
  log: PageLog;
}

interface Options {
  javascript?: boolean;
  /** Who is logged in. */
  user?: User;
  waitUntil?: 'load' | 'networkidle0';
}

declare global {
  interface Window {
    /** Finds elements in the post, including in the shadow roots of placeholders. */
    findInPost(selector: string): HTMLElement[];
  }
}

/** The visitors of a site, each with their own cookies. */
export class Visitors {
  readonly #site: WordPress;
  readonly #contexts: BrowserContext[] = [];
  readonly #cookies = new Map<User, CookieData[]>();
  #browser?: Browser;

  constructor(site: WordPress) {
    this.#site = site;
  }

  async start(): Promise<void> {
    this.#browser = await launchers.Chromium();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
  }

  /** Closes all tabs. */
  async leave(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async visit(address: string, {javascript = true, user, waitUntil = 'networkidle0'}: Options = {}): Promise<Visit> {
    if (!this.#browser) throw new Error('The browser is not started.');
    const cookies = user && (await this.#logIn(user));
    const context = await this.#browser.createBrowserContext();
    this.#contexts.push(context);
    const tab = await context.newPage();
    const log: PageLog = {errors: [], requests: []};
    tab.on('pageerror', (error) => log.errors.push(String(error)));
    tab.on('request', (request) => log.requests.push(request.url()));
    await tab.setJavaScriptEnabled(javascript);
    await beforePage(tab, () => {
      window.findInPost = (selector) =>
        [...document.querySelectorAll<HTMLElement>('main, main *')].flatMap((node) => [
          ...(node.matches(selector) ? [node] : []),
          ...(node.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
        ]);
    });
    if (cookies) await context.setCookie(...cookies);
    await tab.goto(address, {waitUntil});
    return {tab, log};
  }

  /** Opens a post, and returns its text, its markup, and the source of its page. */
  async read(address: string, options: Options = {}) {
    const {tab, log} = await this.visit(address, options);
    const {text, html} = await tab.$eval('main', ({innerText, innerHTML}) => ({text: innerText, html: innerHTML}));
    const source = await (await fetch(address)).text();
    const scripts = source.match(/<script[^>]*fbss\.min\.js/g)?.length ?? 0;
    return {text, html, source, scripts, ...log};
  }

  /** The cookies of a user who has logged in. */
  async #logIn(user: User): Promise<CookieData[]> {
    const saved = this.#cookies.get(user);
    if (saved) return saved;
    const {tab} = await this.visit(`${this.#site.url}/wp-login.php`);
    await tab.type('#user_login', user);
    await tab.type('#user_pass', 'password');
    await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
    const cookies = await tab.browserContext().cookies();
    this.#cookies.set(user, cookies);
    return cookies;
  }
}
