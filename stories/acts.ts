import type {FbssElement} from '../src/core/fbss-element.js';

/** How long an act may take to show, in milliseconds. */
const patience = 2000;

/** The library's elements in a story. */
export const elementsIn = (canvas: HTMLElement): FbssElement[] =>
  [...canvas.querySelectorAll<FbssElement>('*')].filter(({localName}) => localName.startsWith('fbss-'));

/** The shadow root of a story's element, once the words are there. */
export async function wordsOf(canvas: HTMLElement): Promise<ShadowRoot> {
  const [element] = elementsIn(canvas);
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error('The story shows no element.');
  return element.shadowRoot;
}

/** Clicks what is there to be clicked. */
export function click(root: ShadowRoot, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`There is no ${selector} to click.`);
  target.click();
}

/** Waits until something is so: what `details` and live regions tell comes later than the click. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`Expected ${what}.`);
    await new Promise((later) => setTimeout(later, 20));
  }
}
