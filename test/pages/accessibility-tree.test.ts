import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {appears, aWhile, inLightDom, renders} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';

const {redFlags} = spanish;
const number = '112';

interface Node {
  role: string;
  name: string;
  id: number;
  under: string[];
}

/** The accessibility tree of a page. */
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

describe('The emergency symptoms in the accessibility tree, in Chromium', () => {
  const {open} = useBrowser('Chromium');
  const markup = page(
    '<fbss-red-flags country="ES"></fbss-red-flags><fbss-see-a-doctor country="ES"></fbss-see-a-doctor><script src="/fbss/fbss.js"></script>',
    {lang: 'es'},
  );

  const visit = async (): Promise<{tab: Page; client: CDPSession}> => {
    const {tab} = await open({'/': markup});
    await renders(tab, 'fbss-red-flags', 'es');
    await inLightDom(tab, 'fbss-see-a-doctor');
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

  it('name boxes, links and headings only in the reader’s language, even if English is beside it', async () => {
    const {tab, client} = await visit();
    await tick(tab, 0);
    const tree = await treeOf(client);
    const named = (role: string): string[] => tree.filter((node) => node.role === role).map(({name}) => name);
    assert.deepEqual(named('checkbox'), [...redFlags.flags, redFlags.none]);
    const call = `${redFlags.call} ${number}`;
    assert.deepEqual(named('link'), [call, redFlags.all]);
    const [first] = named('heading');
    assert.equal(first, redFlags.heading);
    // the English is also in the tree
    const texts = named('StaticText').join(' ');
    for (const text of [english.redFlags.heading, english.redFlags.help, ...english.redFlags.flags]) {
      assert.ok(texts.includes(text), text);
    }
  });

  it('insert the answer once, as one text', async () => {
    const {tab, client} = await visit();
    const announcements: string[] = [];
    const known = new Set<string>();
    const listen = async (): Promise<void> => {
      for (const {role, name, id, under} of await treeOf(client)) {
        if (role !== 'StaticText' || !under.includes('status') || !name || known.has(`${id} ${name}`)) continue;
        known.add(`${id} ${name}`);
        announcements.push(name);
      }
    };
    await listen();
    assert.deepEqual(announcements, []);
    await tick(tab, 0);
    // waits longer than the light children take
    for (const end = Date.now() + 1500; Date.now() < end;) await listen();
    assert.equal(announcements.length, 1, announcements.join(' | '));
    assert.match(announcements.join(), new RegExp(`^${redFlags.help}\\. ${redFlags.call} ${number}\\. `));
  });
});

eachBrowser('The first tick at a zoom of 400 %', ({open}) => {
  it('keeps the focused box in the window', async () => {
    const {tab} = await open(
      {
        '/': page(
          `<p>Hospital</p><fbss-red-flags country="GB"></fbss-red-flags><div style="block-size: 3000px"></div><script src="/fbss/fbss.js"></script>`,
          {head: '<meta name="viewport" content="width=device-width">'},
        ),
      },
      {prepare: (empty) => empty.setViewport({width: 320, height: 256})},
    );
    await renders(tab, 'fbss-red-flags', 'en');
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
    await appears(tab, 'fbss-red-flags >>> [part=help]');
    await aWhile(600);
    assert.deepEqual(await box(), before);
  });
});
