import {fromDocument, hostOf} from './document.js';

/** Editable content, including parts of it that are not editable. */
const editors = '[contenteditable]:not([contenteditable="false" i]), .block-editor-block-list__layout';

/** Whether the element is inside editable content, where changes may be saved. */
export function isEdited(element: Element): boolean {
  const host = hostOf(element);
  // not isContentEditable, which forces a style recalculation
  return (
    !!element.closest(editors) ||
    fromDocument('designMode', element.ownerDocument) === 'on' ||
    (!!host && isEdited(host))
  );
}
