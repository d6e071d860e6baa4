import {readFileSync} from 'node:fs';

/** Valid and invalid numbers, and lines with the text that is shown: the same for the script, the packages and the builder. */
export const {numbers, lines} = JSON.parse(readFileSync('test/support/numbers-and-lines.json', 'utf8')) as {
  numbers: {accepted: Record<string, string>; refused: string[]};
  lines: [written: string, shown: string][];
};
