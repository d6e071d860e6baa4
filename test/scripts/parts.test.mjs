import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {parts} from '../../generated/js/embed/parts.js';

it('a place hands on every part that the elements document, and no other', () => {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const documented = modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)),
  );
  assert.deepEqual(parts.split(',').sort(), [...new Set(documented)].sort());
});
