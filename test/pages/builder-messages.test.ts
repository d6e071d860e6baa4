import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {inPage} from '../support/in-page.js';
import {eachBrowser} from '../support/visits.js';

declare global {
  interface Window {
    announcements: string[];
  }
}

/** Records announcements: text that is inserted into an existing live region. */
const recordAnnouncements = (tab: Page): Promise<void> =>
  inPage(tab, () => {
    const live = ':is([role=status], [role=alert], [aria-live], output):not([aria-live=off])';
    const announcements: string[] = [];
    window.announcements = announcements;
    const regionsInTree = (): Set<Element> =>
      new Set([...document.querySelectorAll(live)].filter((region) => region.checkVisibility()));
    let before = regionsInTree();
    new MutationObserver((changes) => {
      const changed = new Set(
        changes
          .filter(({type, addedNodes}) => type === 'characterData' || addedNodes.length)
          .map(({target}) => (target instanceof Element ? target : target.parentElement)?.closest(live)),
      );
      for (const region of changed) {
        if (region && before.has(region) && region.textContent) announcements.push(region.textContent.trim());
      }
      before = regionsInTree();
    }).observe(document, {childList: true, characterData: true, subtree: true});
  });

const announcementsOn = (tab: Page): Promise<string[]> => inPage(tab, () => window.announcements);

/** Types into a field without a pause: no timer runs between two keys. Returns what is announced until the last key. */
const typeQuickly = (tab: Page, id: string, text: string): Promise<string[]> =>
  inPage(
    tab,
    async (name: string, typed: string) => {
      const field = document.querySelector<HTMLInputElement>(`input#${name}`);
      if (!field) throw new Error(`no ${name}`);
      field.focus();
      field.value = '';
      for (const key of typed) {
        field.value += key;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        await Promise.resolve();
      }
      return [...window.announcements];
    },
    id,
    text,
  );

/** Stops the timers of the page from now on. */
const stopTime = (tab: Page): Promise<void> =>
  inPage(tab, () => {
    Object.assign(globalThis, {setTimeout: () => 0});
  });

const announced = async (tab: Page): Promise<string[]> => {
  await tab.waitForFunction(() => window.announcements.length);
  return announcementsOn(tab);
};

eachBrowser('What a screen reader announces in the builder', ({open}) => {
  const visit = async (search = ''): Promise<Page> => {
    const {tab} = await open({}, {path: `/fbss/site/builder.html${search}`});
    await tab.waitForSelector('#methods .method');
    await inPage(tab, () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await recordAnnouncements(tab);
    return tab;
  };

  it('has its empty live regions in the accessibility tree before the first message', async () => {
    const tab = await visit();
    const regions = await tab.$$('::-p-aria([role="status"])');
    const ids = await Promise.all(regions.map((region) => region.evaluate(({id}) => id)));
    assert.deepEqual(
      ['contrast', 'copied', 'dropped', 'warnings'].filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('announces each copy', async () => {
    const tab = await visit();
    await tab.bringToFront();
    await tab.click('#share');
    const [message] = await announced(tab);
    assert.match(message ?? '', /^Copied: |^Your browser does not let/);
    await tab.click('#share');
    await tab.waitForFunction(() => window.announcements.length === 2);
    assert.deepEqual(await announcementsOn(tab), [message, message]);
  });

  it('announces an error once after typing, not with each key', async () => {
    const tab = await visit('?section=red-flags&emergency-number=112');
    for (const [id, typed, message] of [
      ['number', '*#06#', /^Error: A number with \* or #/],
      ['contact', 'a'.repeat(130), /^Error: This line has 130 characters/],
      ['text-contact', 'a'.repeat(130), /^Error: This line has 130 characters/],
      ['base', 'example', /^Error: This is not the web address/],
      ['color-ink-light', '#12', /^Error: This is neither a hex colour/],
    ] as const) {
      assert.deepEqual(await typeQuickly(tab, id, typed), []);
      const [first, ...others] = await announced(tab);
      assert.match(first ?? '', message);
      assert.deepEqual(others, []);
      const described = await tab.$eval(`#${id}`, (field) => [
        field.ariaInvalid,
        ...(field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((place) => document.getElementById(place)?.textContent ?? ''),
      ]);
      assert.equal(described[0], 'true');
      assert.ok(described.includes(first ?? ''));
      await inPage(tab, () => window.announcements.splice(0));
    }
  });

  it('announces an error when a field is left, and not after it is corrected', async () => {
    const tab = await visit();
    await tab.bringToFront();
    await tab.focus('#color-ink-light');
    await stopTime(tab);
    await tab.keyboard.type('redd');
    assert.deepEqual(await announcementsOn(tab), []);
    await tab.keyboard.press('Tab');
    assert.equal((await announced(tab)).length, 1);
    await tab.focus('#color-ink-light');
    await tab.keyboard.press('End');
    await tab.keyboard.press('Backspace');
    await tab.keyboard.press('Tab');
    await tab.waitForFunction(() => document.getElementById('color-ink-light')?.ariaInvalid === 'false');
    assert.equal(await tab.$eval('#color-ink-light-error', ({textContent}) => textContent), '');
    assert.ok(!(await announcementsOn(tab)).slice(1).some((message) => message.startsWith('Error')));
  });

  it('announces too little contrast once, after the whole colour is typed', async () => {
    const tab = await visit();
    assert.deepEqual(await typeQuickly(tab, 'color-ink-light', '#888888'), []);
    const announcements = await announced(tab);
    assert.equal(announcements.length, 1);
    assert.match(announcements[0] ?? '', /^Too little contrast in light mode[^]*Text on card: 3\.54:1/);
  });

  it('announces the width of the preview, with its unit, only as the value of its slider', async () => {
    const tab = await visit('?section=red-flags');
    await typeQuickly(tab, 'contact', 'Ring our clinic');
    await tab.focus('#width');
    await tab.keyboard.press('ArrowRight');
    await tab.waitForFunction(() => document.getElementById('width')?.ariaValueText === '370 pixels');
    assert.equal(await tab.$eval('#width-shown', ({textContent}) => textContent), '370 pixels');
    assert.deepEqual(await announcementsOn(tab), []);
  });
});
