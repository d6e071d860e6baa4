import {fromDocument} from '../core/host/document.js';

/** The width of the layout in print. If the frame is narrower, `embed.css` scales the page down. */
const width = '640px';

/**
 * The height of the page in print. Applies the print rules for a moment, in which nothing is painted, because no browser
 * offers this height in time. The frame has no scrollbar meanwhile: one that comes and goes in a single layout would leave
 * lengths in `cqi` of the narrower page in Firefox, so that the picture of the causes would be too small.
 */
export function heightInPrint(main: HTMLElement): number {
  const roots = [document, ...[...main.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const sheets = new Set(roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]));
  const forPrint = [...sheets]
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({media}) => media.mediaText === 'print');
  const {scrollX, scrollY} = window;
  const {style} = fromDocument('documentElement');
  style.overflow = 'hidden';
  for (const {media} of forPrint) media.mediaText = 'all';
  main.style.inlineSize = width;
  main.style.zoom = '1';
  const {height} = main.getBoundingClientRect();
  main.removeAttribute('style');
  for (const {media} of forPrint) media.mediaText = 'print';
  // the layout of the screen, before a scrollbar may come back
  main.getBoundingClientRect();
  style.overflow = '';
  // the page may have been too short for its scroll position
  scrollTo(scrollX, scrollY);
  // in print, the text may need one more line
  return Math.ceil(height * 1.02);
}
