/**
 * A member of a document, read from its prototype. `document.body` is an image on a page that has `<img name="body">`:
 * elements with a `name` or an `id` hide the members of the document itself.
 */
export function fromDocument<Name extends keyof Document>(name: Name, from = document): Document[Name] {
  const member: unknown = Reflect.get(Document.prototype, name, from);
  return (typeof member === 'function' ? member.bind(from) : member) as Document[Name];
}

/** An element beside or around another, which may be a form: its fields hide its members by their names. */
export const fromElement = (
  name: 'parentElement' | 'previousElementSibling' | 'assignedSlot',
  element: Element,
): Element | null => Reflect.get<Element, typeof name>(Element.prototype, name, element);

/** What a selector finds in an element that may be a form, whose fields hide its members by their names. */
export function findIn(element: Element, selector: string): NodeListOf<HTMLElement> {
  const find: (selector: string) => NodeListOf<HTMLElement> = Reflect.get(Element.prototype, 'querySelectorAll');
  return find.call(element, selector);
}

/** The host of the shadow root that an element is in. No step leads over a form, which may have a field `parentNode`. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;
}

/** The first element that a selector finds in the tree of an element: its shadow root, or its document. */
export function firstIn(element: Element, selector: string): HTMLElement | null {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE
    ? (root as ShadowRoot).querySelector(selector)
    : fromDocument('querySelector', element.ownerDocument)(selector);
}

/** The first element with an id in the tree of an element. */
export const byId = (element: Element, id: string): HTMLElement | null => firstIn(element, `#${CSS.escape(id)}`);
