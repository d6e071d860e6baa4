/** The text of an inline style. It is set as a property, not as an attribute: the page's policy forbids those. */
export const inlineStyle = (styles: Iterable<readonly [property: string, value: string]>): string =>
  Array.from(styles, ([property, value]) => `${property}: ${value}`).join('; ');
