import {execFileSync} from 'node:child_process';

/** A row of pixels: the grey of each, from 0 for black to 255 for white. */
type Row = Buffer;

/** Pixels per CSS pixel. With fewer, hints move the outlines of letters that are cut. */
const scale = 2;

const hasInk = (row: Row): boolean => row.some((grey) => grey < 200);

const withoutBlankEnds = (rows: Row[]): Row[] => rows.slice(rows.findIndex(hasInk), rows.findLastIndex(hasInk) + 1);

/** The rows of each page of a PDF between its margins, which are in CSS pixels. */
function pagesOf(file: string, margin: number): Row[][] {
  const images = execFileSync('pdftoppm', ['-gray', '-r', `${96 * scale}`, file], {maxBuffer: 1e9});
  const pages: Row[][] = [];
  for (let at = 0; at < images.length;) {
    const [head = '', width, height] = /^P5\s(\d+) (\d+)\s255\s/.exec(images.toString('latin1', at, at + 40)) ?? [];
    if (!head) throw new Error('pdftoppm wrote something other than grey images');
    at += head.length;
    const rows = Array.from({length: Number(height)}, () => images.subarray(at, (at += Number(width))));
    pages.push(rows.slice(margin * scale, rows.length - margin * scale));
  }
  return pages;
}

export interface Paper {
  sheets: number;
  /** Everything between the margins, as if the pages were glued together, without the blank rows at both ends. */
  rows: Row[];
  /** How many page boundaries cut something in two. */
  cuts: number;
}

/** What is painted on the pages of a PDF. Text tools do not tell: they leave out lines at the edge of a page. */
export function paperOf(file: string, margin: number): Paper {
  const pages = pagesOf(file, margin);
  const cuts = pages.filter((page, index) => {
    const [first, last] = [page[0], pages[index - 1]?.at(-1)];
    return first && last && hasInk(first) && hasInk(last);
  });
  return {sheets: pages.length, rows: withoutBlankEnds(pages.flat()), cuts: cuts.length};
}

/** How far a pixel may be aside: centred text, such as the call, may be painted half a CSS pixel further. */
const aside = [0, -1, 1, -2, 2];

/** The longest run of rows in which something is painted differently, in CSS pixels. */
export function difference(some: Row[], others: Row[]): number {
  let run = 0;
  let longest = 0;
  for (let y = 0; y < Math.max(some.length, others.length); y++) {
    const [row, other] = [some[y], others[y]];
    const isSame =
      row && other && row.every((grey, x) => aside.some((by) => Math.abs(grey - (other[x + by] ?? 255)) < 128));
    run = isSame ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest / scale;
}
