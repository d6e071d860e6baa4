import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import type {Page, PDFOptions} from 'puppeteer-core';
import {TemporaryFolder} from './temporary-folder.js';

/** Normalises text for comparison: Firefox prints some letters as ligatures, and lines break anywhere. */
export const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    // a line may end at a hyphen
    .replace(/- /g, '-')
    .trim();

const sheetsOf = (file: string, options: string[]): string[] =>
  execFileSync('pdftotext', [...options, file, '-'], {encoding: 'utf8'})
    .split('\f')
    .slice(0, -1);

/** The text of each page of a PDF. */
export const pagesOf = (file: string, ...options: string[]): string[] => sheetsOf(file, options).map(flat);

/** The text of each page of a PDF, in lines, in the order in which the page is drawn. */
export const textLinesOf = (file: string): string[][] => sheetsOf(file, ['-raw']).map((sheet) => sheet.split('\n'));

/** A line of text in a PDF. Lengths are in points. */
export interface Line {
  readonly page: number;
  readonly text: string;
  /** The font size, rounded down to a third of a point. */
  readonly size: number;
  readonly bold: boolean;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** Every line of text in a PDF, with its place and its size. A cell or a column has its own lines. */
export function linesOf(file: string): Line[] {
  // sizes are rounded down to whole numbers, so the pages are enlarged, as far as pdftohtml does
  const zoom = 3;
  const options = ['-xml', '-i', '-stdout', '-zoom', `${zoom}`];
  const xml = execFileSync('pdftohtml', [...options, file], {encoding: 'utf8', maxBuffer: 1e8});
  const attribute = (tag: string, name: string): number => Number(new RegExp(` ${name}="(-?\\d+)"`).exec(tag)?.[1]);
  const sizes = new Map(
    [...xml.matchAll(/<fontspec [^>]*>/g)].map(([tag]) => [attribute(tag, 'id'), attribute(tag, 'size')]),
  );
  const lines = xml.split('<page ').flatMap((sheet, page) =>
    [...sheet.matchAll(/(<text [^>]*>)(.*?)<\/text>/g)].map(([, tag = '', content = '']) => {
      const left = attribute(tag, 'left') / zoom;
      return {
        page,
        text: content.replaceAll(/<[^>]*>/g, ''),
        size: (sizes.get(attribute(tag, 'font')) ?? 0) / zoom,
        bold: content.startsWith('<b>'),
        top: attribute(tag, 'top') / zoom,
        left,
        right: left + attribute(tag, 'width') / zoom,
      };
    }),
  );
  return lines.filter(({text}) => text.trim());
}

/** Prints a page on A4, or in the size of the options, and reads the PDF. */
export async function readPrinted<Result>(
  tab: Page,
  options: PDFOptions,
  read: (file: string) => Result,
): Promise<Result> {
  const folder = new TemporaryFolder();
  try {
    const path = join(folder.path, 'page.pdf');
    const size: PDFOptions = options.height === undefined ? {format: 'A4'} : {};
    await tab.pdf({path, ...size, ...options});
    return read(path);
  } finally {
    folder.remove();
  }
}

/** Prints a page, and returns the text of each sheet. */
export const printed = (tab: Page, options: PDFOptions = {}): Promise<string[]> =>
  readPrinted(tab, options, (file) => pagesOf(file, '-raw'));
