import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {Gate} from '../support/gate.js';
import {page} from '../support/host.js';
import {beforePage, inPage} from '../support/in-page.js';
import {aWhile, inLightDom, renders} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';

/** The fifty elements of a page. */
interface Watched {
  all: HTMLElement[];
  /** The languages in each frame since `watch` was called. */
  frames: string[];
  languages: () => string;
  watch: () => void;
}

declare global {
  interface Window {
    watched: Watched;
    /** Elements that have been removed. */
    gone: Element[];
  }
}

/** Runs before the page: adds fifty elements, half of them in shadow roots, and records the languages in each frame. */
const fifty = (): void => {
  const all: HTMLElement[] = [];
  const frames: string[] = [];
  addEventListener('DOMContentLoaded', () => {
    for (let i = 0; i < 50; i++) {
      let place: Element | ShadowRoot = document.body;
      for (let depth = 0; depth < (i % 2) * 3; depth++) {
        place = place.appendChild(document.createElement('div')).attachShadow({mode: depth ? 'open' : 'closed'});
      }
      const tag = ['fbss-faq', 'fbss-overview', 'fbss-red-flags', 'fbss-causes', 'fbss-about'][i % 5] ?? '';
      all.push(place.appendChild(document.createElement(tag)));
    }
  });
  window.watched = {
    all,
    frames,
    languages: () =>
      [
        ...new Set(all.map(({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('[part=card]')?.lang ?? 'none')),
      ].join(' '),
    watch: () =>
      requestAnimationFrame(() => {
        const now = window.watched.languages();
        if (now !== frames.at(-1)) frames.push(now);
        window.watched.watch();
      }),
  };
};

/** Waits until all fifty elements are in a language. */
const haveLanguage = (tab: Page, lang: string): Promise<unknown> =>
  tab.waitForFunction(
    (language) => {
      const {all, languages} = window.watched;
      return all.length && languages() === language;
    },
    {polling: 50},
    lang,
  );

const setLanguage = (tab: Page, lang: string): Promise<void> =>
  tab.evaluate((tag) => {
    document.documentElement.lang = tag;
  }, lang);

eachBrowser('A change of the language', ({open}) => {
  const prepare = (tab: Page): Promise<unknown> => beforePage(tab, fifty);

  it('changes fifty elements in the same frame, to the language set last, in whatever order the languages load', async () => {
    // not in the order of the requests
    const order = ['ar', 'fr', 'de'];
    const arrived: string[] = [];
    const {tab, log} = await open(
      {'/': page(script)},
      {
        prepare,
        answer: async (path) => {
          const language = /\/content\/(.*)\.js/.exec(path)?.[1];
          if (!language) return false;
          await until(
            () => arrived,
            () => order[arrived.length] === language,
          );
          arrived.push(language);
          return false;
        },
      },
    );
    await haveLanguage(tab, 'en');
    await tab.evaluate(async () => {
      window.watched.watch();
      for (const lang of ['de', 'fr', 'ar']) {
        document.documentElement.lang = lang;
        await new Promise((task) => setTimeout(task, 20));
      }
    });
    await haveLanguage(tab, 'ar');
    await until(
      () => arrived,
      () => arrived.includes('de'),
    );
    await aWhile();
    // all have loaded by now
    await setLanguage(tab, 'fr');
    await haveLanguage(tab, 'fr');
    assert.deepEqual(await tab.evaluate(() => window.watched.frames), ['en', 'ar', 'fr']);
    assert.deepEqual(arrived, order);
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('is visible in the next frame, and does not move the page', async () => {
    const {tab} = await open({'/': page(script)}, {prepare});
    await haveLanguage(tab, 'en');
    /** Changes the language; returns which headings in the window are visible in the next frame and the one after. */
    const change = (lang: string) =>
      inPage(
        tab,
        async (to) => {
          const {all, languages} = window.watched;
          document.documentElement.lang = to;
          const visible: boolean[][] = [];
          for (let frame = 0; frame < 2; frame++) {
            await new Promise(requestAnimationFrame);
            await new Promise((task) => {
              const {port1, port2} = new MessageChannel();
              port1.onmessage = task;
              port2.postMessage(0);
            });
            visible.push(
              all
                .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('[part=heading]') ?? [])])
                .filter((heading) => {
                  const {top, bottom} = heading.getBoundingClientRect();
                  return bottom > 0 && top < innerHeight;
                })
                .map((heading) => heading.checkVisibility()),
            );
          }
          return {languages: languages(), visible, height: document.documentElement.scrollHeight};
        },
        lang,
      );
    await change('de');
    await haveLanguage(tab, 'de');
    await tab.evaluate(() => {
      window.watched.all[25]?.scrollIntoView();
    });
    const {languages, visible, height} = await change('en');
    assert.equal(languages, 'en');
    assert.equal(visible[0]?.[0], true);
    // shorter cards bring others into the window
    assert.ok(visible[1]?.length && visible[1].every(Boolean), JSON.stringify(visible));
    assert.ok(height > 5000, 'cards out of sight keep their height');
    const overlaps = await tab.evaluate(() => {
      const boxes = window.watched.all.map(({shadowRoot}) =>
        shadowRoot?.querySelector('[part~=card]')?.getBoundingClientRect(),
      );
      return boxes.slice(1).filter((box, index) => Math.round((box?.top ?? NaN) - (boxes[index]?.bottom ?? NaN)) < 0)
        .length;
    });
    assert.equal(overlaps, 0, 'cards that overlap');
  });

  it('does not affect the page for an element that is removed before its language has loaded, or that has never rendered', async () => {
    const arrival = new Gate();
    let isRequested = false;
    const {tab, log} = await open(
      {'/': page(`<main><fbss-faq structured-data></fbss-faq></main>${script}`)},
      {
        answer: async (path) => {
          if (path !== '/fbss/content/es.js') return;
          isRequested = true;
          await arrival.opened;
        },
      },
    );
    await renders(tab, 'fbss-faq', 'en');
    await inLightDom(tab, 'fbss-faq');
    await tab.evaluate(async () => {
      const main = document.querySelector('main');
      const never = document.createElement('fbss-faq');
      never.setAttribute('structured-data', '');
      const gone = [...(main?.children ?? []), never];
      main?.append(never);
      main?.setAttribute('lang', 'es');
      await new Promise((task) => setTimeout(task, 50));
      main?.replaceChildren();
      Object.assign(window, {gone, before: document.documentElement.outerHTML});
    });
    await until(
      () => isRequested,
      () => isRequested,
    );
    arrival.open();
    await aWhile(500);
    assert.ok(await tab.evaluate(() => document.documentElement.outerHTML === Reflect.get(globalThis, 'before')));
    assert.deepEqual(log, {errors: [], warnings: []});
    await tab.evaluate(() => {
      document.querySelector('main')?.append(...window.gone);
    });
    for (const which of [':first-child', ':last-child']) await renders(tab, `main > ${which}`, 'es');
  });
});
