/** Defines an element, unless a second copy or another version of the library has defined its tag already. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
