import type {FbssElement} from '../src/core/fbss-element.js';

/** How long to wait for a condition, in milliseconds. */
const timeout = 2000;

/** The library's elements in a story. */
export const elementsIn = (canvas: HTMLElement): FbssElement[] =>
  [...canvas.querySelectorAll<FbssElement>('*')].filter(({localName}) => localName.startsWith('fbss-'));

/** The shadow root of the story's first element, once it has rendered. */
export async function renderedRoot(canvas: HTMLElement): Promise<ShadowRoot> {
  const [element] = elementsIn(canvas);
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error('The story contains no element.');
  return element.shadowRoot;
}

export function click(root: ShadowRoot, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`${selector} not found.`);
  target.click();
}

/** Waits for a condition: the `toggle` event and live regions follow the click asynchronously. */
export async function until(expectation: string, condition: () => boolean): Promise<void> {
  const end = Date.now() + timeout;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Expected ${expectation}.`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** Chooses the cause at this index. */
export const chooseCause =
  (index: number) =>
  async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
    const root = await renderedRoot(canvasElement);
    const cause = `[part='cause']:nth-of-type(${index + 1}) [part='choose']`;
    click(root, cause);
    await until('the cause to be chosen', () => root.querySelector(`${cause}[aria-pressed='true']`) !== null);
  };

/** The boxes of the emergency symptoms. */
export const symptomBoxes = '.check:not(.none) > input';

export const ticked = (root: ShadowRoot): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input:checked'),
];

/** Whether the red flags show an answer to what is ticked. */
export const answers = (root: ShadowRoot, answer: string): boolean =>
  root.querySelector(`[part="answer"] > :not(.room) ${answer}`) !== null;

export async function tickFirstSymptom(root: ShadowRoot): Promise<void> {
  click(root, symptomBoxes);
  await until('the answer to a symptom', () => ticked(root).length === 1 && answers(root, '[part="help"]'));
}
