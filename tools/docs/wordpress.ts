import {methods, type Outcome, type Shown} from '../../test/wordpress/methods.js';
import {table} from './regions.js';

const words: Readonly<Record<Shown, string>> = {
  element: 'the element',
  text: 'the whole section',
  frame: 'the frame',
  link: 'the link',
  nothing: '**nothing**',
};

const row = (method: string, html: string, [withScript, without]: Outcome): string[] => [
  method,
  html,
  words[withScript],
  words[without],
];

/** What a visitor sees of each way to write a section in WordPress, as its tests expect. */
export const wordpressOutcomes = (): string =>
  table(
    ['Method', 'Author’s HTML', 'With the script', 'Without JavaScript'],
    Object.entries(methods).flatMap(([method, [, unfiltered, filtered]]) =>
      filtered
        ? [row(method, 'unfiltered', unfiltered), row(method, 'filtered', filtered)]
        : [row(method, 'either', unfiltered)],
    ),
  );
