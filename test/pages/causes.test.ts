import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {causes} from '#content/en.js';
import {languages} from '../support/content.js';
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {schemes} from '../../site/builder/choices/choices.js';
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
  const place = drawing?.className.replace('drawing showing ', '') ?? '';
  return {
    button: isSeen(cause?.querySelector('button')),
    line: isSeen(cause?.querySelector('[part=place]')),
    label: isSeen(root?.querySelector(`[part=label].${place}`)),
  };
};

/** What is wrong with the labels: where they are, and what points to them. */
const labelFaults = (hasLines: boolean): string[] => {
  const root = document.querySelector('fbss-causes')?.shadowRoot;
  const card = root?.querySelector('[part=card]')?.getBoundingClientRect() ?? new DOMRect();
  const box = root?.querySelector('.drawing > svg')?.getBoundingClientRect() ?? new DOMRect();
  // its width and height, without what it clips
  const {width, height} = root?.querySelector<SVGSVGElement>('svg > svg') ?? {};
  const across = width?.baseVal.value ?? NaN;
  const isRtl = root?.querySelector('[part=card]')?.matches('[dir=rtl]');
  const drawn = new DOMRect(isRtl ? box.right - across : box.left, box.top, across, height?.baseVal.value);
  const labels = [...(root?.querySelectorAll('[part=label]') ?? [])];
  // the text, not the cell of the grid
  const boxOf = (label?: Element): DOMRect => {
    const range = document.createRange();
    const slot = label?.querySelector('slot');
    range.selectNodeContents(slot?.assignedNodes()[0] ?? slot ?? document);
    return range.getBoundingClientRect();
  };
  const faults = labels.length === 5 ? [] : ['labels'];
  for (const [index, label] of labels.entries()) {
    const text = boxOf(label);
    const name = label.className;
    if (!text.height) faults.push(`${name} is not displayed`);
    if (index && text.top < boxOf(labels[index - 1]).bottom - 1) faults.push(`${name} overlaps the label above`);
    if (text.left < card.left || text.right > card.right) faults.push(`${name} is outside the card`);
    const line = root?.querySelector(`line.${name}`)?.getBoundingClientRect();
    if (hasLines) {
      if (text.left < drawn.right && text.right > drawn.left) faults.push(`${name} is on the drawing`);
      const middle = label.getBoundingClientRect().top + label.getBoundingClientRect().height / 2;
      if (!line?.width || Math.min(Math.abs(line.top - middle), Math.abs(line.bottom - middle)) > 3)
        faults.push(`${name}: its line ends elsewhere`);
    } else if (line?.width || text.top < drawn.bottom) faults.push(`${name} is not below the drawing`);
  }
  return faults;
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

  for (const [size, hasLines] of [
    ['16px', true],
    ['32px', false],
  ] as const) {
    it(`have labels that do not overlap in a card of 280 px and text of ${size}`, async () => {
      const tab = await visit('de', 296, 640);
      await inPage(tab, (value) => (document.documentElement.style.fontSize = value), size);
      const faults: Record<string, unknown> = {};
      for (const lang of languages) {
        await inPage(
          tab,
          (value) => {
            const element = document.querySelector('fbss-causes');
            if (element) element.lang = value;
          },
          lang,
        );
        await tab.waitForFunction(
          (value) => document.querySelector('fbss-causes')?.shadowRoot?.querySelector(`[part=card][lang="${value}"]`),
          {},
          lang,
        );
        const found = await inPage(tab, labelFaults, hasLines);
        if (found.length) faults[lang] = found;
      }
      assert.deepEqual(faults, {});
    });
  }

  if (name === 'Chromium') {
    for (const brand of brands) {
      it(`show every structure with enough contrast, whatever is chosen, light and dark: ${brand.label}`, async () => {
        const tab = await visit('en', 390, 844);
        for (const scheme of schemes) {
          await inPage(
            tab,
            (properties) => {
              for (const [property, value] of Object.entries(properties))
                document.documentElement.style.setProperty(property, value);
            },
            {...propertiesOf(brand), 'color-scheme': scheme},
          );
          for (let chosen = -1; chosen < located; chosen++) {
            const faults = await inPage(
              tab,
              async (index) => {
                const root = document.querySelector('fbss-causes')?.shadowRoot;
                root?.querySelectorAll<HTMLElement>('[part=choose]')[index]?.click();
                await document.querySelector('fbss-causes')?.updateComplete;
                const canvas = document.createElement('canvas').getContext('2d');
                const luminance = (color: string): number => {
                  if (!canvas) return NaN;
                  canvas.fillStyle = color;
                  canvas.fillRect(0, 0, 1, 1);
                  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
                    .map((part) => part / 255)
                    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                const contrast = (one: string, other: string): number => {
                  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
                  return (high + 0.05) / (low + 0.05);
                };
                const card = root?.querySelector('[part=card]');
                const surface = card ? getComputedStyle(card).backgroundColor : '';
                return [...(root?.querySelectorAll('svg g[class]') ?? [])].flatMap((group) => {
                  const {stroke, color, opacity} = getComputedStyle(group);
                  // a solid structure is seen by its fill, a drawn one by its edge
                  const [onSurface, onFill] = [contrast(stroke, surface), contrast(stroke, color)];
                  const isSolid = contrast(color, surface) >= 3;
                  return opacity !== '1' || (onSurface >= 3 && (isSolid || onFill >= 3))
                    ? []
                    : [`${group.getAttribute('class')}: ${stroke} on ${color} and ${surface}, ${onSurface}, ${onFill}`];
                });
              },
              chosen,
            );
            assert.deepEqual(faults, [], `${scheme}, cause ${chosen}`);
          }
        }
      });
    }

    it('use the reader’s forced colours', async () => {
      const tab = await visit('en', 390, 844);
      const session = await tab.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      await inPage(tab, () => document.querySelector('fbss-causes')?.shadowRoot?.querySelector('button')?.click());
      await tab.waitForFunction(() =>
        document.querySelector('fbss-causes')?.shadowRoot?.querySelector('.showing.scar'),
      );
      const found = await inPage(tab, () => {
        const root = document.querySelector('fbss-causes')?.shadowRoot;
        const probe = document.createElement('p');
        probe.style.setProperty('forced-color-adjust', 'none');
        document.body.append(probe);
        const system = (color: string): string => {
          probe.style.color = color;
          return getComputedStyle(probe).color;
        };
        const strokeOf = (selector: string): string => {
          const element = root?.querySelector(selector);
          return element ? getComputedStyle(element).stroke : '';
        };
        return {
          chosen: strokeOf('g.scar') === system('Highlight'),
          others: ['.bone', '.sac', '.screws'].map((each) => strokeOf(`g${each}`) === system('CanvasText')),
        };
      });
      assert.deepEqual(found, {chosen: true, others: [true, true, true]});
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
