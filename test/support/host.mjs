import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {launch} from 'puppeteer-core';
import {chromiumFlags, findChromium, findFirefox} from './browsers.mjs';

export const launchers = {
  Chromium: (...flags) => launch({executablePath: findChromium(), args: [...chromiumFlags, ...flags]}),
  Firefox: () => launch({browser: 'firefox', executablePath: findFirefox()}),
};

/** Chromium with its cache for going back, which the test tool turns off. */
export const launchThatKeepsPages = () =>
  launch({
    executablePath: findChromium(),
    args: chromiumFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

const types = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.json': 'application/json'};

const page = (markup, {lang = 'en', head = ''} = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${markup}</body></html>`;

/**
 * A host page's server: `pages` by path, and `dist` under `/fbss/`. `answer` may take a request over first.
 * @returns {Promise<{url: string, requests: string[], close(): void}>}
 */
export async function host(pages, {headers = {}, answer} = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host');
    requests.push(pathname);
    if (await answer?.(pathname, response)) return;
    const found = pages[pathname];
    if (found !== undefined) {
      const {body = found, ...rest} = typeof found === 'object' && !Buffer.isBuffer(found) ? found : {};
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers, ...rest.headers}).end(body);
      return;
    }
    try {
      const file = readFileSync(pathname.replace(/^\/fbss\//, 'dist/'));
      response.writeHead(200, {'content-type': types[extname(pathname)] ?? 'text/javascript', ...headers}).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export {page};

/** The words that a reader sees of an element: `undefined` where it is not there. */
export const shown = (tab, selector = 'fbss-faq') =>
  tab.evaluate(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=card]')?.textContent,
    selector,
  );

/** Waits until an element shows its own words, in a language. */
export const speaks = (tab, selector, lang, timeout = 5000) =>
  tab.waitForFunction(
    (name, language) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=card]')?.lang === language,
    {timeout, polling: 50},
    selector,
    lang,
  );

/** What goes wrong on a page, and what it warns of. */
export function listen(tab) {
  const heard = {errors: [], warnings: []};
  tab.on('pageerror', (error) => heard.errors.push(String(error)));
  tab.on('console', (message) => {
    const type = message.type();
    if (type === 'error') heard.errors.push(message.text());
    if (type === 'warn' || type === 'warning') heard.warnings.push(message.text());
  });
  return heard;
}
