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
const command = 'UPDATE_DOCS=1 npx tsx --test test/pages/heights.test.ts';
const widths = [320, 768, 1280];
const order = ['guide', ...sectionNames, 'language'].map((name) => `fbss-${name}`);

/** The heights of an element in the document, if it is there. */
function documentedHeights(text: string, tag: string): number[] | undefined {
  const [, ...heights] = new RegExp(`\\| \`<${tag}>\` *\\| *(\\d+) *\\| *(\\d+) *\\| *(\\d+) *\\|`).exec(text) ?? [];
  return heights.length ? heights.map(Number) : undefined;
}

/** Other fonts give other heights. */
const isAbout = (height: number, documented: number): boolean =>
  Math.abs(height - documented) <= Math.max(2, height * 0.15);

describe('The documented height of an element, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('has a row for every element', () => {
    assert.deepEqual(
      order.toSorted(),
      readdirSync('src/components').filter((name) => name.startsWith('fbss-')),
    );
    const text = readFileSync(path, 'utf8');
    const missing = isUpdate ? [] : order.filter((tag) => !documentedHeights(text, tag));
    assert.deepEqual(missing, [], `Not in ${path}. To add them: ${command}`);
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
    const text = readFileSync(path, 'utf8');
    const rows = order.map((tag, index) => {
      const heights = measured.map((all) => all[index] ?? NaN);
      const documented = documentedHeights(text, tag);
      const isRight = heights.every((height, column) => isAbout(height, documented?.[column] ?? NaN));
      return {tag, heights, documented, isRight};
    });
    if (isUpdate) {
      const head = ['Element', ...widths.map((width) => `${width} px`)];
      const cells = rows.map(({tag, heights, documented, isRight}) => [
        `\`<${tag}>\``,
        ...(isRight && documented ? documented : heights),
      ]);
      await compare(path, 'heights', table(head, cells));
      return;
    }
    const wrong = rows
      .filter(({documented, isRight}) => documented && !isRight)
      .map(({tag, heights, documented}) => `${tag}: ${heights.join(', ')}, not ${documented?.join(', ')}`);
    assert.deepEqual(wrong, [], `Wrong in ${path}. To correct them: ${command}`);
  });
});
