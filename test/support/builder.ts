import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';
import manifest from '../../package.json' with {type: 'json'};
import {site} from '../../build/site.js';
import {originOf, serve} from '../../tools/serve.js';
import {codes, type Parts} from './builder-page.js';
import {page} from './host.js';
import {TemporaryFolder} from './temporary-folder.js';
import {type PageLog, recordLog, useBrowser} from './visits.js';

export const {version} = manifest;
export const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

const clipboard = ['clipboard-read', 'clipboard-write'].map((name) => ({
  permission: {name},
  state: 'granted' as const,
}));

export interface OpenPage {
  tab: Page;
  log: PageLog;
}

interface Builder {
  /** The origin of the builder and the library. */
  origin: () => string;
  /** The address of the files of this version. */
  base: () => string;
  open: (search?: string, look?: {width?: number; scheme?: 'light' | 'dark'}) => Promise<OpenPage>;
  /** The code to copy for these choices. */
  codesFor: (search: string | Record<string, string>) => Promise<Parts[]>;
  /** Opens a host page with the copied code; the part for the template is in its head, and a module is bundled. */
  onHost: (parts: Parts) => Promise<OpenPage>;
  /** Replaces `embed/settings.js` by the builder's code while a check runs. */
  withSettings: (code: string, check: () => Promise<void>) => Promise<void>;
  openTabForAll: () => Promise<Page>;
}

/** Serves the embed builder of the built demo, and host pages with its code. The tests of host pages test the code in every browser. */
export function useBuilder(): Builder {
  const folder = new TemporaryFolder();
  let server: Server | undefined;
  const origin = (): string => {
    if (!server) throw new Error('The builder is not served.');
    return originOf(server);
  };
  before(async () => {
    const out = join(folder.path, 'site');
    site({out});
    mkdirSync(join(out, 'host'));
    // browsers request it
    writeFileSync(join(out, 'favicon.ico'), '');
    server = await serve(out);
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
    folder.remove();
  });

  const {openTabForAll, openTab} = useBrowser('Chromium');
  /** The tab that `codesFor` uses again and again: another takes longer to open than the builder. */
  let codesTab: Page | undefined;

  const openIn = async (tab: Page, search: string): Promise<void> => {
    await tab.goto(`${origin()}/builder.html${search}`);
    await tab.waitForSelector('#methods .method');
  };

  const open: Builder['open'] = async (search = '', {width = 1280, scheme = 'light'} = {}) => {
    const tab = await openTab();
    await tab.browserContext().setPermission(origin(), ...clipboard);
    const log = recordLog(tab);
    tab.on('dialog', (dialog) => {
      log.errors.push('a dialog');
      void dialog.dismiss();
    });
    await tab.setViewport({width, height: 900});
    await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await openIn(tab, search);
    return {tab, log};
  };

  /** A script with what a module imports. */
  const bundled = async (contents: string): Promise<string> => {
    await build({
      stdin: {contents, resolveDir: '.'},
      outfile: join(folder.path, 'site', 'host', 'module.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    });
    return '<script type="module" src="module.js"></script>';
  };

  return {
    origin,
    base: () => `${origin()}/fbss/${version}/`,
    open,
    openTabForAll,
    codesFor: async (search) => {
      codesTab ??= await openTabForAll();
      await openIn(codesTab, `?${new URLSearchParams(search).toString()}`);
      return codes(codesTab);
    },
    onHost: async ([part, template = '']) => {
      const path = '/host/page.html';
      const head = template.startsWith('import ') ? await bundled(template) : template;
      writeFileSync(join(folder.path, 'site', path), page(`<h1>Host</h1>${part}`, {head}));
      const tab = await openTab();
      const log = recordLog(tab);
      await tab.goto(origin() + path);
      return {tab, log};
    },
    withSettings: async (code, check) => {
      const file = join(folder.path, 'site', 'fbss', version, 'embed', 'settings.js');
      const shipped = existsSync(file) ? readFileSync(file) : undefined;
      // removed first: the file may be a hard link to that in dist
      rmSync(file, {force: true});
      writeFileSync(file, code);
      await check();
      rmSync(file);
      if (shipped) writeFileSync(file, shipped);
    },
  };
}
