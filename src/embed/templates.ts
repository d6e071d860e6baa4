/**
 * Lit's `html` and `render` for the script build: as much of them as our templates use. An expression stands for a
 * child, or for one whole unquoted attribute (`class=${…}`), property (`.checked=${…}`) or listener (`@click=${…}`);
 * a lint rule holds the templates to it. A child is text, a template, a list of these, or nothing. An attribute whose
 * value is nothing, or empty, is left out.
 */

interface Template {
  strings: TemplateStringsArray;
  values: unknown[];
}

/** Takes the values of one expression, one render after the other. */
type Part = (value: unknown) => void;

interface Policy {
  createHTML(markup: string): string;
}

export const nothing = '';

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({strings, values});

/** Stands in the markup for an expression, as the value of an attribute or as a comment. */
const hole = 'fbss-lit';

const policy = (() => {
  try {
    const {trustedTypes} = window as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
    return trustedTypes?.createPolicy(hole, {createHTML: (markup) => markup});
  } catch {
    // a page that demands a policy but does not allow ours refuses the markup: its fallback text stays
    return undefined;
  }
})();

const templates = new WeakMap<TemplateStringsArray, HTMLTemplateElement>();

/** The browser's own template of a template, made once. */
function templateOf(strings: TemplateStringsArray): HTMLTemplateElement {
  let template = templates.get(strings);
  if (!template) {
    const markup = strings.reduce((before, after) => before + (before.endsWith('=') ? hole : `<!--${hole}-->`) + after);
    template = document.createElement('template');
    template.innerHTML = policy?.createHTML(markup) ?? markup;
    templates.set(strings, template);
  }
  return template;
}

/** Fills an attribute, a property or a listener. A value that has not changed is left alone. */
function attributePart(element: Element, name: string, host: unknown): Part {
  const key = name.slice(1);
  let last: unknown = nothing;
  element.removeAttribute(name);
  if (name.startsWith('@')) {
    element.addEventListener(key, (event) => {
      (last as (event: Event) => void).call(host, event);
    });
    return (value) => (last = value);
  }
  return (value) => {
    if (value === last) return;
    last = value;
    if (name.startsWith('.')) Object.assign(element, {[key]: value});
    else if (value) element.setAttribute(name, value as string);
    else element.removeAttribute(name);
  };
}

/** Puts a comment before a node. */
function mark(node: ChildNode): Comment {
  const comment = document.createComment('');
  node.before(comment);
  return comment;
}

/** Fills the place before a comment. */
function childPart(end: ChildNode, host: unknown): Part {
  const start = mark(end);
  /** What stands here: a template, by its strings; a list; or text, which may be none. */
  let kind: TemplateStringsArray | boolean | undefined;
  let parts: Part[] = [];
  return (value) => {
    const list = Array.isArray(value);
    const {strings, values} = (list ? {values: value as unknown[]} : (value ?? {})) as Partial<Template>;
    const next = strings ?? list;
    let copy: Node | undefined;
    if (next !== kind) {
      copy = strings && document.importNode(templateOf(strings).content, true);
      while (start.nextSibling !== end) start.nextSibling?.remove();
      // until it is filled: a failure starts anew
      kind = undefined;
      parts = copy ? partsOf(copy, host) : list ? [] : [textPart(end)];
    }
    // a place that a list no longer needs stays, empty
    while (list && parts.length < value.length) parts.push(childPart(mark(end), host));
    for (const [index, part] of parts.entries()) part(values ? values[index] : value);
    if (copy) end.parentNode?.insertBefore(copy, end);
    kind = next;
  };
}

/** Fills the text before a comment. */
function textPart(end: ChildNode): Part {
  const text = document.createTextNode('');
  let last: unknown;
  end.before(text);
  return (value) => {
    // a browser may have translated the text: it stays while the value does
    if (value !== last) text.data = ((last = value) ?? nothing) as string;
  };
}

/** The parts of a copy of a template, in the order of their expressions. */
function partsOf(copy: Node, host: unknown): Part[] {
  const walker = document.createTreeWalker(copy);
  const makers: (() => Part)[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = node;
    if (found instanceof Element) {
      for (const {name, value} of found.attributes) {
        if (value === hole) makers.push(() => attributePart(found, name, host));
      }
    } else if (found.nodeValue === hole) {
      makers.push(() => childPart(found as Comment, host));
    }
  }
  // found first, since a part that is made changes the copy
  return makers.map((make) => make());
}

const roots = new WeakMap<Node, [place: Node, part: Part]>();

/** Renders a template at the end of a root, or changes what an earlier one has rendered there. */
export function render(value: unknown, root: HTMLElement | DocumentFragment, {host}: {host?: unknown} = {}): void {
  let [place, part] = roots.get(root) ?? [];
  if (!part || place?.parentNode !== root) {
    const end = root.appendChild(document.createComment(''));
    roots.set(root, [(place = end), (part = childPart(end, host))]);
  }
  part(value);
}
