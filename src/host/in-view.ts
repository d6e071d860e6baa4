/** Whether any of an element is in the window: what is not can wait. */
export function inView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
