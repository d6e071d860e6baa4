import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {useBrowser} from '../support/visits.js';

/** The width of the page with text at twice the size, and then with the text spacing of WCAG 1.4.12. */
const widthsOf = (tab: Page): Promise<number[]> =>
  inPage(tab, () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const root = document.documentElement;
    root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
    const large = root.scrollWidth;
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    // as a reader's own style sheet, which applies in shadow roots
    const spread = (tree: Document | ShadowRoot): void => {
      tree.adoptedStyleSheets.push(spacing);
      for (const {shadowRoot} of tree.querySelectorAll('*')) if (shadowRoot) spread(shadowRoot);
    };
    spread(document);
    return [large, root.scrollWidth];
  });

describe('On a screen of 320 px, with text at twice the size and with text spacing', () => {
  const width = 320;
  const {open} = useBrowser('Chromium');

  /** Those of the pages that scroll sideways. */
  const tooWide = async (paths: readonly string[]): Promise<string[]> => {
    const {tab, site} = await open({'/': page('')}, {prepare: (empty) => empty.setViewport({width, height: 640})});
    const found: string[] = [];
    for (const path of paths) {
      await tab.goto(`${site.url}/fbss/${path}`);
      await tab.waitForSelector('main :defined:is([heading-level], fbss-red-flags), #methods .method');
      const widths = await widthsOf(tab);
      if (widths.some((wide) => wide > width)) found.push(`${path}: ${widths.join(', ')}`);
    }
    return found;
  };

  const languages = readdirSync('dist/embed', {withFileTypes: true}).filter((entry) => entry.isDirectory());
  for (const {name} of languages) {
    it(`no page of embed/${name} scrolls sideways`, async () => {
      const pages = readdirSync(`dist/embed/${name}`)
        .filter((file) => file.endsWith('.html'))
        .map((file) => `embed/${name}/${file}`);
      assert.ok(pages.length);
      assert.deepEqual(await tooWide(pages), []);
    });
  }

  it('no demo page scrolls sideways, nor does the builder', async () => {
    const builder = 'site/builder.html?section=red-flags&cms=script&ink=%23888';
    assert.deepEqual(await tooWide(['site/index.html', 'site/guide.html', builder]), []);
  });
});
