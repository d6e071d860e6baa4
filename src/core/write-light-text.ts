import {fromDocument} from './host/document.js';
import {textFragmentHandled} from './host/text-fragment.js';
import {prefix, type Shown} from './light-text.js';

/** The slot name of line breaks and links, which are for copies without shadow roots. No element has this slot. */
const copyOnly = 'fbss';

/** The nodes of a string in the light DOM. */
function lightNodes({child, address}: Shown): Node[] {
  const create = fromDocument('createElement');
  return [
    Object.assign(create('span'), child),
    ...(address ? [Object.assign(create('a'), {slot: copyOnly, href: address, textContent: address})] : []),
    Object.assign(create('br'), {slot: copyOnly}),
  ];
}

/**
 * Updates the light children of an element, in the order in which their slots show them. A child without a slot is not
 * displayed, so this can wait. Children that stay are not replaced, since a browser may have translated them, and are
 * moved only if their order has changed.
 * @param shown - Returns the strings that the element shows, by slot name.
 */
export async function writeLightText(host: Element, shown: () => ReadonlyMap<string, Shown>): Promise<void> {
  await textFragmentHandled();
  // a unit test may have ended, and with it its window
  if (typeof document === 'undefined') return;
  const strings = shown();
  // nothing is shown while the fallback is: prerendered content keeps its children
  if (!strings.size) return;
  const names = new Set([...(host.shadowRoot?.querySelectorAll('slot') ?? [])].map(({name}) => name));
  /** The nodes of each string that stays, in their present order. */
  const kept = new Map<string, Element[]>();
  let nodes: Element[] | undefined;
  for (const child of [...host.children]) {
    // from the prototype: a form may have fields with these names
    const slot = Element.prototype.getAttribute.call(child, 'slot');
    if (slot?.startsWith(prefix)) {
      nodes = strings.has(slot) && names.has(slot) && !kept.has(slot) ? [] : undefined;
      if (nodes) kept.set(slot, nodes);
    } else if (slot !== copyOnly) continue;
    if (nodes) nodes.push(child);
    else host.removeChild(child);
  }
  let added: Node[] = [];
  for (const name of names) {
    const string = strings.get(name);
    if (!string) continue;
    const stays = kept.get(name);
    const [inPlace] = kept.keys();
    kept.delete(name);
    if (stays && name === inPlace) {
      stays[0]?.before(...added);
      added = [];
    } else added.push(...(stays ?? lightNodes(string)));
  }
  host.append(...added);
}
