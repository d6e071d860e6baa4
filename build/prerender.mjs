import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {nothing} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {parseFragment, serialize} from 'parse5';

// afterwards: the shim is there only then, since it waits for something itself
const {ssrContent} = await import('../generated/js/core/locale/locale-controller.js');
export const {directionOf} = await import('../generated/js/core/locale/languages.js');
const {defaultSectionNames, sectionNames} = await import('../generated/js/sections.js');
const {slotOf} = await import('../generated/js/components/fbss-guide/sections-controller.js');
await import('../generated/js/components/fbss-guide/define.js');

/** The sections, and the guide of all of them. */
export const sections = [...sectionNames, 'guide'];

for (const section of sections) await customElements.get(`fbss-${section}`).prepare?.();

export const attributeOf = (node, name) => node.attrs?.find((attribute) => attribute.name === name)?.value;
export const childrenOf = (node) => (node.nodeName === 'template' ? node.content : node).childNodes ?? [];
export const textOf = (node) => (node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join(''));

const element = (name, attributes, ...childNodes) => ({
  nodeName: name,
  tagName: name,
  attrs: Object.entries(attributes).map(([attribute, value]) => ({name: attribute, value})),
  namespaceURI: 'http://www.w3.org/1999/xhtml',
  childNodes,
});
const text = (value) => ({nodeName: '#text', value});

/** The words of a language, as the build made them. */
export const wordsOf = (language) => import(`../generated/${language}/index.js`);

/** What Lit renders for a section, as a tree: the element with its declarative shadow root. */
async function rendered(language, section, attributes) {
  ssrContent.language = language;
  ssrContent.content = await wordsOf(language);
  const tag = unsafeStatic(`fbss-${section}`);
  const level = attributes['heading-level'];
  const markup = await collectResult(
    render(
      html`<${tag} heading-level=${level} about=${attributes.about ?? 'foot'} mode=${attributes.mode ?? 'check'} text-contact=${attributes['text-contact'] ?? nothing}></${tag}>`,
    ),
  );
  const fragment = parseFragment(markup);
  const [found] = fragment.childNodes.filter(({nodeName}) => nodeName === `fbss-${section}`);
  found.attrs = Object.entries(attributes).map(([name, value]) => ({name, value}));
  return found;
}

/** Nothing that only a script can do; a cause's name is one of its buttons, and each cause says where it is. */
const withoutScript =
  '@media (scripting:none){button,[part=hint],[part=top]{display:none}[part=choose]{display:flex;color:inherit;text-decoration:none}[part=place]{display:block}}';

/** A style sheet without what is only for those who write it. */
export const squeezed = (css) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Marks for a hydration that we do without go. */
function clean(node) {
  const children = childrenOf(node).filter(({nodeName, data}) => nodeName !== '#comment' || data.startsWith('!'));
  if (node.nodeName === 'style') {
    for (const child of children) {
      child.value = squeezed(child.value) + withoutScript;
    }
  }
  // nothing is ticked: Lit writes the property as an attribute, which any value would tick
  if (node.nodeName === 'input') node.attrs = node.attrs.filter(({name}) => name !== 'checked');
  // as in a frame, which the page may stand in: a publisher's page would take its place there
  if (node.nodeName === 'a' && attributeOf(node, 'href').startsWith('http')) {
    node.attrs.push({name: 'target', value: '_blank'}, {name: 'rel', value: 'noreferrer'});
  }
  (node.nodeName === 'template' ? node.content : node).childNodes = children;
  children.forEach(clean);
}

/** Moves the words out of the slots into light children, a line each, as the elements themselves do in a browser. */
function lightTexts(node, lang, dir) {
  const here = [attributeOf(node, 'lang') ?? lang, attributeOf(node, 'dir') ?? dir];
  if (node.nodeName === 'slot' && attributeOf(node, 'name')?.startsWith('fbss-')) {
    const words = textOf(node);
    node.childNodes = [];
    return [
      element('span', {slot: attributeOf(node, 'name'), lang: here[0], dir: here[1]}, text(`${words}\n`)),
      element('br', {slot: 'fbss'}),
    ];
  }
  return childrenOf(node).flatMap((child) => lightTexts(child, ...here));
}

/** A section as a tree: the element, its shadow root, its words in the light DOM. */
async function tree(language, section, attributes) {
  const found = await rendered(language, section, attributes);
  clean(found);
  found.childNodes.push(...lightTexts(found, language, directionOf(language)));
  if (section === 'guide') {
    for (const name of defaultSectionNames) {
      const id = `fbss-${name}`;
      const inside = {id, slot: slotOf(name), about: 'none', 'heading-level': attributes['heading-level']};
      found.childNodes.push(await tree(language, name, inside));
    }
  }
  return found;
}

/**
 * A section as the browser would have it after the script has run.
 * @returns {Promise<{node: import('parse5').DefaultTreeAdapterTypes.Element, markup: string}>}
 */
export async function prerender(language, section, attributes) {
  const node = await tree(language, section, {...attributes, lang: language});
  return {node, markup: serialize({nodeName: '#document-fragment', childNodes: [node]})};
}
