import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** The committed pictures. */
export const baselines = 'test/pages/pictures';
/** Where a failed comparison writes; ignored by Git, and removed by the next build. */
const failures = 'generated/pictures';

export const isUpdate = process.env.UPDATE_PICTURES === '1';
const updateCommand = 'UPDATE_PICTURES=1 npx tsx --test test/pages/pictures.test.ts';

/** From which distance two colours differ: 1 is black and white. Antialiased edges never differ. */
const threshold = 0.02;
/** How many pixels may differ in any square of `square` by `square` pixels, so that the size of the picture does not matter. */
const tolerance = 8;
const square = 32;

/** A picture on a sheet of the given size, so that two pictures of different sizes can be laid over each other. */
function onSheet(picture: PNG, width: number, height: number): PNG {
  const sheet = new PNG({width, height});
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}

/** What differs: the most pixels in one square, and a picture in which those that differ are red. */
function difference(before: PNG, after: PNG): {pixels: number; picture: PNG} {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const picture = new PNG({width, height});
  const [a, b] = [onSheet(before, width, height), onSheet(after, width, height)];
  const pixels = pixelmatch(a.data, b.data, picture.data, width, height, {threshold, windowSize: square});
  return {pixels, picture};
}

const sizeOf = ({width, height}: PNG): string => `${width} × ${height}`;

/** Compares a picture with its baseline. With `UPDATE_PICTURES=1`, writes the baseline if there is none, or if it differs. */
export function comparePicture(name: string, png: Uint8Array): void {
  const baseline = `${baselines}/${name}.png`;
  const write = (): void => {
    // the smallest file: without the alpha channel, and with the compression that suits flat colours
    const options = {colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0} as const;
    writeFileSync(baseline, PNG.sync.write(PNG.sync.read(Buffer.from(png)), options));
  };
  if (!existsSync(baseline)) {
    assert.ok(isUpdate, `${baseline} is missing. Write it: ${updateCommand}`);
    mkdirSync(baselines, {recursive: true});
    write();
    return;
  }
  const before = PNG.sync.read(readFileSync(baseline));
  const after = PNG.sync.read(Buffer.from(png));
  const {pixels, picture} = difference(before, after);
  if (sizeOf(before) === sizeOf(after) && pixels <= tolerance) return;
  if (isUpdate) {
    write();
    return;
  }
  mkdirSync(failures, {recursive: true});
  const [actual, diff] = [`${failures}/${name}.actual.png`, `${failures}/${name}.diff.png`];
  writeFileSync(actual, png);
  writeFileSync(diff, PNG.sync.write(picture));
  const sizes = sizeOf(before) === sizeOf(after) ? '' : ` Its size is ${sizeOf(after)}, not ${sizeOf(before)}.`;
  assert.fail(
    `${name} looks different.${sizes} ${pixels} pixels differ in one square of ${square} × ${square}, ${tolerance} may. ` +
      `Compare ${baseline} with ${actual}; ${diff} shows the difference. If the new look is right: ${updateCommand}`,
  );
}
