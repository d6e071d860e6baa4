/**
 * Asks the page around a frame of ours to scroll to an element. Browsers scroll that page themselves, but WebKit not one
 * of another origin. It is told the place alone, with the element's scroll margin: where the browser has scrolled
 * already, nothing moves.
 */
export function askPageAround(element: Element, block: 'start' | 'nearest'): void {
  const {top, bottom} = element.getBoundingClientRect();
  const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(element);
  const place = {fbss: block, value: top - parseFloat(scrollMarginTop), end: bottom + parseFloat(scrollMarginBottom)};
  // any page may frame this one: the same place is told for every tick
  parent.postMessage(place, '*');
}
