/** What a print button does. As a function of ours: the browser's own takes no event. */
export function printPage(): void {
  print();
}
