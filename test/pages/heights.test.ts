import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sectionNames} from '../../src/sections.js';
import {table} from '../../tools/docs/regions.js';
import {compare, isUpdate} from '../support/doc-tables.js';
import {page} from '../support/host.js';
import {inLightDom} from '../support/rendered.js';
import {useBrowser} from '../support/visits.js';

const path = 'docs/design.md';
const widths = [320, 768, 1280];
const order = ['guide', ...sectionNames, 'language'].map((name) => `fbss-${name}`);

describe('The documented height of an element, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('is listed for every element', () => {
    assert.deepEqual(
      order.toSorted(),
      readdirSync('src/components').filter((name) => name.startsWith('fbss-')),
    );
    const text = readFileSync(path, 'utf8');
    const missing = isUpdate ? [] : order.filter((tag) => !text.includes(`| \`<${tag}>\` `));
    assert.deepEqual(missing, [], `Not in ${path}: run this test with UPDATE_DOCS=1`);
  });

  it('is about its actual height', async () => {
    const measured: number[][] = [];
    for (const width of widths) {
      const {tab} = await open(
        {
          '/': page(order.map((tag) => `<${tag}></${tag}>`).join(''), {
            head: '<style>body{margin:1rem;font-family:sans-serif}</style><script src="/fbss/fbss.js"></script>',
          }),
        },
        {prepare: (empty) => empty.setViewport({width, height: 800})},
      );
      await inLightDom(tab, 'fbss-about');
      await tab.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
      measured.push(
        await tab.evaluate(
          (tags) =>
            tags.map((tag) => Math.ceil((document.querySelector(tag)?.getBoundingClientRect().height ?? NaN) / 16)),
          order,
        ),
      );
    }
    const rooms = order.map((tag, index) => ({
      tag: `\`<${tag}>\``,
      heights: measured.map((heights) => heights[index] ?? NaN),
    }));
    if (isUpdate) {
      const head = ['Element', ...widths.map((width) => `${width} px`)];
      await compare(
        path,
        'heights',
        table(
          head,
          rooms.map(({tag, heights}) => [tag, ...heights]),
        ),
      );
      return;
    }
    // other fonts give other heights
    const text = readFileSync(path, 'utf8');
    for (const {tag, heights} of rooms) {
      const [, ...documented] = new RegExp(`\\| ${tag} *\\| *(\\d+) *\\| *(\\d+) *\\| *(\\d+) *\\|`).exec(text) ?? [];
      for (const [index, height] of heights.entries()) {
        const difference = Math.abs(height - Number(documented[index]));
        assert.ok(
          difference <= Math.max(2, height * 0.15),
          `${tag}, ${widths[index]} px: ${height}, not ${documented[index]}`,
        );
      }
    }
  });
});
