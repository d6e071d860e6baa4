import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reviewLines} from '../../build/review-lines.js';
import {defaultSectionNames} from '../../src/sections.js';
import {readCatalogue} from '../../tools/languages/translations.js';
import {contentOf} from '../support/content.js';

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

describe('The built content', () => {
  for (const [language, texts] of readCatalogue().texts) {
    it(`has every text as its author wrote it, in ${language}`, async () => {
      // the strings of the leaflet are in no script
      const leaflet: unknown = await import(`../../generated/${language}/leaflet.js`);
      const built = new Set(stringsIn([{...(await contentOf(language))}, {...(leaflet as object)}]));
      assert.deepEqual(
        [...texts.values()].filter((text) => !built.has(text)),
        [],
      );
    });
  }
});

describe('The line on reviews', () => {
  const one = {reviewer: 'Dr A. Example', date: '2026-11-02'};
  const other = {reviewer: 'Dr B. Example', date: '2026-11-03'};
  const linesOf = async (reviews: Record<string, typeof one>): Promise<Partial<Record<string, string>>> =>
    Object.fromEntries(
      reviewLines(await contentOf('en'), 'en', new Map(Object.entries(reviews)), (date) => `on ${date}`),
    );

  it('is missing if nobody has reviewed anything', async () => {
    assert.deepEqual(await linesOf({}), {});
  });

  it('names the reviewer of a section, and for the whole guide the sections that are reviewed and those that are not', async () => {
    const {about, guide, causes, faq} = await contentOf('en');
    const {about: summary = '', ...lines} = await linesOf({'red-flags': one, 'see-a-doctor': one, faq: other});
    assert.deepEqual(lines, {
      'red-flags': 'Medical review: Dr A. Example, on 2026-11-02',
      'see-a-doctor': 'Medical review: Dr A. Example, on 2026-11-02',
      faq: 'Medical review: Dr B. Example, on 2026-11-03',
    });
    const [first, second, open, ...others] = summary.split(' · ');
    assert.equal(first, `Medical review: ${guide.redFlags} and ${guide.seeADoctor}: Dr A. Example, on 2026-11-02`);
    assert.equal(second, `${faq.heading}: Dr B. Example, on 2026-11-03`);
    assert.ok(open?.includes(causes.heading) && open.endsWith(`: ${about.unreviewed}`), open);
    assert.ok(![guide.redFlags, guide.seeADoctor, faq.heading].some((name) => open?.includes(name)), open);
    assert.deepEqual(others, []);
  });

  it('is one name if one person has reviewed everything', async () => {
    const all = Object.fromEntries(defaultSectionNames.map((name) => [name, one]));
    assert.equal((await linesOf(all)).about, 'Medical review: Dr A. Example, on 2026-11-02');
  });
});
