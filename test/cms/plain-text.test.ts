import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {plainLine} from '../../generated/js/core/host/plain-line.js';
import {withoutPhp} from './packaged.js';

/** PHP that reads a list of lines, and prints each as the packages show it. */
const php = `require 'integrations/php/rules.php';
echo json_encode( array_map( 'Fbss\\contact_line', json_decode( stream_get_contents( STDIN ) ) ) );`;

describe('A contact line in PHP and in the script', {skip: withoutPhp}, () => {
  it('has the same characters removed', () => {
    for (let plane = 0; plane < 17; plane++) {
      const letters = Array.from({length: 0x10000}, (_, index) => plane * 0x10000 + index)
        // surrogates, which are not characters by themselves
        .filter((code) => code < 0xd800 || code > 0xdfff)
        .map((code) => String.fromCodePoint(code));
      const written = letters.map((letter) => `${letter}a${letter}b`);
      const input = JSON.stringify(written);
      const shown = JSON.parse(execFileSync('php', ['-r', php], {input, encoding: 'utf8', maxBuffer: 1e8})) as string[];
      const different = written.filter((line, index) => plainLine(line) !== shown[index]);
      assert.deepEqual(
        different.map((line) => JSON.stringify(line)),
        [],
      );
    }
  });
});
