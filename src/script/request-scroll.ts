/**
 * Asks the parent page of a framed page to scroll to an element. Browsers scroll the parent page themselves, but WebKit does
 * not if it is of another origin. The message has only the position, with the element's scroll margin: if the browser has
 * already scrolled there, nothing moves.
 */
export function requestScroll(element: Element, block: 'start' | 'nearest'): void {
  const {top, bottom} = element.getBoundingClientRect();
  const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(element);
  const message = {fbss: block, value: top - parseFloat(scrollMarginTop), end: bottom + parseFloat(scrollMarginBottom)};
  // any page may frame this one: the position is the same for every tick
  parent.postMessage(message, '*');
}
