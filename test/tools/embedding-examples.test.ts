import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sections} from '../../src/sections.js';

/** What has an emergency call: some sections, and therefore the guide. */
const withCall = [...sections.filter(({attributes}) => attributes?.includes('country')).map(({name}) => name), 'guide'];

describe('The examples in the documents', () => {
  for (const document of ['docs/embedding.md', 'docs/frameworks.md']) {
    it(`set the country in every address of a section with an emergency call: ${document}`, () => {
      const addresses = [
        ...readFileSync(document, 'utf8').matchAll(
          /https:\/\/example\.org\/fbss\/embed\/[\w-]+\/([\w-]+)\.html[^"\s]*/g,
        ),
      ].filter(([, section = '']) => withCall.includes(section));
      assert.ok(addresses.length);
      for (const [address] of addresses) assert.match(address, /[?;]country=GB/);
    });
  }
});
