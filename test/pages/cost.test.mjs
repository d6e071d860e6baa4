import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {host, launchers, page, speaks} from '../support/host.mjs';

const elements = '<fbss-overview></fbss-overview><fbss-faq></fbss-faq><fbss-red-flags></fbss-red-flags>';
const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';

/** Runs before the page: counts what asks the browser for a layout, and what is put into a shadow root. */
function count() {
  globalThis.layouts = [];
  globalThis.passes = [];
  const reads = [
    [Element.prototype, ['clientHeight', 'clientWidth', 'clientTop', 'scrollHeight', 'scrollWidth', 'scrollTop']],
    [HTMLElement.prototype, ['offsetHeight', 'offsetWidth', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText']],
  ];
  for (const [prototype, names] of reads) {
    for (const name of names) {
      const {get, ...rest} = Object.getOwnPropertyDescriptor(prototype, name);
      Object.defineProperty(prototype, name, {
        ...rest,
        get() {
          layouts.push(name);
          return get.call(this);
        },
      });
    }
  }
  for (const [owner, name] of [
    [Element.prototype, 'getBoundingClientRect'],
    [Element.prototype, 'getClientRects'],
    [globalThis, 'getComputedStyle'],
  ]) {
    const method = owner[name];
    owner[name] = function (...values) {
      layouts.push(name);
      return method.apply(this, values);
    };
  }
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    // one call for all that one task changed
    new MutationObserver(() => passes.push(root.host.localName)).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return root;
  };
}

describe('What the elements cost a page, in Chromium', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchers.Chromium();
    site = await host({'/': page(elements + script)});
  });
  after(() => {
    site.close();
    return browser.close();
  });

  it('renders each element in one pass and asks for no layout', async () => {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(count);
    await tab.goto(site.url, {waitUntil: 'load'});
    await speaks(tab, 'fbss-red-flags', 'en');
    await tab.waitForSelector('fbss-red-flags > [slot^=fbss-]');
    const {layouts, passes} = await tab.evaluate(() => ({layouts: globalThis.layouts, passes: globalThis.passes}));
    assert.deepEqual(layouts, []);
    // the slot for the host's children, then all of the words at once
    for (const tag of ['fbss-overview', 'fbss-faq', 'fbss-red-flags']) {
      assert.ok(passes.filter((name) => name === tag).length <= 2, `${tag}: ${passes}`);
    }
    await tab.close();
  });

  it('keeps nothing of a thousand elements that came, changed their language and went', async () => {
    const tab = await browser.newPage();
    await tab.goto(site.url);
    await speaks(tab, 'fbss-red-flags', 'en');
    const comeAndGo = (times) =>
      tab.evaluate(
        async (rounds, markup) => {
          const place = document.body.appendChild(document.createElement('div'));
          for (let round = 0; round < rounds; round++) {
            place.lang = round % 2 ? 'es' : 'ar';
            place.innerHTML = markup;
            await Promise.all([...place.children].map((element) => element.updateComplete));
            if (round % 25 === 0) await new Promise((task) => setTimeout(task));
          }
          place.remove();
        },
        times,
        elements,
      );
    const cdp = await tab.createCDPSession();
    const kept = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      const {Nodes, JSEventListeners} = await tab.metrics();
      return {nodes: Nodes, listeners: JSEventListeners};
    };
    await comeAndGo(4);
    await pause(2000);
    const before = await kept();
    await comeAndGo(1000);
    // a busy browser may hold on to the last of them for a while; what leaks never goes
    let afterwards;
    const most = Date.now() + 30_000;
    do {
      await pause(500);
      afterwards = await kept();
    } while (afterwards.nodes - before.nodes >= 500 && Date.now() < most);
    assert.ok(afterwards.nodes - before.nodes < 500, JSON.stringify([before, afterwards]));
    assert.ok(afterwards.listeners - before.listeners < 10, JSON.stringify([before, afterwards]));
    await tab.close();
  });
});
