import {escapeHtml} from './html.js';
import {directionOf, prerender, sections, slotOf} from './prerender.js';
import {
  attributeOf,
  type ChildNode,
  childrenOf,
  type Element,
  isElement,
  isHeading,
  type Node,
  textOf,
} from './tree.js';

/** Converts the prerendered elements to plain HTML, which needs no script. */

/** The format of the HTML. Without options, it is for placeholders, which the script replaces with the element. */
interface Format {
  /** Headings, paragraphs, lists and links only, for editors that remove everything else. */
  readonly strict?: boolean;
  /** With markers, which the content system packages replace with the host's settings. */
  readonly template?: boolean;
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const hasClass = (node: Node, name: string): boolean => attributeOf(node, 'class')?.split(' ').includes(name) ?? false;
const hasPart = (node: Node, name: string): boolean => attributeOf(node, 'part') === name;
/** A checkbox with its label. */
const isRow = (node: Node): boolean => hasClass(node, 'check');
const isPoint = ({nodeName}: Node): boolean => nodeName === 'li';

/** Elements that are useless without the script or the drawing. */
const skippedNames = new Set(['style', 'svg', 'input', 'legend', 'nav']);
/** The drawing, and text about interactive features: choosing a cause, ticking symptoms. */
const skippedParts = new Set(['picture', 'hint', 'privacy', 'or']);

/** A link to the red flags, which have no address here; they are on the same page. */
const isLinkToFlags = (node: ChildNode): boolean => node.nodeName === 'a' && hasPart(node, 'all-flags');

/** The English beside such a link. */
const isEnglishOfLink = (node: ChildNode): boolean =>
  hasPart(node, 'english') && !!node.parentNode && childrenOf(node.parentNode).some(isLinkToFlags);

const isSkipped = (node: ChildNode): boolean =>
  skippedNames.has(node.nodeName) ||
  skippedParts.has(attributeOf(node, 'part') ?? '') ||
  // keeps the name of a cause, which is a button in its heading
  (node.nodeName === 'button' && !(node.parentNode && isHeading(node.parentNode))) ||
  attributeOf(node, 'hidden') !== undefined ||
  hasClass(node, 'none') ||
  isLinkToFlags(node) ||
  isEnglishOfLink(node);

/** Whether a node is part of the emergency call without a number. */
const isInCall = (node: Node): boolean =>
  hasPart(node, 'call-local') || ('parentNode' in node && !!node.parentNode && isInCall(node.parentNode));

/** HTML between the comments that mark a part of a template. The packages remove the comments. */
const marked = (name: string, html: string): string => `<!--fbss:${name}-->${html}<!--/fbss:${name.split(' ')[0]}-->`;

/** Placeholder for the line for readers who cannot telephone, which the packages insert. */
const anyLine = '[line]';

/** The English beside emergency content. All of it is left to right, except the host's own text. */
const english = (html: string): string => squeeze(html.replaceAll(/<bdi dir="ltr">(.*?)<\/bdi>/g, '$1'));

class Fragment {
  readonly #strict: boolean;
  readonly #template: boolean;
  /** The text of the element, by the slot that shows it. */
  readonly #light: ReadonlyMap<string | undefined, Node>;
  /** The level of the previous heading. */
  #level = 1;

  constructor(host: Node, {strict = false, template = false}: Format) {
    this.#strict = strict;
    this.#template = template;
    this.#light = new Map(
      childrenOf(host)
        .filter(({nodeName}) => nodeName === 'span')
        .map((span) => [attributeOf(span, 'slot'), span]),
    );
  }

  blocks(node: Node): string {
    return childrenOf(node)
      .map((child) => this.#block(child))
      .join('');
  }

  #block(node: ChildNode): string {
    if (!isElement(node) || isSkipped(node)) return '';
    const name = node.nodeName;
    if (isHeading(node)) return this.#heading(node);
    if (hasPart(node, 'english')) {
      const inside = childrenOf(node).map((child) => this.#inline(child));
      const text = english(inside.join(''));
      return this.#strict ? `<p lang="en">${text}</p>\n` : `<p><span lang="en" dir="ltr">${text}</span></p>\n`;
    }
    if (hasPart(node, 'text-contact')) return `${marked('text-contact', this.#line('p', node).trim())}\n`;
    if (name === 'p' || name === 'b') return this.#line('p', node);
    if (name === 'a') return `<p>${this.#inline(node)}</p>\n`;
    if (name === 'ul' || name === 'ol') return `<${name}>\n${this.#items(node, isPoint)}</${name}>\n`;
    if (name === 'fieldset' || childrenOf(node).some(isRow)) {
      const before = childrenOf(node).filter((child) => !isRow(child));
      return `${before.map((child) => this.#block(child)).join('')}<ul>\n${this.#items(node, isRow)}</ul>\n`;
    }
    if (name === 'dt') return this.#line(this.#strict ? `h${this.#level + 1}` : 'dt', node);
    if (name === 'dd') return this.#line(this.#strict ? 'p' : 'dd', node);
    if (name === 'dl') return this.#strict ? this.blocks(node) : `<dl>\n${this.blocks(node)}</dl>\n`;
    if (name === 'details') return this.#strict ? this.blocks(node) : this.#details(node);
    if (name === 'summary') return this.#summary(node);
    if (this.#template && name === 'slot' && attributeOf(node, 'name') === 'contact') return '<!--fbss:contact-->\n';
    if (name === 'slot') return this.blocks(node) || this.#line('p', node);
    return this.blocks(node);
  }

  #heading(node: Element): string {
    this.#level = Number(node.nodeName[1]);
    return this.#line(node.nodeName, node);
  }

  #details(node: Element): string {
    return `<details${attributeOf(node, 'open') === undefined ? '' : ' open'}>\n${this.blocks(node)}</details>\n`;
  }

  #summary(node: Element): string {
    const heading = childrenOf(node).find(isHeading);
    const title = heading ? this.#block(heading).trim() : squeeze(this.#inline(node));
    if (!this.#strict) return `<summary>${title}</summary>\n`;
    return heading ? `${title}\n` : `<h3>${title}</h3>\n`;
  }

  #items(node: Element, isItem: (child: Node) => boolean): string {
    return childrenOf(node)
      .filter((child) => isItem(child) && !isSkipped(child))
      .map((child) => `<li>${this.#item(child)}</li>\n`)
      .join('');
  }

  /** The content of a list item. The strict format has no blocks there: a heading becomes the start of the text. */
  #item(node: ChildNode): string {
    const blocks = childrenOf(node).filter(
      (child) => !isSkipped(child) && (isHeading(child) || child.nodeName === 'p'),
    );
    if (!blocks.length) return squeeze(this.#inline(node));
    if (!this.#strict) return this.blocks(node).trim();
    return blocks.map((block) => squeeze(this.#inline(block)) + (isHeading(block) ? ':' : '')).join(' ');
  }

  #line(tag: string, node: ChildNode): string {
    const inside = squeeze(this.#inline(node));
    return inside ? `<${tag}>${inside}</${tag}>\n` : '';
  }

  #inline(node: ChildNode): string {
    if ('value' in node) return escapeHtml(node.value.replaceAll(/\s+/g, ' '));
    if (isSkipped(node)) return '';
    const inside = childrenOf(node)
      .map((child) => this.#inline(child))
      .join('');
    if (node.nodeName === 'slot') return this.#slotted(node) ?? inside;
    if (hasPart(node, 'english')) {
      return this.#strict ? ` · ${english(inside)}` : `<br /><span lang="en" dir="ltr">${english(inside)}</span>`;
    }
    if (node.nodeName === 'a') return `<a href="${escapeHtml(attributeOf(node, 'href') ?? '')}">${squeeze(inside)}</a>`;
    if (node.nodeName === 'bdi' && !this.#strict) {
      return `<bdi${attributeOf(node, 'dir') ? ' dir="ltr"' : ''}>${squeeze(inside)}</bdi>`;
    }
    return inside;
  }

  /** The light DOM text that a slot shows, if there is one. */
  #slotted(slot: ChildNode): string | undefined {
    const light = this.#light.get(attributeOf(slot, 'name'));
    if (!light) return undefined;
    const text = escapeHtml(textOf(light).trim());
    if (text === anyLine) return '<!--fbss:line-->';
    return this.#template && isInCall(slot) ? marked(`call ${attributeOf(light, 'lang') ?? ''}`, text) : text;
  }
}

/** An element as HTML; for a guide, the HTML of its sections. */
function blocksOf(host: Node, format: Format = {}): string {
  const children = childrenOf(host);
  const inside = children.filter((child) => attributeOf(child, 'slot')?.startsWith('section-'));
  if (inside.length) return inside.map((section) => blocksOf(section, format)).join('');
  const root = children.find(({nodeName}) => nodeName === 'template');
  return root ? new Fragment(host, format).blocks(root) : '';
}

/** Every section of a guide, each between markers: the packages keep those that an author chooses. */
async function guideTemplate(language: string): Promise<string> {
  const blocks = sections
    .filter((section) => section !== 'guide')
    .map(async (section) => {
      const attributes = {slot: slotOf(section), 'heading-level': '2', footer: 'none', 'text-contact': anyLine};
      const {node} = await prerender(language, section, attributes);
      return `${marked(`section ${section}`, blocksOf(node, {template: true}))}\n`;
    });
  return (await Promise.all(blocks)).join('');
}

/**
 * A section as plain HTML in four formats:
 * - `fallback`, for the content of the element, until it has rendered.
 * - `fragment`, for any page. If the page has the script, the script replaces it with the element.
 * - `strict`, for editors that keep headings, paragraphs, lists and links only.
 * - `template`, for the content system packages, with markers for the emergency number, the host's lines and the sections
 *   of a guide.
 */
export async function plainHtml(
  language: string,
  section: string,
): Promise<{fallback: string; fragment: string; strict: string; template: string}> {
  const attributes = {'heading-level': '2', mode: 'list'};
  const {node} = await prerender(language, section, attributes);
  const direction = directionOf(language);
  // most editors keep these two attributes, and no other with the language
  const marks = language === 'en' ? '' : ` lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}`;
  const placeholder = (blocks: string): string =>
    `<div data-fbss="${section}" class="fbss-${section}" lang="${language}" data-fbss-lang="${language}" dir="${direction}">\n${blocks}</div>\n`;
  const sectionTemplate = async (): Promise<string> => {
    const {node: withLine} = await prerender(language, section, {...attributes, 'text-contact': anyLine});
    return blocksOf(withLine, {template: true});
  };
  const fallback = blocksOf(node);
  return {
    fallback,
    fragment: placeholder(fallback),
    strict: blocksOf(node, {strict: true}).replaceAll(/<(h[1-6]|p|ul|ol)>/g, `<$1${marks}>`),
    template: placeholder(await (section === 'guide' ? guideTemplate(language) : sectionTemplate())),
  };
}
