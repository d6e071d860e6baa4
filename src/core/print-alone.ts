import {type ReactiveController, type ReactiveControllerHost, supportsAdoptingStyleSheets} from 'lit';
import {fromDocument} from './host/document.js';
import {own} from './host/own.js';

/** A related element, read from the prototype: the fields of a form shadow its members by their names. */
const fromElement = (
  name: 'parentElement' | 'previousElementSibling' | 'assignedSlot',
  element: Element,
): Element | null => Reflect.get<Element, typeof name>(Element.prototype, name, element);

/** The root of a connected element. */
const rootOf = (element: Element): Document | ShadowRoot =>
  Element.prototype.getRootNode.call(element) as Document | ShadowRoot;

/** The element that another one is displayed in; `undefined` for the root element of a document. */
function around(element: Element): Element | undefined {
  const root = rootOf(element);
  return (
    fromElement('assignedSlot', element) ??
    fromElement('parentElement', element) ??
    (root instanceof ShadowRoot ? root.host : undefined)
  );
}

/** A selector for the position of an element among the children of its parent. */
function position(element: Element): string {
  let count = 1;
  let before = fromElement('previousElementSibling', element);
  for (; before; before = fromElement('previousElementSibling', before)) count++;
  return `:nth-child(${count})`;
}

/** A selector for one element of a document or a shadow root, whatever names and ids it has. */
const pathTo = (element: Element): string =>
  around(element) ? `${pathAround(element)}>${position(element)}` : ':root';

/** A selector for the parent of an element, or the host of its shadow root. */
function pathAround(element: Element): string {
  const parent = fromElement('parentElement', element);
  return parent ? pathTo(parent) : ':host';
}

/**
 * The rules, by document or shadow root, that display nothing but one element. Its ancestors get no box, and their
 * other children are not displayed.
 */
function rulesFor(target: Element): Map<Document | ShadowRoot, string> {
  const rules = new Map<Document | ShadowRoot, string>();
  const add = (element: Element, rule: string): void => {
    const root = rootOf(element);
    rules.set(root, (rules.get(root) ?? '') + rule);
  };
  add(target, `${pathTo(target)}{visibility:visible!important}`);
  let inner = target;
  for (let outer = around(inner); outer; outer = around(inner)) {
    add(inner, `${pathAround(inner)}>:not(${position(inner)}){display:none!important}`);
    inner = outer;
    const path = pathTo(inner);
    // no selector matches text beside the elements: it is hidden with its parent
    add(inner, `${path}{display:contents!important;visibility:hidden!important;background:none!important}`);
    add(inner, `${path}::before,${path}::after{content:none!important}`);
  }
  return rules;
}

/** Hides all but one element in print, without changing the page's elements. Returns a function that undoes it. */
function isolate(target: Element): () => void {
  const view = fromDocument('defaultView', target.ownerDocument);
  const undo: (() => void)[] = [];
  if (view && supportsAdoptingStyleSheets) {
    for (const [root, rules] of rulesFor(target)) {
      const sheet = new view.CSSStyleSheet();
      // important rules in a layer override the page's unlayered ones, whatever their specificity
      sheet.replaceSync(`@media print{@layer{${rules}}}`);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      undo.push(() => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      });
    }
  }
  return () => {
    for (const each of undo) each();
  };
}

/** How long after `print()` returns a browser may begin to print, in milliseconds. A sandboxed frame never does. */
const printDelay = 5000;

/** Prints one element alone. */
export function printAlone(element: Element): void {
  let restore: (() => void) | undefined;
  const beforePrint = (): void => {
    restore = isolate(element);
  };
  addEventListener('beforeprint', beforePrint, own({once: true}));
  addEventListener('afterprint', () => restore?.(), own({once: true}));
  print();
  setTimeout(() => {
    removeEventListener('beforeprint', beforePrint);
  }, printDelay);
}

/**
 * Whenever the browser prints, even from its own menu, prints only the element that `target` returns. If it returns nothing,
 * the whole page is printed.
 */
export class PrintAlone implements ReactiveController {
  #target: () => Element | false | null | undefined;
  #restore?: () => void;

  constructor(host: ReactiveControllerHost, target: () => Element | false | null | undefined) {
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({type}: Event): void {
    this.#restore?.();
    this.#restore = undefined;
    const target = type === 'beforeprint' ? this.#target() : undefined;
    if (target) this.#restore = isolate(target);
  }
}
