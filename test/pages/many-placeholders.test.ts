import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {page} from '../support/host.js';
import {beforePage} from '../support/in-page.js';
import {layoutShiftOf, recordLayoutShift} from '../support/layout-shift.js';
import {aWhile, inLightDom} from '../support/rendered.js';
import {until} from '../support/until.js';
import {useBrowser} from '../support/visits.js';

declare global {
  interface Window {
    /** How many shadow roots each task has attached. */
    tasks: number[];
  }
}

const script = '<script src="/fbss/fbss.js" async></script>';

/** Runs before the page: counts the placeholders that are upgraded, by task. */
function countTasks(): void {
  const tasks: number[] = [];
  window.tasks = tasks;
  const {port1, port2} = new MessageChannel();
  let isNew = true;
  port1.onmessage = () => {
    isNew = true;
  };
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (options) {
    if (this.matches('main > div')) {
      // the message is delivered after the task
      if (isNew) port2.postMessage('');
      if (isNew) tasks.push(0);
      isNew = false;
      tasks[tasks.length - 1] = (tasks.at(-1) ?? 0) + 1;
    }
    return attach.call(this, options);
  };
}

describe('A page with many placeholders and links, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('stays responsive when two hundred placeholders are added at once: each task upgrades a few of them', async () => {
    const {tab} = await open(
      {'/': page(`<main></main>${script}`)},
      {prepare: (empty) => beforePage(empty, countTasks)},
    );
    await tab.waitForFunction(() => customElements.get('fbss-faq'));
    await tab.$eval('main', (main) => {
      main.innerHTML = '<div data-fbss="faq"></div>'.repeat(200);
    });
    await tab.waitForFunction(
      () => [...document.querySelectorAll('main > div')].filter(({shadowRoot}) => shadowRoot).length === 200,
      {timeout: 60_000},
    );
    const tasks = await tab.evaluate(() => window.tasks);
    assert.equal(
      tasks.reduce((sum, count) => sum + count, 0),
      200,
    );
    // on a fast machine, a task upgrades more
    assert.ok(Math.max(...tasks) < 50, tasks.join());
  });

  it('has no leak after two hundred links were added one by one and removed again', async () => {
    const {tab, log} = await open({'/': page(`<main></main>${script}`)});
    const session = await tab.createCDPSession();
    // what the first link loads stays in memory
    await tab.$eval('main', (main) => {
      main.innerHTML = '<p><a href="/fbss/embed/en/faq.html">Questions</a></p>';
    });
    await tab.waitForFunction(() => [...document.querySelectorAll('main *')].some(({shadowRoot}) => shadowRoot));
    const comeAndGo = (times: number): Promise<void> =>
      tab.evaluate(async (count) => {
        const main = document.querySelector('main') ?? document.body;
        for (let i = 0; i < count; i++) {
          main.innerHTML = '<p><a href="/fbss/embed/en/faq.html">Questions</a></p>';
          await new Promise((frame) => setTimeout(frame, 5));
        }
        main.innerHTML = '';
      }, times);
    const nodes = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await tab.metrics()).Nodes ?? NaN;
    };
    await comeAndGo(10);
    await aWhile(1000);
    const before = await nodes();
    await comeAndGo(200);
    const afterwards = await until(nodes, (now) => now - before < 500);
    assert.ok(afterwards - before < 500, `${before} → ${afterwards}`);
    assert.deepEqual(log.errors, []);
  });

  const fragment = readFileSync('dist/html/es/faq.html', 'utf8');
  const [prerendered = ''] = /<fbss-faq[\s\S]*<\/fbss-faq>/.exec(readFileSync('dist/embed/en/faq.html', 'utf8')) ?? [];
  for (const [what, markup, element] of [
    ['a fragment', fragment],
    ['a prerendered element', prerendered, 'fbss-faq'],
    [
      'an element in a place that is kept free',
      '<div style="min-block-size: 40rem"><fbss-faq></fbss-faq></div>',
      'fbss-faq',
    ],
  ] as const) {
    it(`has no layout shift for ${what}`, async () => {
      const {tab} = await open({'/': page(`${markup}<p>Below</p>${script}`)}, {prepare: recordLayoutShift});
      if (element) await inLightDom(tab, element);
      assert.equal(await layoutShiftOf(tab), 0);
    });
  }
});
