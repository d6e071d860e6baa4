import {fromDocument, hostOf} from './document.js';

/** What an editor lets somebody change, also where it keeps an island in it from being changed. */
const editors = '[contenteditable]:not([contenteditable="false" i]), .block-editor-block-list__layout';

/** Somebody edits what the element is in: whatever is changed there may be saved. */
export function isEdited(element: Element): boolean {
  const host = hostOf(element);
  // not isContentEditable, for which the browser computes the styles of the page
  return (
    !!element.closest(editors) ||
    fromDocument('designMode', element.ownerDocument) === 'on' ||
    (!!host && isEdited(host))
  );
}
