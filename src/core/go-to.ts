import {own} from './host/own.js';
import {hostOf} from './host/document.js';
import {afterFrame, intoView} from './into-view.js';

/** What a host can close around an element, as the browser opens it for a target of its own. */
const closed = 'details:not([open]), :not(form)[hidden="until-found" i]';

/** Opens what is closed around an element. */
function reveal(element: Element): void {
  for (let inner: Element | undefined = element; inner; inner = hostOf(inner)) {
    for (let around = inner.closest(closed); around; around = inner.closest(closed)) {
      if (around instanceof HTMLDetailsElement && !around.open) around.open = true;
      else {
        around.dispatchEvent(new Event('beforematch', own({bubbles: true})));
        around.removeAttribute('hidden');
      }
    }
  }
}

/** Brings the reader to a section or a question: opens it, scrolls to it and moves the focus there. */
export function goTo(entry: Element): void {
  reveal(entry);
  const summary = entry.querySelector<HTMLElement>(':scope > summary');
  if (summary) {
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
