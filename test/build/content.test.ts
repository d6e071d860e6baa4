import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCatalogue} from '../../tools/languages/translations.js';
import {contentOf} from '../support/content.js';

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

describe('The built content', () => {
  for (const [language, texts] of readCatalogue().texts) {
    it(`has every text as its author wrote it, in ${language}`, async () => {
      const built = new Set(stringsIn({...(await contentOf(language))}));
      assert.deepEqual(
        [...texts.values()].filter((text) => !built.has(text)),
        [],
      );
    });
  }
});
