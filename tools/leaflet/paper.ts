import {escapeHtml} from '../../build/html.js';
import {
  attributeOf,
  type ChildNode,
  childrenOf,
  type Element,
  isElement,
  isHeading,
  type Node,
  textOf,
} from '../../build/tree.js';

/** Converts a prerendered element to plain HTML for paper. Its parts become classes. */

/** What is of use on a screen only. */
const skippedNames = new Set(['style', 'svg', 'input', 'legend', 'nav', 'template']);
const skippedParts = new Set(['hint', 'place', 'privacy', 'or', 'none', 'all-flags', 'toggle-all']);
/** Elements of which only the content is printed. */
const unwrapped = new Set(['a', 'button', 'slot', 'summary']);
/** Elements that readers of a screen open or fill in. */
const replaced: Readonly<Record<string, string>> = {details: 'div', fieldset: 'div'};

const part = (node: Node): string => attributeOf(node, 'part') ?? '';
/** A box to tick, with its label. */
const isCheck = (node: Node): boolean => part(node) === 'check';

/** The element before a node. */
function before(node: ChildNode): ChildNode | undefined {
  const siblings = childrenOf(node.parentNode ?? node).filter((sibling) => isElement(sibling) || sibling === node);
  return siblings[siblings.indexOf(node) - 1];
}

function isSkipped(node: ChildNode): boolean {
  const previous = before(node);
  return (
    skippedNames.has(node.nodeName) ||
    skippedParts.has(part(node)) ||
    attributeOf(node, 'hidden') !== undefined ||
    attributeOf(node, 'role') === 'status' ||
    // the English of a skipped link
    (part(node) === 'english' && !!previous && isSkipped(previous)) ||
    // keeps the name of a cause, which is a button in its heading
    (node.nodeName === 'button' && !(node.parentNode && isHeading(node.parentNode)))
  );
}

class Paper {
  /** The text of the element, by the slot that shows it. */
  readonly #light: ReadonlyMap<string | undefined, string>;

  constructor(host: Node) {
    const spans = childrenOf(host).filter(({nodeName}) => nodeName === 'span');
    this.#light = new Map(spans.map((span) => [attributeOf(span, 'slot'), textOf(span).trim()]));
  }

  inside(node: Node): string {
    const children = childrenOf(node);
    const rows = children.filter(isCheck);
    const others = rows.length ? children.filter((child) => !isCheck(child)) : children;
    const list = rows.map((row) => `<li>${this.inside(row)}</li>`).join('');
    return others.map((child) => this.#html(child)).join('') + (list && `<ul>${list}</ul>`);
  }

  #html(node: ChildNode): string {
    if ('value' in node) return escapeHtml(node.value);
    if (!isElement(node) || isSkipped(node)) return '';
    const text = node.nodeName === 'slot' ? this.#light.get(attributeOf(node, 'name')) : undefined;
    if (text !== undefined) return escapeHtml(text);
    if (part(node) === 'picture') return `<div class="picture">${this.#copy(node)}</div>`;
    return this.#wrap(node, this.inside(node));
  }

  /** A node as it is, for the drawing, which has its own style sheet. */
  #copy(node: ChildNode): string {
    if (!isElement(node)) return 'value' in node ? escapeHtml(node.value) : '';
    const text = this.#light.get(attributeOf(node, 'name'));
    if (node.nodeName === 'slot' && text !== undefined) return escapeHtml(text);
    const attributes = node.attrs.map(({name, value}) => ` ${name}="${escapeHtml(value)}"`).join('');
    const inside = childrenOf(node).map((child) => this.#copy(child));
    return `<${node.nodeName}${attributes}>${inside.join('')}</${node.nodeName}>`;
  }

  #wrap(node: Element, inside: string): string {
    if (!inside.trim() || (unwrapped.has(node.nodeName) && part(node) !== 'call')) return inside;
    const name = node.nodeName === 'a' ? 'p' : (replaced[node.nodeName] ?? node.nodeName);
    const attributes = {class: part(node), lang: attributeOf(node, 'lang'), dir: attributeOf(node, 'dir')};
    const kept = Object.entries(attributes).map(([key, value]) => (value ? ` ${key}="${value}"` : ''));
    return `<${name}${kept.join('')}>${inside}</${name}>`;
  }
}

/** An element as HTML for paper. */
export function paper(host: Node): string {
  const root = childrenOf(host).find(({nodeName}) => nodeName === 'template');
  return root ? new Paper(host).inside(root) : '';
}
