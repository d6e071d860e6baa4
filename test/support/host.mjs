import {createServer} from 'node:http';
import {launch} from 'puppeteer-core';
import sirv from 'sirv';
import {chromiumFlags, findChromium, findFirefox} from './browsers.mjs';

// the browser driver closes its browsers when a test is stopped, but leaves the test running
process.once('SIGTERM', () => process.exit(143));

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

const page = (markup, {lang = 'en', head = ''} = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${markup}</body></html>`;

/**
 * A host page's server: `pages` by path, and `dist` under `/fbss/`. `answer` may take a request over first.
 * @param {Record<string, any>} pages
 * @param {{headers?: Record<string, string>, answer?: (path: string, response: any) => unknown}} [options]
 * @returns {Promise<{url: string, requests: string[], close(): void}>}
 */
export async function host(pages, {headers = {}, answer} = {}) {
  const requests = [];
  const files = sirv('dist', {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
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
    const notFound = () => response.writeHead(404).end();
    if (!pathname.startsWith('/fbss/')) return notFound();
    request.url = request.url.slice('/fbss'.length);
    files(request, response, notFound);
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

/**
 * Waits until an element shows its own words, in a language. In a selector, `>>>` goes into the shadow root of a place.
 * The limit is for what never comes.
 */
export const speaks = (tab, selector, lang, timeout = 30_000) =>
  tab.waitForFunction(
    (names, language) =>
      names
        .reduce((root, name) => (root?.shadowRoot ?? root)?.querySelector(name), document)
        ?.shadowRoot?.querySelector('[part~=card]')?.lang === language,
    {timeout, polling: 50},
    selector.split(' >>> '),
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
