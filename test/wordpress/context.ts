import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {originOf, serve} from '../../tools/serve.js';
import {WordPress} from './site.js';
import {Visitors} from './visitors.js';

/** Shared by the tests: the site, its visitors, and the address of the library. */
export class Context {
  readonly site = new WordPress();
  readonly visitors = new Visitors(this.site);
  #library?: Server;

  async start(): Promise<void> {
    // the library on another origin, for links and frames
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

  /** Settings that make links to the library's pages become sections. */
  get settings(): {country: string; embeds: string} {
    return {country: 'GB', embeds: `${this.library}/embed/`};
  }
}

/** The plain HTML of a section. */
export const plainHtml = (language: string, section: string): string =>
  readFileSync(`dist/html/${language}/${section}.html`, 'utf8');
