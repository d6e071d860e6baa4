import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {page} from '../support/host.js';
import {beforePage, inPage} from '../support/in-page.js';
import {flat, printed} from '../support/print.js';
import {appears, aWhile, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const {prevention, redFlags} = english;
const many = Array.from({length: 80}, () => '<p>Paragraph of the hospital</p>').join('');
/** A typical page: sticky bars, columns, clipped boxes, ids, print rules, and text outside of elements. */
const hospital = page(
  `Bare text of the hospital<header>Header of the hospital</header>${many}
  <form id="form"><input name="parentElement"><input name="matches"><aside id="aside">Aside of the hospital</aside>
  <main><div><fbss-guide country="GB"></fbss-guide></div></main></form>${many}
  <script src="/fbss/fbss.js"></script>`,
  {
    head: `<style>
      header { position: fixed; inset: 0 0 auto; }
      body::before { content: 'Before the hospital'; }
      main { display: grid; transform: scale(1); overflow: hidden; block-size: 3000px; }
      @media print { #form > #aside { display: block !important; } }
    </style>`,
  },
);

/** The text and the number of pages that the browser prints. */
async function paper(tab: Page): Promise<{text: string; pages: number}> {
  const pages = await printed(tab);
  return {text: pages.join(' '), pages: pages.length};
}

const press = (where: Page | Frame, tag: string, part: string): Promise<void> =>
  inPage(
    where,
    (tagName, name) => {
      document.querySelector(tagName)?.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`)?.click();
    },
    tag,
    part,
  );

// printing must not need an inline style
const headers = {'content-security-policy': "style-src 'self' 'nonce-none'"};
const pages = {'/': hospital, '/strict': {body: hospital, headers}};

eachBrowser('What is printed', ({open}) => {
  const visit = async (path: string, lang = 'en'): Promise<Page> => {
    const {tab} = await open(pages, {path});
    await renders(tab, 'fbss-red-flags', lang);
    // a guide renders its sections one after the other
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('fbss-guide > [slot^=section-]')].every((section) =>
        section.querySelector('[slot^=fbss-]'),
      ),
    );
    return tab;
  };

  const openCard = async (where: Page | Frame): Promise<void> => {
    await press(where, 'fbss-red-flags', 'show-staff');
    await where.waitForFunction(
      () => document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('dialog')?.open,
    );
  };

  const markup = (tab: Page): Promise<unknown> =>
    tab.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);

  for (const path of ['/', '/strict']) {
    it(`is only the staff card while it is open, on ${path}, and the whole page again afterwards`, async () => {
      const tab = await visit(path);
      await openCard(tab);
      // the module that prints it alone is loaded with it
      await tab.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({name}) => name.includes('lazy/print-alone.js')),
      );
      await aWhile(200);
      const before = await markup(tab);
      const card = await paper(tab);
      assert.equal(card.pages, 1);
      for (const symptom of redFlags.flags) assert.ok(card.text.includes(flat(symptom)), symptom);
      assert.doesNotMatch(card.text, /hospital/i);
      assert.ok(!card.text.includes(redFlags.heading));
      assert.deepEqual(await markup(tab), before);
      await press(tab, 'fbss-red-flags', 'close');
      const whole = await paper(tab);
      assert.match(whole.text, /Header of the hospital.*Paragraph of the hospital/);
      assert.ok(whole.pages > 2);
    });
  }

  it('is only the list of steps when its button is clicked, and the whole page the next time', async () => {
    const tab = await visit('/');
    await tab.evaluate(() => {
      window.print = () => {
        document.documentElement.setAttribute('data-printed', '');
      };
    });
    await press(tab, 'fbss-prevention', 'print');
    // the module that prints it alone is loaded first
    await appears(tab, '[data-printed]');
    const list = await paper(tab);
    assert.equal(list.pages, 1);
    for (const {points} of prevention.groups) {
      for (const point of points) assert.ok(list.text.includes(flat(point)), point);
    }
    assert.doesNotMatch(list.text, /hospital/i);
    assert.match((await paper(tab)).text, /Paragraph of the hospital/);
  });

  it('is the whole page if the browser has ignored the button, as in a sandboxed frame', async () => {
    const {tab} = await open(pages, {
      prepare: (empty) =>
        beforePage(empty, () => {
          const {setTimeout: start} = globalThis;
          // waits no longer than a moment
          const soon = (act: () => void, time = 0): unknown => start(act, Math.min(time, 500));
          Object.assign(globalThis, {
            setTimeout: soon,
            print() {
              document.documentElement.setAttribute('data-ignored', '');
            },
          });
        }),
    });
    await renders(tab, 'fbss-prevention');
    await press(tab, 'fbss-prevention', 'print');
    await appears(tab, '[data-ignored]');
    await aWhile(1000);
    assert.match((await paper(tab)).text, /Paragraph of the hospital/);
  });

  it('is the staff card in both languages, on one of the pages for frames', async () => {
    const tab = await visit('/fbss/embed/es/red-flags.html', 'es');
    await openCard(tab);
    const {text, pages} = await paper(tab);
    assert.equal(pages, 1);
    for (const symptom of [...spanish.redFlags.flags, ...redFlags.flags])
      assert.ok(text.includes(flat(symptom)), symptom);
    assert.ok(!text.includes(spanish.redFlags.heading));
  });
});
