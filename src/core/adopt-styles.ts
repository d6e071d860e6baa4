import {adoptStyles as adoptHere, type CSSResult, type LitElement, supportsAdoptingStyleSheets} from 'lit';
import {fromDocument} from './host/document.js';

/**
 * Adopts the style sheets of an element's class, in whichever document the element is.
 * @param added - The new ones among them. Older browsers get them as `<style>`, which moves with the element.
 */
export function adoptStyles(element: LitElement, added?: CSSResult[]): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  const root = element.renderRoot as ShadowRoot;
  const view = fromDocument('defaultView', element.ownerDocument);
  if (view === window || !supportsAdoptingStyleSheets) {
    adoptHere(root, supportsAdoptingStyleSheets ? elementStyles : (added ?? elementStyles));
  } else if (view) {
    // a document rejects style sheets that were constructed in another
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
