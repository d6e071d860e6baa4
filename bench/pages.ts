import {type Variant, variants} from './variants.js';

/** A whole page. */
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Bench</title><style>body { margin: 16px; font: 16px/1.5 sans-serif; }</style>${head}</head><body>${body}</body></html>`;

/** The number of accordions on the long page. */
export const many = 1000;

/** A page with one accordion, one with card, accordion and form, and one with many accordions. */
type PageName = 'accordion' | 'three' | 'many';

export const emptyPath = '/empty';
export const pathOf = (page: PageName, {name}: Variant): string => `/${page}/${encodeURIComponent(name)}`;

/** Every page, by path. */
export const pages: [path: string, html: string][] = [
  [emptyPath, page('', '')],
  ...variants.flatMap((variant): [string, string][] => {
    const {head, card, accordion, form} = variant;
    return [
      [pathOf('accordion', variant), page(head.accordion, accordion)],
      [pathOf('three', variant), page(head.three, card + accordion + form)],
      [pathOf('many', variant), page(head.accordion, accordion.repeat(many))],
    ];
  }),
];

/** The elements that must be visible before a page counts as ready. */
export function pathsOf(name: PageName, {find}: Variant): string[] {
  const question = find.question(1);
  return name === 'three' ? [find.card, question, find.box] : [question];
}
