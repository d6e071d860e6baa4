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

/** The text of each page of a PDF. */
export const pagesOf = (file: string, ...options: string[]): string[] =>
  execFileSync('pdftotext', [...options, file, '-'], {encoding: 'utf8'})
    .split('\f')
    .slice(0, -1)
    .map(flat);

/** Prints a page, and returns the text of each sheet. */
export async function printed(tab: Page, options: PDFOptions = {}): Promise<string[]> {
  const folder = new TemporaryFolder();
  try {
    const path = join(folder.path, 'page.pdf');
    await tab.pdf({path, format: 'A4', ...options});
    return pagesOf(path, '-raw');
  } finally {
    folder.remove();
  }
}
