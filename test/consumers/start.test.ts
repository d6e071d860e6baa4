import assert from 'node:assert/strict';
import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createServer} from 'node:net';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {originOf, serve} from '../../tools/serve.js';
import {launchers} from '../../tools/browsers.js';
import {inPage} from '../support/in-page.js';
import {cloneTo, elementsMissing, languagesOn, problemsOf, terminal} from './support.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

/** Whether a port is free. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => {
        resolve(false);
      })
      .listen(port, '127.0.0.1', () =>
        server.close(() => {
          resolve(true);
        }),
      );
  });

/**
 * The start command in the README, without `npm ci`: who runs this test has done that, and the
 * clone has a link to `node_modules`. On another port if its own is in use.
 */
async function startCommand(): Promise<string> {
  const command = /```sh\nnpm ci && (npm start)\n```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  assert.ok(command, 'README.md gives the start command');
  return (await isFree(8080)) ? command : `${command} -- --port 0`;
}

describe('Someone who clones the repository and follows the README', () => {
  const clone = new TemporaryFolder();
  const host = new TemporaryFolder();
  let command: ChildProcess;
  let hostServer: Server;
  let printed = '';
  let pages: string[] = [];
  const browsers = new Map<string, Browser>();

  before(async () => {
    cloneTo(clone.path);
    symlinkSync(resolve('node_modules'), join(clone.path, 'node_modules'));
    command = spawn('sh', ['-c', await startCommand()], {
      cwd: clone.path,
      env: terminal(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>((ready, reject) => {
      for (const stream of [command.stdout, command.stderr]) {
        stream?.on('data', (data: Buffer) => {
          printed += data.toString();
          pages = printed.match(/http:\/\/[^\s]+/g) ?? [];
          if (pages.length === 3) ready();
        });
      }
      command.once('exit', () => {
        reject(new Error(`The start command ended:\n${printed}`));
      });
      setTimeout(() => {
        reject(new Error(`The start command printed no three addresses in ten minutes:\n${printed}`));
      }, 600_000).unref();
    });
    hostServer = await serve(host.path);
    for (const [name, launch] of Object.entries(launchers)) browsers.set(name, await launch());
  });
  after(async () => {
    for (const browser of browsers.values()) await browser.close();
    hostServer.closeAllConnections();
    hostServer.close();
    // the process group of sh, npm and the server
    if (command.pid) process.kill(-command.pid);
    clone.remove();
    host.remove();
  });

  const open = async (name: string, address: string) => {
    const browser = browsers.get(name);
    assert.ok(browser);
    const tab = await browser.newPage();
    const problems = problemsOf(tab);
    await tab.goto(address, {waitUntil: 'load'});
    return {tab, problems};
  };

  for (const name of Object.keys(launchers)) {
    it(`sees every element on every page that the terminal lists, in ${name}`, async () => {
      assert.equal(pages.length, 3, printed);
      for (const address of pages) {
        const {tab, problems} = await open(name, address);
        assert.deepEqual([address, await elementsMissing(tab), problems], [address, [], []]);
        await tab.close();
      }
    });

    for (const lang of ['en', 'ar']) {
      it(`pastes the builder’s script snippet into an empty page elsewhere and sees the element in "${lang}", in ${name}`, async () => {
        const builder = pages.find((address) => address.includes('builder'));
        const {tab} = await open(name, `${builder}?cms=script&section=red-flags&lang=${lang}`);
        const code = await tab.waitForSelector('.method pre');
        const snippet = await code?.evaluate(({textContent}) => textContent);
        mkdirSync(join(host.path, 'ward', lang), {recursive: true});
        writeFileSync(
          join(host.path, 'ward', lang, 'index.html'),
          `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Ward</title>${snippet}`,
        );
        await tab.close();
        const page = await open(name, `${originOf(hostServer)}/ward/${lang}/`);
        assert.deepEqual(await elementsMissing(page.tab), []);
        assert.deepEqual(await languagesOn(page.tab), [lang]);
        assert.deepEqual(page.problems, []);
        await page.tab.close();
      });
    }
  }

  it('can follow every link between the pages', async () => {
    const {tab} = await open('Chromium', pages[0] ?? '');
    const seen = new Set<string>();
    const queue = [...pages];
    for (let address = queue.pop(); address; address = queue.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const {pathname, hash} = new URL(address);
      // leaves the page first, so that a link to another part of the same page loads it as well
      await tab.goto('about:blank');
      const response = await tab.goto(address, {waitUntil: 'load'});
      assert.equal(response?.status(), 200, address);
      if (!/^\/(\w+\.html)?$/.test(pathname)) continue;
      assert.deepEqual([address, await elementsMissing(tab)], [address, []]);
      const [links, isThere] = await inPage(
        tab,
        (id: string) => {
          const find = (root: Document | ShadowRoot): boolean =>
            !!root.getElementById(id) ||
            [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && find(shadowRoot));
          return [[...document.links].map(({href}) => href), !id || find(document)] as const;
        },
        hash.slice(1),
      );
      assert.ok(isThere, `${address}: nothing has that id`);
      queue.push(...links.filter((href) => new URL(href).origin === new URL(address).origin));
    }
    assert.ok(seen.size > pages.length);
    await tab.close();
  });

  it('gets files with the types and headers that pages of other origins need', async () => {
    const {origin} = new URL(pages[0] ?? '');
    const script = /src="(fbss\/[\d.]+\/)fbss\.js"/.exec(await (await fetch(`${origin}/`)).text())?.[1];
    for (const [path, type] of Object.entries({
      '': 'text/html',
      'builder.css': 'text/css',
      [`${script}fbss.js`]: 'text/javascript',
      [`${script}content/ar.js`]: 'text/javascript',
      [`${script}integrity.json`]: 'application/json',
    })) {
      const response = await fetch(`${origin}/${path}`);
      assert.equal(response.headers.get('content-type')?.split(';')[0], type, path);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', path);
    }
  });

  it('reads in the terminal that the port is in use and how to choose another', async () => {
    const {port} = new URL(pages[0] ?? '');
    const start = promisify(execFile)('npx', ['tsx', 'tools/start.ts', '--port', port], {cwd: clone.path});
    await assert.rejects(start, (error: Error & {stderr: string}) => {
      assert.match(error.stderr, new RegExp(`^Port ${port} is already in use.*npm start -- --port \\d+\\n$`));
      return true;
    });
  });
});
