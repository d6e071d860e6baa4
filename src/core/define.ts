import type {FbssElement} from './fbss-element.js';

/** Defines an element, unless a second copy or another version of the library has defined its tag already. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** The class of a tag. It may be of another version of the library, which lacks some members. */
export const definedAs = (tag: string): Partial<typeof FbssElement> | undefined =>
  customElements.get(tag) as Partial<typeof FbssElement> | undefined;
