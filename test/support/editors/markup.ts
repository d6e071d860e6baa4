import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5';

/** The elements in markup, each as its tag and the names of its attributes. */
function elementsOf(markup: string): {tag: string; names: string[]}[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): {tag: string; names: string[]}[] => [
    ...('tagName' in node ? [{tag: node.tagName, names: node.attrs.map(({name}) => name)}] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(markup));
}

/** `tag attribute` for each attribute that a filter has added. */
export function added(written: string, left: string): string[] {
  const known = new Set(elementsOf(written).flatMap(({names}) => names));
  return elementsOf(left).flatMap(({tag, names}) =>
    names.filter((name) => !known.has(name)).map((name) => `${tag} ${name}`),
  );
}

/** Describes filtered markup: all of it, nothing, or without certain tags and, on other tags, certain attributes. */
export function describeLeft(written: string, left: string): string {
  if (!left.trim()) return 'nothing';
  const before = elementsOf(written);
  const after = elementsOf(left);
  const tags = new Set(after.map(({tag}) => tag));
  const names = new Set(after.flatMap((element) => element.names));
  const gone = new Set([
    ...before.filter(({tag}) => !tags.has(tag)).map(({tag}) => `\`<${tag}>\``),
    ...before
      .filter(({tag}) => tags.has(tag))
      .flatMap((element) => element.names)
      .filter((name) => !names.has(name))
      .map((name) => `\`${name}\``),
  ]);
  return gone.size ? `without ${[...gone].join(', ')}` : 'all';
}
