import {attributeOf, childrenOf, directionOf, prerender, sections, textOf, wordsOf} from './prerender.mjs';

/** The sections as plain HTML, for pages without our script: made from what the elements render. */

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const squeeze = (text) => text.replaceAll(/\s+/g, ' ').trim();

const isHeading = ({nodeName}) => /^h[1-6]$/.test(nodeName);

const hasClass = (node, name) => attributeOf(node, 'class')?.split(' ').includes(name);
/** Something to tick. */
const isRow = (node) => hasClass(node, 'check');
const isPoint = ({nodeName}) => nodeName === 'li';

/** What has no meaning without a script, or without the drawing. */
const skipped = new Set(['style', 'svg', 'input', 'legend', 'nav']);
const isSkipped = (node) =>
  skipped.has(node.nodeName) ||
  // a cause's name is a button in its heading
  (node.nodeName === 'button' && !isHeading(node.parentNode)) ||
  attributeOf(node, 'hidden') !== undefined ||
  attributeOf(node, 'part') === 'picture' ||
  hasClass(node, 'none');

/** Whether a node is part of the emergency call without a number. */
const isInCall = (node) => !!node && (attributeOf(node, 'part') === 'call-local' || isInCall(node.parentNode));

/** Comments around a part of a template, for the packages that fill it in. They take them out again. */
const marked = (name, html) => `<!--fbss:${name}-->${html}<!--/fbss:${name.split(' ')[0]}-->`;

/** The line for those who cannot telephone, while the packages do not know the hospital's. */
const anyLine = '[line]';

/** The English beside emergency content: it is from left to right as a whole, but for what the hospital has written. */
const english = (html) => squeeze(html.replaceAll(/<bdi dir="ltr">(.*?)<\/bdi>/g, '$1'));

class Fragment {
  constructor(host, words, {strict = false, template = false}) {
    this.strict = strict;
    this.template = template;
    this.light = new Map(
      childrenOf(host)
        .filter(({nodeName}) => nodeName === 'span')
        .map((span) => [attributeOf(span, 'slot'), span]),
    );
    /** Words about what only the script can do. */
    this.idle = new Set([words.causes.hint, words.redFlags.privacy, words.redFlags.or]);
  }

  inline(node) {
    if (node.nodeName === '#text') return escape(node.value.replaceAll(/\s+/g, ' '));
    if (isSkipped(node)) return '';
    const inside = childrenOf(node)
      .map((child) => this.inline(child))
      .join('');
    if (node.nodeName === 'slot') {
      const light = this.light.get(attributeOf(node, 'name'));
      if (!light) return inside;
      const text = escape(textOf(light).trim());
      if (text === anyLine) return '<!--fbss:line-->';
      return this.template && isInCall(node) ? marked(`call ${attributeOf(light, 'lang')}`, text) : text;
    }
    if (attributeOf(node, 'part') === 'english') {
      return this.strict ? ` · ${english(inside)}` : `<br /><span lang="en" dir="ltr">${english(inside)}</span>`;
    }
    if (node.nodeName === 'a') return `<a href="${escape(attributeOf(node, 'href'))}">${squeeze(inside)}</a>`;
    if (node.nodeName === 'bdi' && !this.strict) {
      return `<bdi${attributeOf(node, 'dir') ? ' dir="ltr"' : ''}>${squeeze(inside)}</bdi>`;
    }
    return inside;
  }

  line(tag, node) {
    const inside = squeeze(this.inline(node));
    return inside && !this.idle.has(inside) ? `<${tag}>${inside}</${tag}>\n` : '';
  }

  blocks(node) {
    return childrenOf(node)
      .map((child) => this.block(child))
      .join('');
  }

  block(node) {
    const name = node.nodeName;
    if (isSkipped(node) || name === '#text') return '';
    if (isHeading(node)) {
      this.level = Number(name[1]);
      // the word that names the urgency is a line of its own
      const [tier, ...rest] = childrenOf(node);
      return attributeOf(tier, 'part') === 'tier'
        ? this.line('p', tier) + this.line(name, {...node, childNodes: rest})
        : this.line(name, node);
    }
    if (attributeOf(node, 'part') === 'english') {
      const inside = childrenOf(node).map((child) => this.inline(child));
      const text = english(inside.join(''));
      return this.strict ? `<p lang="en">${text}</p>\n` : `<p><span lang="en" dir="ltr">${text}</span></p>\n`;
    }
    if (attributeOf(node, 'part') === 'text-contact') return `${marked('text-contact', this.line('p', node).trim())}\n`;
    if (name === 'p' || name === 'b') return this.line('p', node);
    if (name === 'a') return `<p>${this.inline(node)}</p>\n`;
    if (name === 'ul' || name === 'ol') return `<${name}>\n${this.items(node, isPoint)}</${name}>\n`;
    if (name === 'fieldset' || childrenOf(node).some(isRow)) {
      const before = childrenOf(node).filter((child) => !isRow(child));
      return `${before.map((child) => this.block(child)).join('')}<ul>\n${this.items(node, isRow)}</ul>\n`;
    }
    if (name === 'dt') return this.line(this.strict ? `h${this.level + 1}` : 'dt', node);
    if (name === 'dd') return this.line(this.strict ? 'p' : 'dd', node);
    if (name === 'dl') return this.strict ? this.blocks(node) : `<dl>\n${this.blocks(node)}</dl>\n`;
    if (name === 'details') return this.strict ? this.blocks(node) : this.details(node);
    if (name === 'summary') return this.summary(node);
    if (this.template && name === 'slot' && attributeOf(node, 'name') === 'contact') return '<!--fbss:contact-->\n';
    if (name === 'slot') return this.blocks(node) || this.line('p', node);
    return this.blocks(node);
  }

  details(node) {
    return `<details${attributeOf(node, 'open') === undefined ? '' : ' open'}>\n${this.blocks(node)}</details>\n`;
  }

  items(node, isItem) {
    return childrenOf(node)
      .filter((child) => isItem(child) && !isSkipped(child))
      .map((child) => `<li>${this.item(child)}</li>\n`)
      .join('');
  }

  /** An entry of a list. Editors that keep little keep no blocks in it: there its heading becomes its first words. */
  item(node) {
    const blocks = childrenOf(node).filter(
      (child) => !isSkipped(child) && (isHeading(child) || child.nodeName === 'p'),
    );
    if (!blocks.length) return squeeze(this.inline(node));
    if (!this.strict) return this.blocks(node).trim();
    return blocks.map((block) => squeeze(this.inline(block)) + (isHeading(block) ? ':' : '')).join(' ');
  }

  summary(node) {
    const heading = childrenOf(node).find(isHeading);
    const words = heading ? this.block(heading).trim() : squeeze(this.inline(node));
    if (!this.strict) return `<summary>${words}</summary>\n`;
    return heading ? `${words}\n` : `<h3>${words}</h3>\n`;
  }
}

function blocksOf(node, words, form = {}) {
  const convert = (host) => {
    const fragment = new Fragment(host, words, form);
    const root = childrenOf(host).find(({nodeName}) => nodeName === 'template');
    const inside = childrenOf(host).filter((child) => attributeOf(child, 'slot')?.startsWith('section-'));
    return inside.length ? inside.map(convert).join('') : fragment.blocks(root);
  };
  return convert(node);
}

/** Every section that a guide may have, each between marks; after its name, whether a guide has it only if it is named. */
async function guideTemplate(language, guide, words) {
  const shown = childrenOf(guide).map(({nodeName}) => nodeName);
  const blocks = sections
    .filter((section) => section !== 'guide')
    .map(async (section) => {
      const {node} = await prerender(language, section, {
        'heading-level': '2',
        about: 'none',
        'text-contact': anyLine,
      });
      const name = shown.includes(`fbss-${section}`) ? section : `${section} if-named`;
      return `${marked(`section ${name}`, blocksOf(node, words, {template: true}))}\n`;
    });
  return (await Promise.all(blocks)).join('');
}

/**
 * A section as a fragment for any page, of which the script, where there is one, makes the element; `strict`, with
 * headings, paragraphs, lists and links alone, for editors that drop the rest; and as a `template` for the packages of
 * content systems, with marks where the emergency number, the hospital's lines and a guide's choice of sections go.
 */
export async function plainHtml(language, section) {
  const attributes = {'heading-level': '2', mode: 'list'};
  const {node} = await prerender(language, section, attributes);
  const words = await wordsOf(language);
  const direction = directionOf(language);
  // most editors keep these two, and nothing else says which language it is
  const marks = language === 'en' ? '' : ` lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}`;
  const placeholder = (blocks) =>
    `<div data-fbss="${section}" class="fbss-${section}" lang="${language}" data-fbss-lang="${language}" dir="${direction}">\n${blocks}</div>\n`;
  const toFill = async () => {
    const {node: withLine} = await prerender(language, section, {...attributes, 'text-contact': anyLine});
    return blocksOf(withLine, words, {template: true});
  };
  return {
    fragment: placeholder(blocksOf(node, words)),
    strict: blocksOf(node, words, {strict: true}).replaceAll(/<(h[1-6]|p|ul|ol)>/g, `<$1${marks}>`),
    template: placeholder(section === 'guide' ? await guideTemplate(language, node, words) : await toFill()),
  };
}
