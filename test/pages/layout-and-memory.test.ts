import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {page} from '../support/host.js';
import {beforePage} from '../support/in-page.js';
import {aWhile, inLightDom, renders} from '../support/rendered.js';
import {until} from '../support/until.js';
import {useBrowser} from '../support/visits.js';

const tags = ['fbss-overview', 'fbss-faq', 'fbss-red-flags'];
const elements = tags.map((tag) => `<${tag}></${tag}>`).join('');
const pages = {'/': page(`${elements}<script src="/fbss/fbss.js" data-country="GB" async></script>`)};

declare global {
  interface Window {
    /** Counts of a page: the members that force a layout, and the tags whose shadow root changes. */
    counted: {layouts: string[]; passes: string[]};
  }
}

/** Runs before the page: counts forced layouts, and changes in shadow roots. */
function count(): void {
  const counted: Window['counted'] = {layouts: [], passes: []};
  window.counted = counted;
  const note = (owner: object, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const kind = descriptor?.get ? 'get' : 'value';
    const member = Reflect.get(descriptor ?? {}, kind) as ((...values: unknown[]) => unknown) | undefined;
    if (!member) throw new Error(`no ${name}`);
    const noted = function (this: unknown, ...values: unknown[]): unknown {
      counted.layouts.push(name);
      return member.apply(this, values);
    };
    Object.defineProperty(owner, name, {...descriptor, [kind]: noted});
  };
  const sizes = ['clientHeight', 'clientWidth', 'clientTop', 'scrollHeight', 'scrollWidth', 'scrollTop'];
  for (const name of [...sizes, 'getBoundingClientRect', 'getClientRects']) note(Element.prototype, name);
  const places = ['offsetHeight', 'offsetWidth', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText'];
  for (const name of places) note(HTMLElement.prototype, name);
  note(globalThis, 'getComputedStyle');
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    // one call for all changes of a task
    new MutationObserver(() => counted.passes.push(root.host.localName)).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return root;
  };
}

// only Chromium counts layouts, nodes and listeners
describe('The cost of the elements for a page, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('is one render of each element, and no forced layout', async () => {
    const {tab} = await open(pages, {prepare: (empty) => beforePage(empty, count)});
    await renders(tab, 'fbss-red-flags');
    await inLightDom(tab, 'fbss-red-flags');
    const {layouts, passes} = await tab.evaluate(() => window.counted);
    assert.deepEqual(layouts, []);
    // the slot for the host's children, then all content at once
    for (const tag of tags) assert.ok(passes.filter((name) => name === tag).length <= 2, `${tag}: ${passes.join()}`);
  });

  it('includes no leak after a thousand elements were added, changed their language and were removed', async () => {
    const {tab} = await open(pages);
    await renders(tab, 'fbss-red-flags');
    const comeAndGo = (times: number): Promise<void> =>
      tab.evaluate(
        async (rounds, markup) => {
          const place = document.body.appendChild(document.createElement('div'));
          for (let round = 0; round < rounds; round++) {
            place.lang = round % 2 ? 'es' : 'ar';
            place.innerHTML = markup;
            await Promise.all(
              [...place.children].map((element) => Reflect.get(element, 'updateComplete') as Promise<boolean>),
            );
            if (round % 25 === 0) await new Promise((task) => setTimeout(task));
          }
          place.remove();
        },
        times,
        elements,
      );
    const session = await tab.createCDPSession();
    const kept = async (): Promise<{nodes: number; listeners: number}> => {
      // what waits for the browser to be idle holds its element until then, and collecting garbage keeps it busy
      await tab.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      await session.send('HeapProfiler.collectGarbage');
      const {Nodes: nodes = NaN, JSEventListeners: listeners = NaN} = await tab.metrics();
      return {nodes, listeners};
    };
    await comeAndGo(4);
    await aWhile(2000);
    const before = await kept();
    await comeAndGo(1000);
    // a busy browser may keep the last of them for a while, but not forever
    const isFree = ({nodes, listeners}: typeof before): boolean =>
      nodes - before.nodes < 500 && listeners - before.listeners < 10;
    const afterwards = await until(kept, isFree, 60_000);
    assert.ok(isFree(afterwards), JSON.stringify([before, afterwards]));
  });
});
