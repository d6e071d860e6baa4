import {fromDocument} from '../core/host/document.js';
import {own} from '../core/host/own.js';
import {parts} from './parts.js';

/** The element to show in a host. */
export interface Upgrade {
  /** The element's tag, and its attributes. */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The child of the host that the element replaces; by default, all of its children. */
  child?: Node | undefined;
}

/** Finds the element for a host; `undefined` if it is to show none. */
type Find = (host: HTMLElement) => Upgrade | undefined;

const mounts = new WeakMap<Node, Mount>();
/** All mounts, for changes that concern each of them. */
const allMounts = new Set<WeakRef<Mount>>();

/** Whether a node is a host in which an element is shown. */
export const showsElement = (node: Node): boolean => mounts.get(node)?.showsElement ?? false;

/** A node from another window is not an instance of this window's classes. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

const slot = (): HTMLSlotElement => fromDocument('createElement')('slot');

/**
 * Shows an element in a host node of the page without changing the page's own nodes, which a framework may change, remove or
 * hydrate at any time. The element is in the host's shadow root, whose slots the nodes are assigned to: nodes that the
 * element replaces are its fallback, the others stay before or after it.
 */
class Mount {
  #host: HTMLElement;
  #find: Find;
  #before = slot();
  #fallback = slot();
  #after = slot();
  #element?: HTMLElement | undefined;
  #upgrade?: Upgrade | undefined;

  constructor(host: HTMLElement, find: Find, around: Element | null) {
    this.#host = host;
    this.#find = find;
    host.attachShadow(own({mode: 'open', slotAssignment: 'manual'})).append(this.#before, this.#after);
    mounts.set(host, this);
    allMounts.add(new WeakRef(this));
    this.update();
    const observer = new MutationObserver((changes) => {
      this.update(changes.some(({target, type}) => target === host && type === 'childList'));
    });
    observer.observe(host, own({attributes: true, characterData: true, childList: true, subtree: true}));
    if (around) observer.observe(around, own({attributes: true}));
  }

  get showsElement(): boolean {
    return !!this.#element;
  }

  /** Finds the element again. Assigns the nodes again if they have changed, or if the element has. */
  update(changed = true): void {
    let upgrade: Upgrade | undefined;
    try {
      upgrade = this.#find(this.#host);
    } catch (error) {
      console.error(error);
    }
    const stays = !changed && upgrade?.tag === this.#upgrade?.tag && upgrade?.child === this.#upgrade?.child;
    this.#show(upgrade);
    if (stays) return;
    // comments cannot be assigned
    const nodes = [...this.#host.childNodes].filter((node) => isElement(node) || isText(node));
    const child = nodes.findIndex((node) => node === upgrade?.child);
    const [start, end] = !upgrade ? [nodes.length, nodes.length] : child < 0 ? [0, nodes.length] : [child, child + 1];
    this.#before.assign(...nodes.slice(0, start));
    this.#fallback.assign(...nodes.slice(start, end));
    this.#after.assign(...nodes.slice(end));
  }

  /** Keeps the current element if the tag is the same, and with it what a reader has ticked and opened. */
  #show(upgrade: Upgrade | undefined): void {
    const before = this.#upgrade;
    this.#upgrade = upgrade;
    if (upgrade?.tag !== before?.tag) {
      this.#element?.remove();
      this.#element = upgrade && fromDocument('createElement')(upgrade.tag);
      this.#element?.setAttribute('exportparts', parts);
      this.#element?.append(this.#fallback);
    }
    const attributes = before && before.tag === upgrade?.tag ? before.attributes : new Map<string, string>();
    for (const name of new Set([...attributes.keys(), ...(upgrade?.attributes.keys() ?? [])])) {
      const value = upgrade?.attributes.get(name);
      // keeps later changes of the element itself, such as the language that a reader has chosen
      if (value === attributes.get(name)) continue;
      if (value === undefined) this.#element?.removeAttribute(name);
      else this.#element?.setAttribute(name, value);
    }
    if (this.#element && !this.#element.parentNode) this.#before.after(this.#element);
  }
}

/** Older browsers cannot assign nodes to slots: they keep the links and the plain content. */
const canAssign = Object.hasOwn(HTMLSlotElement.prototype, 'assign');

/** Updates all mounts whenever an editor may have started: editable content shows no element. */
function followEditors(): void {
  const updateAll = (): void => {
    for (const reference of allMounts) {
      const mounted = reference.deref();
      if (mounted) mounted.update();
      else allMounts.delete(reference);
    }
  };
  new MutationObserver(updateAll).observe(document, own({attributeFilter: ['contenteditable'], subtree: true}));
  let designMode = fromDocument('designMode');
  fromDocument('addEventListener')('selectionchange', () => {
    if (designMode === fromDocument('designMode')) return;
    designMode = fromDocument('designMode');
    updateAll();
  });
}

/**
 * Shows an element in a host. `find` is called now, whenever something in the host changes, and whenever an attribute of
 * the wrapper `around` it does.
 */
export function mount(host: HTMLElement, find: Find, around: Element | null): void {
  if (!canAssign || host.shadowRoot || !find(host)) return;
  if (!allMounts.size) followEditors();
  new Mount(host, find, around);
}
