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
