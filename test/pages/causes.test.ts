import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {causes} from '#content/en.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

/** How many causes have a place in the drawing. */
const located = causes.causes.filter((cause) => 'place' in cause).length;
const script = '<script src="/fbss/fbss.js"></script>';
const far = '<p style="block-size: 100vh"></p>';
/** The text spacing of WCAG 1.4.12, as far as a page can set it for the elements. */
const spaced = '<style>main { letter-spacing: 0.12em; word-spacing: 0.16em }</style>';

/** Which parts of a choice are in the window, for the cause at an index. */
const inWindow = (index: number): {button: boolean; line: boolean; label: boolean} => {
  const root = document.querySelector('fbss-causes')?.shadowRoot;
  const drawing = root?.querySelector('.drawing');
  const covers = drawing?.getBoundingClientRect() ?? new DOMRect();
  const isSeen = (element?: Element | null): boolean => {
    if (!element) return false;
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const isCovered =
      !drawing?.contains(element) &&
      top < covers.bottom - 1 &&
      bottom > covers.top + 1 &&
      left < covers.right &&
      right > covers.left;
    return top >= 0 && bottom <= innerHeight && bottom > top && !isCovered;
  };
  const cause = root?.querySelectorAll('[part=choose]')[index]?.closest('[part=cause]');
  const place = drawing?.className.replace('drawing ', '') ?? '';
  return {
    button: isSeen(cause?.querySelector('button')),
    line: isSeen(cause?.querySelector('[part=place]')),
    label: isSeen(root?.querySelector(`[part=label].${place}`)),
  };
};

const pages = {
  '/en': page(`${far}<main><fbss-causes></fbss-causes></main>${far}${script}`),
  '/ar': page(`${far}<main><fbss-causes></fbss-causes></main>${far}${script}`, {lang: 'ar'}),
  '/de': page(`<main><fbss-causes></fbss-causes></main>${script}`, {lang: 'de', head: spaced}),
};

eachBrowser('The causes and their drawing', ({open}, name) => {
  const visit = async (lang: string, width: number, height: number): Promise<Page> => {
    const {tab} = await open(pages, {path: `/${lang}`, prepare: (empty) => empty.setViewport({width, height})});
    await renders(tab, 'fbss-causes', lang);
    return tab;
  };

  for (const [lang, width, height] of [
    ['en', 320, 256],
    ['en', 320, 640],
    ['en', 390, 844],
    ['ar', 390, 844],
    ['en', 1280, 720],
  ] as const) {
    it(`show a choice in the window, at ${width} × ${height} px, in "${lang}"`, async () => {
      const tab = await visit(lang, width, height);
      const seen: (ReturnType<typeof inWindow> & {index: number})[] = [];
      const count = await inPage(
        tab,
        () => document.querySelector('fbss-causes')?.shadowRoot?.querySelectorAll('[part=choose]').length ?? 0,
      );
      assert.equal(count, located);
      for (const forward of [true, false]) {
        for (let step = 0; step < count; step++) {
          const index = forward ? step : count - 1 - step;
          await inPage(
            tab,
            (at, block) => {
              const root = document.querySelector('fbss-causes')?.shadowRoot;
              const button = root?.querySelectorAll<HTMLElement>('[part=choose]')[at];
              button?.focus();
              // in the reader's scroll position: with the explanation in the window
              button?.closest('[part=cause]')?.scrollIntoView({block});
              if (button?.ariaPressed === 'false') button.click();
            },
            index,
            width < 1000 ? ('nearest' as const) : ('center' as const),
          );
          await new Promise((later) => setTimeout(later, 100));
          seen.push({index, ...(await inPage(tab, inWindow, index))});
        }
      }
      // a low window has no space for the drawing
      const isLow = height < 600;
      const faults = seen.filter(({button, line, label}) => !button || !line || (!label && !isLow));
      assert.deepEqual(faults, []);
    });
  }

  it('have labels that do not overlap with the reader’s text spacing', async () => {
    const tab = await visit('de', 320, 640);
    const gaps = await inPage(tab, () => {
      const root = document.querySelector('fbss-causes')?.shadowRoot;
      const boxes = [...(root?.querySelectorAll('[part=label]') ?? [])].map((label) => label.getBoundingClientRect());
      return boxes.slice(1).map(({top}, index) => top - (boxes[index]?.bottom ?? NaN));
    });
    assert.equal(gaps.length, Object.keys(causes.picture).length - 2);
    assert.deepEqual(
      gaps.filter((gap) => !(gap > 2)),
      [],
    );
  });

  if (name === 'Chromium') {
    it('show the nerve with enough contrast, light and dark, and use the reader’s forced colours', async () => {
      const tab = await visit('en', 390, 844);
      const session = await tab.createCDPSession();
      const strokes = () =>
        inPage(tab, () => {
          const root = document.querySelector('fbss-causes')?.shadowRoot;
          const strokeOf = (selector: string): string => {
            const found = root?.querySelector(selector);
            return found ? getComputedStyle(found).stroke : '';
          };
          const card = root?.querySelector('[part=card]');
          return {
            nerve: strokeOf('path.nerve'),
            screws: strokeOf('path.screws'),
            card: card ? getComputedStyle(card).backgroundColor : '',
          };
        });
      const luminance = (color: string): number => {
        const [r = 0, g = 0, b = 0] = (/\d+, \d+, \d+/.exec(color)?.[0] ?? '')
          .split(', ')
          .map((part) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      for (const scheme of ['light', 'dark']) {
        await inPage(tab, (value) => (document.documentElement.style.colorScheme = value), scheme);
        const {nerve, card} = await strokes();
        const [low = 0, high = 0] = [luminance(nerve), luminance(card)].sort((a, b) => a - b);
        assert.ok((high + 0.05) / (low + 0.05) >= 3, `${nerve} on ${card}`);
      }
      await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      const probe = (color: string) =>
        inPage(
          tab,
          (value) => {
            const text = document.querySelector('p');
            if (text) text.style.cssText += `; forced-color-adjust: none; color: ${value}`;
            return text ? getComputedStyle(text).color : '';
          },
          color,
        );
      await inPage(tab, () => document.querySelector('fbss-causes')?.shadowRoot?.querySelector('button')?.click());
      await tab.waitForFunction(() =>
        document.querySelector('fbss-causes')?.shadowRoot?.querySelector('.drawing.nerve'),
      );
      const {nerve, screws} = await strokes();
      assert.equal(nerve, await probe('Highlight'));
      assert.equal(screws, await probe('CanvasText'));
    });

    it('show the place of each cause without the script, and no controls that need it', async () => {
      const path = '/fbss/embed/en/causes.html';
      const {tab} = await open({}, {path, prepare: (empty) => empty.setJavaScriptEnabled(false)});
      const seen = async (part: string) => {
        const all = await tab.$$(`fbss-causes >>> [part=${part}]`);
        return (await Promise.all(all.map((element) => element.isVisible()))).filter(Boolean).length;
      };
      assert.deepEqual(
        {choose: await seen('choose'), place: await seen('place'), hint: await seen('hint')},
        {choose: located, place: located, hint: 0},
      );
    });
  }
});
