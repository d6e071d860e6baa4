import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {host, launchers, page, speaks} from '../support/host.mjs';
import {inPage} from '../support/in-page.js';

const {redFlags} = spanish;
const number = '112';

interface Node {
  role: string;
  name: string;
  id: number;
  under: string[];
}

/** What Chromium tells assistive technology of a page. */
async function treeOf(client: CDPSession): Promise<Node[]> {
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({ignored}) => !ignored)
    .map((node) => {
      const under: string[] = [];
      for (let up = byId.get(node.parentId ?? ''); up; up = byId.get(up.parentId ?? '')) {
        under.push(String(up.role?.value));
      }
      return {
        role: String(node.role?.value),
        name: String(node.name?.value ?? '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
        id: node.backendDOMNodeId ?? 0,
        under,
      };
    });
}

describe('What assistive technology is told of the emergency signs, in Chromium', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof host>>;
  before(async () => {
    browser = await launchers.Chromium();
    site = await host({
      '/': page(
        `<fbss-red-flags country="ES"></fbss-red-flags><fbss-see-a-doctor country="ES"></fbss-see-a-doctor><script src="/fbss/fbss.js"></script>`,
        {lang: 'es'},
      ),
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (): Promise<{tab: Page; client: CDPSession}> => {
    const tab = await browser.newPage();
    await tab.goto(site.url);
    await speaks(tab, 'fbss-red-flags', 'es');
    // the strings are in the light DOM
    await tab.waitForSelector('fbss-see-a-doctor > [slot^=fbss-]');
    const client = await tab.createCDPSession();
    await client.send('Accessibility.enable');
    return {tab, client};
  };

  const tick = (tab: Page, index: number): Promise<void> =>
    inPage(
      tab,
      (which) => {
        document.querySelector('fbss-red-flags')?.shadowRoot?.querySelectorAll('input')[which]?.click();
      },
      index,
    );

  it('names boxes, links and headings in the reader’s language alone, where English stands beside it', async () => {
    const {tab, client} = await open();
    await tick(tab, 0);
    const tree = await treeOf(client);
    const named = (role: string): string[] => tree.filter((node) => node.role === role).map(({name}) => name);
    assert.deepEqual(named('checkbox'), [...redFlags.flags, redFlags.none]);
    const call = `${redFlags.call} ${number}`;
    assert.deepEqual(named('link'), [call, call, call]);
    const [first] = named('heading');
    assert.equal(first, `${redFlags.tier} ${redFlags.heading}`);
    // and the English is there, too
    const texts = named('StaticText').join(' ');
    for (const text of [english.redFlags.heading, english.redFlags.help, ...english.redFlags.flags]) {
      assert.ok(texts.includes(text), text);
    }
    await tab.close();
  });

  it('hears the answer come into the tree once, as one text', async () => {
    const {tab, client} = await open();
    const heard: string[] = [];
    const known = new Set<string>();
    const listen = async (): Promise<void> => {
      for (const {role, name, id, under} of await treeOf(client)) {
        if (role !== 'StaticText' || !under.includes('status') || !name || known.has(`${id} ${name}`)) continue;
        known.add(`${id} ${name}`);
        heard.push(name);
      }
    };
    await listen();
    assert.deepEqual(heard, []);
    await tick(tab, 0);
    // longer than the light children take
    for (const end = Date.now() + 1500; Date.now() < end;) await listen();
    assert.equal(heard.length, 1, heard.join(' | '));
    assert.match(heard.join(), new RegExp(`^${redFlags.help}\\. ${redFlags.call} ${number}\\. `));
    await tab.close();
  });
});

for (const [name, launch] of Object.entries(launchers)) {
  describe(`The first tick at a zoom of 400 %, in ${name}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof host>>;
    before(async () => {
      browser = await launch();
      site = await host({
        '/': page(
          `<p>Hospital</p><fbss-red-flags country="GB"></fbss-red-flags><div style="block-size: 3000px"></div><script src="/fbss/fbss.js"></script>`,
          {head: '<meta name="viewport" content="width=device-width">'},
        ),
      });
    });
    after(async () => {
      await browser.close();
      site.close();
    });

    it('leaves the box that has the focus in the window', async () => {
      const tab = await browser.newPage();
      await tab.setViewport({width: 320, height: 256});
      await tab.goto(site.url);
      await speaks(tab, 'fbss-red-flags', 'en');
      const box = (): Promise<number[]> =>
        inPage(tab, () => {
          const {activeElement} = document.querySelector('fbss-red-flags')?.shadowRoot ?? {};
          const {top = NaN, bottom = NaN} = activeElement?.getBoundingClientRect() ?? {};
          return [top, bottom];
        });
      await inPage(tab, () => {
        const input = document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('input');
        input?.scrollIntoView({block: 'center'});
        input?.focus({preventScroll: true});
      });
      const before = await box();
      await tab.keyboard.press(' ');
      await tab.waitForSelector('fbss-red-flags >>> [part=help]');
      await new Promise((later) => setTimeout(later, 600));
      assert.deepEqual(await box(), before);
      await tab.close();
    });
  });
}
