import {css} from 'lit';
import {rest} from '../host/idle.js';

const later = css`
  :host {
    content-visibility: auto;
  }
`;

/**
 * Lets what is about to change in an element be laid out when the browser has nothing better to do, unless it is in the
 * window. Until then, or until a reader comes there, the element keeps its height.
 */
export async function layOutLater(root: ShadowRoot): Promise<void> {
  const {styleSheet} = later;
  if (!styleSheet) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  await rest();
  // its words come into the light DOM before
  await rest();
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  // laid out now, as part of what the browser has time for, and not with all others in its next frame
  root.host.getBoundingClientRect();
}
