import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {nothing} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {defaultTreeAdapter as adapter, html as standard, parseFragment, serializeOuter} from 'parse5';
import {defaultSectionNames, sectionNames} from '../src/sections.js';
import {contentOf} from './built-content.js';
import {minifyCss} from './minify-css.js';
import {attributeOf, type ChildNode, childrenOf, type Element, isElement, type Node, textOf} from './tree.js';

// these modules need the DOM shim, which has a top-level await; static imports do not wait for it
const {ssrContent} = await import('../src/core/locale/locale-controller.js');
export const {directionOf} = await import('../src/core/locale/languages.js');
export const {slotOf} = await import('../src/components/fbss-guide/sections-controller.js');
await import('../src/components/fbss-guide/define.js');

/** The sections, and the guide of all of them. */
export const sections: readonly string[] = [...sectionNames, 'guide'];

const isPrepared = (element: object): element is {prepare: () => Promise<void>} =>
  'prepare' in element && typeof element.prepare === 'function';

for (const section of sections) {
  const element = customElements.get(`fbss-${section}`);
  if (element && isPrepared(element)) await element.prepare();
}

type Attributes = Readonly<Record<string, string>>;

const attributeList = (attributes: Attributes): {name: string; value: string}[] =>
  Object.entries(attributes).map(([name, value]) => ({name, value}));

function createElement(name: string, attributes: Attributes, text?: string): Element {
  const element = adapter.createElement(name, standard.NS.HTML, attributeList(attributes));
  if (text !== undefined) adapter.insertText(element, text);
  return element;
}

/** Renders a section with Lit: the element with its declarative shadow root. */
async function renderSection(language: string, section: string, attributes: Attributes): Promise<Element> {
  ssrContent.language = language;
  ssrContent.content = await contentOf(language);
  const tag = unsafeStatic(`fbss-${section}`);
  const {footer = 'show', mode = 'check', 'heading-level': level = '2'} = attributes;
  const {slot = nothing, 'text-contact': line = nothing} = attributes;
  const {country = nothing, 'emergency-number': number = nothing} = attributes;
  const markup = await collectResult(
    render(
      html`<${tag} slot=${slot} heading-level=${level} footer=${footer} mode=${mode} country=${country} emergency-number=${number} text-contact=${line}></${tag}>`,
    ),
  );
  const element = parseFragment(markup).childNodes.find((node) => node.nodeName === `fbss-${section}`);
  if (!element || !isElement(element)) throw new Error(`<fbss-${section}> renders nothing`);
  adapter.detachNode(element);
  element.attrs = attributeList(attributes);
  return element;
}

/** Hides what needs a script. A cause keeps its name, which is the text of a button, and shows its place as text. */
const withoutScript =
  '@media (scripting:none){button,[part=hint],[part=top]{display:none}[part=choose]{display:flex;color:inherit;text-decoration:none}[part=place]{display:block}}';

const isMarker = (node: ChildNode): boolean => 'data' in node && !node.data.startsWith('!');

function setChildren(node: Node, children: ChildNode[]): void {
  const parent = 'content' in node ? node.content : node;
  if ('childNodes' in parent) parent.childNodes = children;
}

/** Cleans up Lit's output: removes the hydration comments, which these pages do not use. */
function clean(node: ChildNode): void {
  const children = childrenOf(node).filter((child) => !isMarker(child));
  setChildren(node, children);
  if (node.nodeName === 'style') {
    for (const child of children) if ('value' in child) child.value = minifyCss(child.value) + withoutScript;
  }
  if (isElement(node)) {
    // Lit renders the property as an attribute, and its mere presence would tick the box
    if (node.nodeName === 'input') node.attrs = node.attrs.filter(({name}) => name !== 'checked');
    // the page may be in a frame, which a publisher's page would replace
    if (node.nodeName === 'a' && attributeOf(node, 'href')?.startsWith('http')) {
      node.attrs.push(...attributeList({target: '_blank', rel: 'noreferrer'}));
    }
  }
  children.forEach(clean);
}

/** Moves the text out of the slots into light-DOM children, as the elements do in a browser. */
function lightTexts(node: Node, lang: string, dir: string): Element[] {
  const language = {lang: attributeOf(node, 'lang') ?? lang, dir: attributeOf(node, 'dir') ?? dir};
  const slot = attributeOf(node, 'name');
  if (node.nodeName === 'slot' && slot?.startsWith('fbss-')) {
    const text = textOf(node);
    setChildren(node, []);
    return [createElement('span', {slot, ...language}, `${text}\n`), createElement('br', {slot: 'fbss'})];
  }
  return childrenOf(node).flatMap((child) => lightTexts(child, language.lang, language.dir));
}

/** A section as a tree: the element, its shadow root, and its text in the light DOM. */
async function tree(language: string, section: string, attributes: Attributes): Promise<Element> {
  const element = await renderSection(language, section, attributes);
  clean(element);
  for (const child of lightTexts(element, language, directionOf(language))) adapter.appendChild(element, child);
  if (section === 'guide') {
    const level = attributes['heading-level'];
    for (const name of defaultSectionNames) {
      const own = {id: `fbss-${name}`, slot: slotOf(name), footer: 'none', ...(level && {'heading-level': level})};
      adapter.appendChild(element, await tree(language, name, own));
    }
  }
  return element;
}

/** A section as a browser has it once the script has run. */
export async function prerender(
  language: string,
  section: string,
  attributes: Attributes,
): Promise<{node: Element; markup: string}> {
  const node = await tree(language, section, {...attributes, lang: language});
  return {node, markup: serializeOuter(node)};
}
