import {adoptStyles as adoptHere, type CSSResult, type LitElement, supportsAdoptingStyleSheets} from 'lit';
import {fromDocument} from './host/document.js';

/** Gives an element the style sheets of its class, in whichever document it is. */
export function adoptStyles(element: LitElement): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  const root = element.renderRoot as ShadowRoot;
  const view = fromDocument('defaultView', element.ownerDocument);
  if (view === window || !supportsAdoptingStyleSheets) {
    adoptHere(root, elementStyles);
  } else if (view) {
    // a document refuses style sheets that were made in another
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
