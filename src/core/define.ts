/** Registers an element, unless the page has the tag already: from a second copy of the library, or another version. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
