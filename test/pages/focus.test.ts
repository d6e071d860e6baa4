import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {elementNames} from '../../src/sections.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const tags = elementNames.map((name) => `fbss-${name}`);
const markup = tags.map((tag) => `<${tag}></${tag}>`).join('');
const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';

/** Heights of a host's own bars, in px. */
const bars = {top: 90, bottom: 80};
const sticky = `<style>
  header, footer { position: sticky; background: white; z-index: 9 }
  header { inset-block-start: 0; block-size: ${bars.top}px }
  footer { inset-block-end: 0; block-size: ${bars.bottom}px }
  body { margin: 0 }
</style>`;

interface Focused {
  name: string;
  /** Whether an ancestor clips the ring. */
  cut: boolean;
  outline: string;
  top: number;
  bottom: number;
}

/** The focused control, and how visible it is. */
function focusedIn(): Focused | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element?.getRootNode || element.getRootNode() === document) return undefined;
  const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(element);
  const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  let cut = false;
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflow === 'visible') continue;
    const {left, top} = box.getBoundingClientRect();
    const from = {x: left + box.clientLeft, y: top + box.clientTop};
    for (const rect of element.getClientRects()) {
      cut ||=
        rect.left - ring < from.x - 0.5 ||
        rect.top - ring < from.y - 0.5 ||
        rect.right + ring > from.x + box.clientWidth + 0.5 ||
        rect.bottom + ring > from.y + box.clientHeight + 0.5;
    }
  }
  const {host: around} = element.getRootNode() as ShadowRoot;
  const {top, bottom} = element.getBoundingClientRect();
  const name = `${around.localName} ${element.localName} ${element.getAttribute('part') ?? ''} ${element.id}`.trim();
  return {name, cut, outline: outlineStyle, top, bottom};
}

/** Every control that the Tab key reaches, in every element, with everything opened. */
async function* tabThrough(tab: Page): AsyncGenerator<Focused> {
  await inPage(tab, async () => {
    for (const element of document.querySelectorAll('*')) {
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      const first = element.shadowRoot?.querySelector<HTMLElement>('[part=choose], [part=checkbox]');
      first?.click();
    }
    // the answer to a tick is scrolled into view
    await new Promise((later) => setTimeout(later, 300));
    scrollTo(0, 0);
  });
  for (let count = 0; count < 400; count++) {
    await tab.keyboard.press('Tab');
    const focused = await inPage(tab, focusedIn);
    if (focused) yield focused;
    else if (count > 20) return;
  }
  throw new Error('The Tab key never came to an end');
}

const pages = {
  '/en': page(markup + script),
  '/ar': page(markup + script, {lang: 'ar'}),
  '/bars': page(`${sticky}<header></header>${markup}<footer></footer>${script}`),
};

eachBrowser('The keyboard focus', ({open}, name) => {
  const visit = async (path: string, width: number, height: number): Promise<Page> => {
    const {tab} = await open(pages, {path, prepare: (empty) => empty.setViewport({width, height})});
    for (const element of ['fbss-faq', 'fbss-guide > fbss-about']) {
      await renders(tab, element, path === '/ar' ? 'ar' : 'en');
    }
    return tab;
  };

  for (const [lang, width] of [
    ['en', 320],
    ['ar', 320],
    ['en', 1280],
    ['ar', 1280],
  ] as const) {
    it(`has a complete ring on every control, at ${width} px, in "${lang}"`, async () => {
      const tab = await visit(`/${lang}`, width, 800);
      const all: Focused[] = [];
      for await (const focused of tabThrough(tab)) all.push(focused);
      const reached = new Set(all.map(({name: where}) => where.split(' ')[0]));
      assert.ok(reached.size > 13, [...reached].join());
      const faults = all.filter(({cut, outline}) => cut || outline !== 'solid').map(({name: where}) => where);
      assert.deepEqual([...new Set(faults)], []);
    });
  }

  it('is visible after going back to the contents of the guide', async () => {
    const tab = await visit('/en', 320, 800);
    for await (const {name: where} of tabThrough(tab)) if (where.includes(' top')) break;
    await tab.keyboard.press('Enter');
    const focused = await inPage(tab, focusedIn);
    assert.match(focused?.name ?? '', /^fbss-guide nav contents/);
    assert.equal(focused?.outline, 'solid');
    assert.equal(focused.cut, false);
    await tab.waitForFunction(() => {
      const nav = document.querySelector('fbss-guide')?.shadowRoot?.querySelector('nav');
      return nav && nav.getBoundingClientRect().top >= 0 && nav.getBoundingClientRect().top < innerHeight / 2;
    });
    await tab.keyboard.press('Tab');
    assert.match((await inPage(tab, focusedIn))?.name ?? '', /^fbss-guide a link/);
  });

  // Firefox does not scroll to a control in the window, even if a bar covers it
  if (name === 'Chromium') {
    it('is never covered by a host’s sticky bars', async () => {
      const tab = await visit('/bars', 390, 700);
      const hidden: string[] = [];
      for await (const {name: where, top, bottom} of tabThrough(tab)) {
        // a browser may scroll by whole pixels only
        if (top < bars.top - 0.5 || bottom > 700 - bars.bottom + 0.5) hidden.push(`${where}: ${top} to ${bottom}`);
      }
      assert.deepEqual(hidden, []);
    });
  }

  it('is not covered by them at a question or a section in the page’s address', async () => {
    for (const id of ['fbss-faq-more-surgery', 'fbss-treatment']) {
      const tab = await visit(`/bars#${id}`, 390, 700);
      await tab.waitForFunction(
        (hash, bar) => {
          const target = [document, ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])]
            .map((root) => root.getElementById(hash))
            .find(Boolean);
          const top = target?.getBoundingClientRect().top ?? -1;
          return top >= bar && top < innerHeight / 2;
        },
        {},
        id,
        bars.top,
      );
    }
  });
});
