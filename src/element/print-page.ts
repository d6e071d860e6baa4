/** Click handler of a print button. `print` itself throws where Lit calls it with the element as `this`. */
export function printPage(): void {
  print();
}
