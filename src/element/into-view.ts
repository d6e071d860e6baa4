/**
 * Scrolls to an element once the page has its new length: WebKit scrolls no further than the page was long in the
 * frame before.
 */
export function intoView(element: Element | null | undefined, block: ScrollLogicalPosition): void {
  requestAnimationFrame(() => {
    element?.scrollIntoView({block});
  });
}
