import {own} from '../host/own.js';
import {afterFrame, intoView} from './into-view.js';

/** Brings the reader to a section or a question: opens it, scrolls to it and moves the focus there. */
export function goTo(entry: Element): void {
  const summary = entry.querySelector<HTMLElement>(':scope > summary');
  if (summary) {
    entry.setAttribute('open', '');
    focus(summary);
  } else {
    // a section that is new has its heading by then
    afterFrame(() => {
      const heading = entry.shadowRoot?.querySelector<HTMLElement>('[part=heading]');
      heading?.setAttribute('tabindex', '-1');
      focus(heading);
    });
  }
  intoView(summary ?? entry, 'start');
}

function focus(element: HTMLElement | null | undefined): void {
  element?.focus(own({preventScroll: true}));
}

/** A press that follows a link here: with one of these keys it opens another tab, window or menu. */
export const isPlain = ({altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);
