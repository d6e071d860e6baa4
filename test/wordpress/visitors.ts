import type {Browser, BrowserContext, CookieData, Page} from 'puppeteer-core';
import {launchers} from '../support/browsers.js';
import {beforePage} from '../support/in-page.js';
import type {User, WordPress} from './site.js';

/** What a page reports and requests while it is open. */
interface Heard {
  errors: string[];
  requests: string[];
}

export interface Visit {
  tab: Page;
  heard: Heard;
}

interface Options {
  javascript?: boolean;
  /** Who is logged in. */
  user?: User;
  waitUntil?: 'load' | 'networkidle0';
}

/** Added to the pages: finds elements in the post, in the shadow roots of placeholders too. */
export interface InMain {
  inMain: (selector: string) => HTMLElement[];
}

/** The visitors of a site, each with cookies of their own. */
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

  /** Closes what visitors have open. */
  async leave(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async visit(address: string, {javascript = true, user, waitUntil = 'networkidle0'}: Options = {}): Promise<Visit> {
    if (!this.#browser) throw new Error('The browser is not started.');
    const cookies = user && (await this.#logIn(user));
    const context = await this.#browser.createBrowserContext();
    this.#contexts.push(context);
    const tab = await context.newPage();
    const heard: Heard = {errors: [], requests: []};
    tab.on('pageerror', (error) => heard.errors.push(String(error)));
    tab.on('request', (request) => heard.requests.push(request.url()));
    await tab.setJavaScriptEnabled(javascript);
    await beforePage(tab, () => {
      const inMain = (selector: string): Element[] =>
        [...document.querySelectorAll('main, main *')].flatMap((node) => [
          ...(node.matches(selector) ? [node] : []),
          ...(node.shadowRoot?.querySelectorAll(selector) ?? []),
        ]);
      Object.assign(globalThis, {inMain});
    });
    if (cookies) await context.setCookie(...cookies);
    await tab.goto(address, {waitUntil});
    return {tab, heard};
  }

  /** The text of a post, its markup, and the source of its page. */
  async read(address: string, options: Options = {}) {
    const {tab, heard} = await this.visit(address, options);
    const {text, html} = await tab.$eval('main', ({innerText, innerHTML}) => ({text: innerText, html: innerHTML}));
    const source = await (await fetch(address)).text();
    const scripts = source.match(/<script[^>]*fbss\.min\.js/g)?.length ?? 0;
    return {text, html, source, scripts, ...heard};
  }

  /** The cookies of somebody who has logged in. */
  async #logIn(user: User): Promise<CookieData[]> {
    const known = this.#cookies.get(user);
    if (known) return known;
    const {tab} = await this.visit(`${this.#site.url}/wp-login.php`);
    await tab.type('#user_login', user);
    await tab.type('#user_pass', 'password');
    await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
    const cookies = await tab.browserContext().cookies();
    this.#cookies.set(user, cookies);
    return cookies;
  }
}
