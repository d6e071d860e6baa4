import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {systems} from '../../site/builder/systems/systems.js';
import {violationsIn} from '../support/axe.js';
import {codes, previews, valueOf} from '../support/builder-page.js';
import {useBuilder} from '../support/builder.js';

describe('The accessibility of the builder, in Chromium', () => {
  const {openTabForAll, open, origin} = useBuilder();

  it('gives each button, text field and group its own accessible name, in every system', async () => {
    const {tab} = await open('?section=red-flags&ink=%23888&surface-dark=%23888');
    for (const cms of systems.keys()) {
      await tab.select('#cms', cms);
      await codes(tab);
      const names = await tab.$$eval('button, summary, [role=group], fieldset, section, main a', (all) =>
        all
          .filter((element) => !element.closest('#stage'))
          .map((element) => {
            const title = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
            const by = title ?? element.querySelector(':scope > legend') ?? element;
            return `${element.localName}: ${by.ariaLabel ?? by.textContent}`;
          }),
      );
      assert.ok(names.length > 10);
      assert.deepEqual([...new Set(names)], names, cms);
    }
  });

  it('shows a message if it may not copy', async () => {
    const {tab} = await open();
    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      document.querySelector<HTMLElement>('.block button')?.click();
    });
    await tab.waitForFunction(() => document.getElementById('copied')?.textContent.includes('Select the text'));
  });

  const framed =
    '?section=red-flags&lang=ur&country=US&cms=frames&mode=list&contact=Call+us&base=https%3A%2F%2Ffiles.hospital.example%2Fpatients%2Ffbss%2F1.2.3%2F';
  const full =
    '?section=guide&lang=ar&country=GB&cms=script&ink=navy&accent-dark=%23333&contact=Call+us&heading-level=3&base=https%3A%2F%2Fexample.org%2F';
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1280]) {
      it(`has no violations of axe’s rules, and does not scroll sideways: ${scheme}, ${width} px`, async () => {
        for (const [search, element, language] of [
          ['', 'fbss-overview', 'en'],
          [full, 'fbss-about', 'ar'],
          [framed, 'fbss-red-flags', 'ur'],
        ] as const) {
          const {tab} = await open(search, {width, scheme});
          await previews(tab, element, language);
          await tab.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          const [content, window] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.equal(content, window);
          assert.deepEqual(await violationsIn(tab), []);
          await tab.close();
        }
      });
    }
  }

  it('can be used by keyboard', async () => {
    const {tab} = await open();
    await tab.bringToFront();
    const focused = (): Promise<string> =>
      tab.evaluate(() => {
        const {activeElement: active} = document;
        const names = [active?.id, active?.getAttribute('name'), active?.textContent.trim().slice(0, 60)];
        return names.find(Boolean) ?? '';
      });
    const goTo = async (wanted: string): Promise<void> => {
      for (let press = 0; press < 60; press++) {
        if ((await focused()) === wanted) return;
        await tab.keyboard.press('Tab');
        const isOutlined = await tab.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot) active = active.shadowRoot.activeElement;
          if (!active || active === document.body) return true;
          const {outlineStyle, outlineWidth} = getComputedStyle(active);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        });
        assert.ok(isOutlined, await focused());
      }
      assert.fail(`${wanted} is not reached`);
    };
    await goTo('section');
    for (const next of ['red-flags', 'see-a-doctor', 'symptoms']) {
      await tab.keyboard.press('ArrowRight');
      assert.equal(await valueOf(tab, '[name=section]:checked'), next);
    }
    await goTo('lang');
    await tab.keyboard.type('Deu');
    await goTo('cms');
    await tab.keyboard.type('Other: I can add');
    await goTo('look');
    await tab.keyboard.press('ArrowDown');
    await goTo('Brand colours');
    await tab.keyboard.press('Enter');
    await goTo('color-ink-light');
    await tab.keyboard.type('#888');
    await tab.keyboard.press('Tab');
    await goTo('Text: use #525252');
    await tab.keyboard.press('Enter');
    assert.equal(await focused(), 'color-ink-light');
    assert.equal(await valueOf(tab, '#color-ink-light'), '#525252');
    await goTo('device');
    await tab.keyboard.press('ArrowRight');
    await goTo('width');
    await tab.keyboard.press('ArrowLeft');
    await codes(tab);
    await goTo('Copy');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.getElementById('copied')?.textContent.startsWith('Copied: '));
    const pasted = await tab.evaluate(() => navigator.clipboard.readText());
    assert.match(pasted, /<fbss-symptoms lang="de" style="color-scheme: light; --fbss-ink: #525252">/);
    assert.equal(new URL(tab.url()).searchParams.get('width'), '950');
  });

  it('is linked from the demo page', async () => {
    const tab = await openTabForAll();
    await tab.goto(origin());
    await Promise.all([tab.waitForNavigation(), tab.click('nav a[href="builder.html"]')]);
    await tab.waitForSelector('#methods .method');
  });
});
