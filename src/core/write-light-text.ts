import {fromDocument} from './host/document.js';
import {textSearchEnded} from './host/text-search.js';
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
 * Updates the light children of an element. A child without a slot is not displayed, so this can wait.
 * @param shown - Returns the strings that the element shows, by slot name.
 */
export async function writeLightText(host: Element, shown: () => ReadonlyMap<string, Shown>): Promise<void> {
  await textSearchEnded();
  const missing = new Map(shown());
  // nothing is shown while the fallback is: prerendered content keeps its children
  if (!missing.size) return;
  let stays = false;
  for (const child of [...host.children]) {
    // from the prototype: a form may have fields with these names
    const slot = Element.prototype.getAttribute.call(child, 'slot');
    if (slot?.startsWith(prefix)) stays = missing.delete(slot);
    else if (slot !== copyOnly) continue;
    if (!stays) host.removeChild(child);
  }
  const added: Node[] = [];
  // in the order of the slots, which is not the order in which the templates were created
  for (const {name} of host.shadowRoot?.querySelectorAll('slot') ?? []) {
    const string = missing.get(name);
    if (string) added.push(...lightNodes(string));
  }
  host.append(...added);
}
