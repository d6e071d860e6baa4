import type {DefaultTreeAdapterTypes} from 'parse5';

/** The parse5 nodes of prerendered elements. A declarative shadow root is a `template` in its host. */
export type Node = DefaultTreeAdapterTypes.Node;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attributeOf = (node: Node, name: string): string | undefined =>
  isElement(node) ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined;

/** The children of a node; of a `template`, those of its content. */
export function childrenOf(node: Node): readonly ChildNode[] {
  const parent = 'content' in node ? node.content : node;
  return 'childNodes' in parent ? parent.childNodes : [];
}

export const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

export const isHeading = ({nodeName}: Node): boolean => /^h[1-6]$/.test(nodeName);
