/**
 * A member of a document, read from its prototype. On a page with `<img name="body">`, `document.body` is that image:
 * elements with a `name` or an `id` shadow the document's own members.
 */
export function fromDocument<Name extends keyof Document>(name: Name, from = document): Document[Name] {
  const member: unknown = Reflect.get(Document.prototype, name, from);
  return (typeof member === 'function' ? member.bind(from) : member) as Document[Name];
}

/** `querySelectorAll` of an element that may be a form, whose fields shadow its members by their names. */
export function findIn(element: Element, selector: string): NodeListOf<HTMLElement> {
  const find: (selector: string) => NodeListOf<HTMLElement> = Reflect.get(Element.prototype, 'querySelectorAll');
  return find.call(element, selector);
}

/** Whether a root is not a document but a shadow root or, without a host, another fragment. */
const isFragment = (root: Node): root is DocumentFragment & {readonly host?: Element} =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** The host of the shadow root that an element is in. `getRootNode` passes forms, which may have a field `parentNode`. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return isFragment(root) ? root.host : undefined;
}

/** `querySelectorAll` of the shadow root that an element is in, or else of its document, as an array. */
export function allIn(element: Element, selector: string): HTMLElement[] {
  const root = element.getRootNode();
  return [
    ...(isFragment(root)
      ? root.querySelectorAll<HTMLElement>(selector)
      : fromDocument('querySelectorAll', element.ownerDocument)<HTMLElement>(selector)),
  ];
}

/** The first of them. */
export const firstIn = (element: Element, selector: string): HTMLElement | undefined => allIn(element, selector)[0];
