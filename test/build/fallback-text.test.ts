import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {faq, redFlags} from '#content/en.js';

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();

describe('The fallback sentences that editors copy', () => {
  for (const file of ['docs/elements.md', 'site/index.html', 'site/guide.html']) {
    const page = squeezed(readFileSync(file, 'utf8'));

    it(`name every emergency symptom as the red flags do, in ${file}`, () => {
      assert.ok(page.includes(squeezed(`${redFlags.heading}: ${redFlags.flags.join('; ')}. ${redFlags.call} <a`)));
    });
  }

  for (const file of ['README.md', 'docs/elements.md', 'site/index.html']) {
    it(`send readers to their doctor in the content's own words, in ${file}`, () => {
      const advice = faq.entries.find(({id}) => id === 'self-help')?.answer.at(-1);
      assert.ok(typeof advice === 'string');
      assert.ok(squeezed(readFileSync(file, 'utf8')).includes(squeezed(advice)));
    });
  }
});
