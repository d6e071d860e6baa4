import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {originOf, serve} from '../../tools/serve.js';
import {WordPress} from './site.js';
import {Visitors} from './visitors.js';

/** What the tests of a site share: the site, its visitors, and where the library is. */
export class Context {
  readonly site = new WordPress();
  readonly visitors = new Visitors(this.site);
  #library?: Server;

  async start(): Promise<void> {
    // the library's own address, on another origin: where links and frames lead
    this.#library = await serve('dist');
    await this.site.start();
    await this.visitors.start();
  }

  async stop(): Promise<void> {
    await this.visitors.stop();
    this.#library?.closeAllConnections();
    this.#library?.close();
    await this.site.stop();
  }

  get library(): string {
    if (!this.#library) throw new Error('The library is not served.');
    return originOf(this.#library);
  }

  /** Settings with which links to the library's pages become sections. */
  get settings(): {country: string; embeds: string} {
    return {country: 'GB', embeds: `${this.library}/embed/`};
  }
}

/** The plain HTML of a section. */
export const plainHtml = (language: string, section: string): string =>
  readFileSync(`dist/html/${language}/${section}.html`, 'utf8');
