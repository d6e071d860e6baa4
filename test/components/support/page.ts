import type {FbssElement} from '../../../src/index.js';
import '../../../src/components/define-sections.js';
import {sectionNames} from '../../../src/sections.js';

/** The tags of all sections. */
export const tags = sectionNames.map((name) => `fbss-${name}`);

/** The library's elements in a part of a page, including those in shadow roots. */
export function elementsIn(root: ParentNode): FbssElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (isFbssElement(element)) return [element];
    return element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  });
}

/** By name, because the class may be that of the modules or of the script. */
const isFbssElement = (element: Element): element is FbssElement => element.localName.startsWith('fbss-');

let added: HTMLElement[] = [];

/** Adds markup to the page and waits until the library's elements in it have rendered. */
export async function addMarkup(markup: string): Promise<HTMLElement> {
  const main = document.createElement('main');
  main.innerHTML = markup;
  document.body.append(main);
  added.push(main);
  await settled(main);
  return main;
}

/** Does so with the markup of a single element, and returns it. */
export async function fixture<E extends FbssElement>(markup: string): Promise<E> {
  const [element] = elementsIn(await addMarkup(markup));
  if (!element) throw new Error('There is no element of the library in this markup');
  return element as E;
}

export async function settled(root: ParentNode): Promise<void> {
  await Promise.all(elementsIn(root).map((element) => element.updateComplete));
}

/** Removes everything that a test has added to the page. */
export function cleanUp(): void {
  for (const main of added) main.remove();
  added = [];
}

/** Waits until a condition is true. On a busy machine, that can take many seconds. */
export async function until(isSo: () => unknown, what = String(isSo)): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`Timeout: ${what}`);
}

/** Waits until all strings that an element shows are in the light DOM. */
export async function inLightDom(element: Element): Promise<void> {
  await until(() => {
    const slots = [...(element.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name^="fbss-"]') ?? [])];
    return slots.length && slots.every((slot) => slot.assignedElements().length);
  }, 'text in the light DOM');
}

const blank = /\s+/g;

/** The text of a node; of a slot, that of its assigned nodes, or else of its fallback. */
function rawTextOf(node: Node): string {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return (assigned.length ? assigned : [...node.childNodes]).map(rawTextOf).join('');
  }
  if (node instanceof Element && /^(style|svg)$/.test(node.localName)) return '';
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(rawTextOf).join(' ');
}

/** The text of an element as its shadow root shows it. */
export function textOf(element: Element): string {
  return rawTextOf(element.shadowRoot ?? element)
    .replace(blank, ' ')
    .trim();
}

/** A part of an element. Throws if there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the elements that a test expects
export function part<E extends HTMLElement>(element: Element, name: string): E {
  const found = element.shadowRoot?.querySelector<E>(`[part~="${name}"]`);
  if (!found) throw new Error(`There is no part "${name}"`);
  return found;
}

export function parts<E extends HTMLElement>(element: Element, name: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(`[part~="${name}"]`) ?? [])];
}

/** Opens the footer of an element, which then renders its content. */
export async function openFooter(element: Element): Promise<void> {
  const footer = part<HTMLDetailsElement>(element, 'about');
  footer.open = true;
  await until(() => footer.childElementCount > 1, 'the content of the footer');
}

/** The console warnings during a call of `act`, which gets the warnings so far. */
export async function warningsOf(act: (warnings: readonly string[]) => unknown): Promise<string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (...values: unknown[]): void => {
    warnings.push(values.join(' '));
  };
  try {
    await act(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
