import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {after, before} from 'node:test';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {site} from '../../build/site.js';
import {originOf, serve} from '../../tools/serve.js';
import {launchers} from './browsers.js';
import {page} from './host.js';
import {appears, renders} from './rendered.js';
import {TemporaryFolder} from './temporary-folder.js';
import {type Heard, listen, useBrowser} from './visits.js';

/** The embed builder of the built demo, and host pages on the same server with what it gives to copy. */

export const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
export const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

export interface OpenPage {
  tab: Page;
  heard: Heard;
}

/** The parts that belong together: markup, then what goes elsewhere. */
export type Parts = [first: string, ...others: string[]];

export interface Builder {
  /** Where the builder and the library are. */
  origin: () => string;
  /** Where the files of this version are. */
  base: () => string;
  open: (search?: string, look?: {width?: number; scheme?: 'light' | 'dark'}) => Promise<OpenPage>;
  /** What there is to copy for these choices. */
  codesFor: (search: string | Record<string, string>) => Promise<Parts[]>;
  /** Opens a host page with what was copied: what belongs into the template is in its head. */
  onHost: (parts: Parts) => Promise<OpenPage>;
  /** Puts what the builder writes for `embed/settings.js` there, for the time of a check. */
  withSettings: (code: string, check: () => Promise<void>) => Promise<void>;
  newTab: () => Promise<Page>;
}

// the builder is for editors; what it gives to copy is tested in every browser by the tests of host pages
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
    writeFileSync(join(out, 'favicon.ico'), ''); // browsers request one
    server = await serve(out);
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
    folder.remove();
  });

  // once the server is there, whose address it has to know
  const {newTab, ownTab} = useBrowser('Chromium', async () => {
    const browser = await launchers.Chromium();
    const permissions = ['clipboard-read', 'clipboard-write'].map((name) => ({
      permission: {name},
      state: 'granted' as const,
    }));
    await browser.defaultBrowserContext().setPermission(origin(), ...permissions);
    return browser;
  });

  const open: Builder['open'] = async (search = '', {width = 1280, scheme = 'light'} = {}) => {
    const tab = await ownTab();
    const heard = listen(tab);
    tab.on('dialog', (dialog) => {
      heard.errors.push('a dialog');
      void dialog.dismiss();
    });
    await tab.setViewport({width, height: 900});
    await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await tab.goto(`${origin()}/builder.html${search}`);
    await tab.waitForSelector('#ways .way');
    return {tab, heard};
  };

  return {
    origin,
    base: () => `${origin()}/fbss/${version}/`,
    open,
    newTab,
    codesFor: async (search) => {
      const {tab} = await open(`?${new URLSearchParams(search).toString()}`);
      const found = await codes(tab);
      await tab.close();
      return found;
    },
    onHost: async ([part, template = '']) => {
      const path = '/host/page.html';
      writeFileSync(join(folder.path, 'site', path), page(`<h1>Host</h1>${part}`, {head: template}));
      const tab = await ownTab();
      const heard = listen(tab);
      await tab.goto(origin() + path);
      return {tab, heard};
    },
    withSettings: async (code, check) => {
      const file = join(folder.path, 'site', 'fbss', version, 'embed', 'settings.js');
      const shipped = existsSync(file) ? readFileSync(file) : undefined;
      // the file may be the same as that in dist
      rmSync(file, {force: true});
      writeFileSync(file, code);
      await check();
      rmSync(file);
      if (shipped) writeFileSync(file, shipped);
    },
  };
}

/** What is wrong on a page, beside that nobody has chosen a country. */
export const problems = ({errors, warnings}: Heard): Heard => ({
  errors,
  warnings: warnings.filter((text) => !text.includes('no emergency number')),
});

/** Leaves the field, which shows the messages. */
export const leave = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });

/** Replaces what is in a field, and leaves it. */
export async function type(tab: Page, id: string, text: string): Promise<void> {
  await tab.$eval(`#${id}`, (element) => {
    const field = element as HTMLInputElement;
    for (let around: Element | null = field; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    field.focus();
    field.select();
  });
  if (text) await tab.keyboard.type(text);
  else await tab.keyboard.press('Backspace');
  await leave(tab);
}

export const choose = (tab: Page, name: string, value: string): Promise<void> =>
  tab.$eval(`input[name="${name}"][value="${value}"]`, (button) => {
    button.click();
  });

/** What there is to copy, by the ways and their parts, once it is for the choices. */
export async function codes(tab: Page): Promise<Parts[]> {
  await tab.waitForNetworkIdle({idleTime: 100});
  const found = await tab.$$eval('.way', (ways) =>
    ways.map((way) => [...way.querySelectorAll('pre')].map(({textContent}) => textContent)),
  );
  return found.filter((parts): parts is Parts => parts.length > 0);
}

/** What there is to copy first. */
export async function firstCode(tab: Page): Promise<Parts> {
  const [first] = await codes(tab);
  if (!first) throw new Error('There is nothing to copy.');
  return first;
}

/** All that there is to copy, as one string. */
export const allCode = async (tab: Page): Promise<string> => (await codes(tab)).flat().join();

export const textIn = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, ({textContent}) => textContent);

/** The text in a field. */
export const valueOf = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, (field) => (field as HTMLInputElement).value);

/** An element of a host page or of a frame once it shows its content, in the shadow root of what it is in, too. */
export async function shows(place: Page | Frame, tag: string, lang: string): Promise<ElementHandle> {
  const element = await appears(place, `>>> ${tag}`);
  await place.waitForFunction(
    (found, language) => found.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang === language,
    {polling: 50},
    element,
    lang,
  );
  return element;
}

/** What readers of a page or a frame get from the emergency signs on it: whom they call, the lines, the boxes. */
export async function signsOn(
  place: Page | Frame,
  lang: string,
): Promise<{call?: string | null; line?: string | null; instead?: string; boxes?: number}> {
  const flags = await shows(place, 'fbss-red-flags', lang);
  return flags.evaluate((element) => {
    const root = element.shadowRoot;
    const instead = root?.querySelector<HTMLSlotElement>('[part=text-contact] bdi slot');
    return {
      call: root?.querySelector('[part=call]')?.getAttribute('href'),
      line: (element.querySelector('[slot=contact]') ?? root?.querySelector('[part=contact]'))?.textContent,
      // in the light DOM, or until then in the slot
      instead: instead?.assignedNodes({flatten: true})[0]?.textContent?.trim(),
      boxes: root?.querySelectorAll('input').length,
    };
  });
}

/** Waits until the preview shows an element, in a language. */
export const previews = (tab: Page, tag: string, lang = 'en'): Promise<unknown> => renders(tab, `#sheet ${tag}`, lang);
