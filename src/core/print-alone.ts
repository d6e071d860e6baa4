import {type ReactiveController, type ReactiveControllerHost, supportsAdoptingStyleSheets} from 'lit';
import {fromDocument, fromElement} from './host/document.js';
import {own} from './host/own.js';

const rootOf = (element: Element): Node => Element.prototype.getRootNode.call(element);

/** The element at the top of a document. */
const isTop = (element: Element): boolean =>
  !fromElement('parentElement', element) && !(rootOf(element) instanceof ShadowRoot);

/** Which child of its parent an element is, as a selector. */
function place(element: Element): string {
  let count = 1;
  let before = fromElement('previousElementSibling', element);
  for (; before; before = fromElement('previousElementSibling', before)) count++;
  return `:nth-child(${count})`;
}

/** A selector for one element of a document or a shadow root, whatever names and ids it has. */
const pathTo = (element: Element): string => (isTop(element) ? ':root' : `${pathAround(element)}>${place(element)}`);

/** The same for what it is in. */
function pathAround(element: Element): string {
  const parent = fromElement('parentElement', element);
  return parent ? pathTo(parent) : ':host';
}

/**
 * The rules, by document or shadow root, that leave nothing of the page but one element. What is around it has no box
 * any more, and what else is in there is not displayed.
 */
function rulesFor(target: Element): Map<Node, string> {
  const rules = new Map<Node, string>();
  const add = (element: Element, rule: string): void => {
    const root = rootOf(element);
    rules.set(root, (rules.get(root) ?? '') + rule);
  };
  add(target, `${pathTo(target)}{visibility:visible!important}`);
  let inner = target;
  while (!isTop(inner)) {
    add(inner, `${pathAround(inner)}>:not(${place(inner)}){display:none!important}`);
    inner =
      fromElement('assignedSlot', inner) ?? fromElement('parentElement', inner) ?? (rootOf(inner) as ShadowRoot).host;
    const path = pathTo(inner);
    add(inner, `${path}{display:contents!important;visibility:hidden!important;background:none!important}`);
    // text between the elements is hidden, not gone
    add(inner, `${path}::before,${path}::after{content:none!important}`);
  }
  return rules;
}

/** Takes all but one element off the paper, without a change to the page's elements; gives the way back. */
function isolate(target: Element): () => void {
  const view = fromDocument('defaultView', target.ownerDocument);
  const undo: (() => void)[] = [];
  if (view && supportsAdoptingStyleSheets) {
    for (const [root, rules] of rulesFor(target) as Map<Document | ShadowRoot, string>) {
      const sheet = new view.CSSStyleSheet();
      // important rules in a layer override those of the page, whatever ids these name
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

/** Prints one element alone, now. */
export function printOnly(element: Element): void {
  let restore: (() => void) | undefined;
  addEventListener(
    'beforeprint',
    () => {
      restore = isolate(element);
    },
    own({once: true}),
  );
  addEventListener('afterprint', () => restore?.(), own({once: true}));
  print();
}

/**
 * Prints one part of an element alone: what `target` gives when the browser is about to print, whether a button or the
 * browser's own menu was used; nothing: the page is printed as it is.
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
