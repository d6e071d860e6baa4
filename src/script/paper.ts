/** The width that the page is laid out for on paper; where a frame is narrower there, `embed.css` makes it smaller. */
const width = '640px';

/**
 * The height of the page on paper: the rules for print hold for a moment, in which nothing is painted. No browser tells
 * a page this in time.
 */
export function heightOnPaper(main: HTMLElement): number {
  const roots = [document, ...[...main.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const sheets = new Set(roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]));
  const forPrint = [...sheets]
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  const {scrollX, scrollY} = window;
  for (const {media} of forPrint) media.mediaText = 'all';
  main.style.inlineSize = width;
  main.style.zoom = '1';
  const {height} = main.getBoundingClientRect();
  main.removeAttribute('style');
  for (const {media} of forPrint) media.mediaText = 'print';
  // the page may have been shorter than where its reader is
  scrollTo(scrollX, scrollY);
  // text on paper may take a line more
  return Math.ceil(height * 1.02);
}
