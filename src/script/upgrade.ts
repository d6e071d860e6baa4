import {elementNames, sectionNames} from '../sections.js';
import {definedAs} from '../core/define.js';
import {findIn, fromDocument} from '../core/host/document.js';
import {isEdited} from '../core/host/editing.js';
import {own} from '../core/host/own.js';
import {settings} from '../core/host/settings.js';
import {quote, warn} from '../core/host/warn.js';
import {offered} from '../core/locale/languages.js';
import {allowedAttributes, choicesOf} from './choices.js';
import {fbssLinks, fbssPage} from './fbss-pages.js';
import {isElement, isText, mount, showsElement, type Upgrade} from './mount.js';

/** Placeholders and links that may become elements. */
const candidates = `[data-fbss], [class*="fbss-"], ${fbssLinks}`;
/** Elements that can have a shadow root, but not custom elements, which may attach their own later. */
const hosts = ':is(article, aside, blockquote, div, footer, header, main, nav, p, section, span):not([is])';
/** Elements that cannot have one, but often have a single child that can. */
const wrappers = 'figure, li, td, dd';
/** The blocks in which a link may be alone. Not list items: a link in a list is one of several, and stays a link. */
const blocks = 'p, div, figure, blockquote, section, article, td, dd';
/** Elements that a class can make a placeholder, whose content is hidden. */
const boxes = 'div, p, section, aside, span, figure, blockquote, li, td, dd, a';
const media = 'img, svg, canvas, video, audio, iframe, object, embed';
/** Content that no class may hide: parts of a page, and form controls. */
const pageParts = 'main, article, nav, header, footer, h1, form, button, input, select, textarea';
/** Attributes that only the administrator sets, on the script's tag. */
const settingsOnly = ['emergency-number', 'contact', 'text-contact'];

/** The formatting around or in a link, which is replaced with it. */
const formatting = ':is(b, em, font, i, mark, small, span, strong, u):not([is])';
/** Content that a placeholder may not hide: the library's elements, other placeholders, and form controls. */
const neverHidden = (): string =>
  ['[data-fbss], input, select, textarea, button', ...elementNames.map((name) => `fbss-${name}`)].join();

const isContent = (node: Node): boolean =>
  isElement(node) ? node.localName !== 'br' : isText(node) && !!node.textContent.trim();

/** Whether a link has no siblings up to an ancestor, and nothing around it but its formatting. */
function isAloneIn(link: Element, end: Element | null): boolean {
  const host = hostOf(link);
  for (let node = link; node !== end;) {
    const around = node.parentElement;
    if (!around || (around !== end && (!around.matches(formatting) || (around.shadowRoot && around !== host))))
      return false;
    if ([...around.childNodes].some((other) => other !== node && isContent(other))) return false;
    node = around;
  }
  return !link.querySelector(`:not(${formatting}, br)`);
}

/** Whether the block of a link has no other content. */
function isAlone(link: Element): boolean {
  const block = link.closest(blocks);
  return !!block?.contains(hostOf(link)) && isAloneIn(link, block);
}

/** The section that a class names. */
const sectionByClass = (candidate: Element): string | undefined =>
  !candidate.matches(boxes) || candidate.querySelector(`${media}, ${pageParts}`)
    ? undefined
    : /(?:^|\s)fbss-([a-z-]+)(?!\S)/.exec(candidate.className)?.[1];

/** The host of the shadow root with the element, for a placeholder or a link. */
function hostOf(candidate: Element): HTMLElement | null {
  if (candidate.matches('a')) return candidate.closest<HTMLElement>(hosts);
  if (candidate instanceof HTMLElement && candidate.matches(hosts)) return candidate;
  const child = candidate.matches(wrappers) && candidate.childElementCount === 1 ? candidate.firstElementChild : null;
  return child instanceof HTMLElement && child.matches(hosts) ? child : null;
}

/** The library's page that a link leads to; `undefined` if there is no such page, for example in a language that is not offered. */
function pageOf({href}: HTMLAnchorElement): ReturnType<typeof fbssPage> {
  const page = fbssPage(href);
  return page && offered.includes(page.lang) && ['guide', ...sectionNames].includes(page.section) ? page : undefined;
}

/** The element for a placeholder or a link; `undefined` if there is none, or an ancestor shows it already. */
function upgradeOf(candidate: HTMLElement): Upgrade | undefined {
  if (isEdited(candidate) || candidate.querySelector('[contenteditable]')) return undefined;
  const host = hostOf(candidate);
  // from the prototype: an ancestor may be a form with a field named parentElement
  for (
    let around: unknown = candidate;
    around instanceof Element;
    around = Reflect.get(Node.prototype, 'parentElement', around)
  ) {
    if (around instanceof HTMLFormElement) continue;
    if (around.localName.startsWith('fbss-')) return undefined;
    if (around !== candidate && around !== host && showsElement(around)) return undefined;
  }
  const link = candidate.matches('a') ? candidate : candidate.querySelector(fbssLinks);
  const page = link instanceof HTMLAnchorElement && !link.matches('[rel~="ugc" i]') ? pageOf(link) : undefined;
  // a link becomes an element by its address alone, whatever attributes it has
  if (candidate.matches('a') && !page) return undefined;
  const attribute = candidate.getAttribute('data-fbss');
  const named = attribute ?? sectionByClass(candidate);
  if (named === undefined && !(page && candidate === link && isAlone(link))) return undefined;
  const tag = `fbss-${(named === '' ? undefined : named) ?? page?.section ?? ''}`;
  const element = definedAs(tag);
  if (!element) {
    if (attribute) warn(`data-fbss=${quote(named)} is not one of ${elementNames.join(', ')}.`);
    return undefined;
  }
  if (candidate.querySelector(neverHidden())) return undefined;
  const choices = allowedAttributes(settings(), [
    ...choicesOf(page?.search ?? ''),
    ...[...candidate.attributes].map(({name, value}) => [/^data-fbss-(.+)/.exec(name)?.[1] ?? '', value] as const),
  ]);
  for (const name of settingsOnly) {
    if (choices.delete(name)) warn(`data-fbss-${name} is ignored: set data-${name} on the script's tag.`);
  }
  // only attributes of the element: an author who may write data attributes may not write every attribute
  const attributes = new Map([...choices].filter(([name]) => element.observedAttributes?.includes(name)));
  const lang =
    candidate.getAttribute('data-fbss-lang') ?? (candidate !== link && candidate.lang ? undefined : page?.lang);
  if (lang) attributes.set('lang', lang);
  return {tag, attributes};
}

/** The element for a link in a host. The link stays a link if more than text is around it. */
function upgradeOfLink(host: HTMLElement, link: HTMLElement): Upgrade | undefined {
  let child: Element = link;
  while (child.parentElement && child.parentElement !== host) child = child.parentElement;
  if (!(child === link || child.matches(formatting)) || !isAloneIn(link, child)) return undefined;
  const upgrade = upgradeOf(link);
  return upgrade && !host.querySelector('[contenteditable]') ? {...upgrade, child} : undefined;
}

/** The element for a host: for the host itself, for its wrapper, or for the first link in it that becomes one. */
function upgradeIn(host: HTMLElement): Upgrade | undefined {
  for (const candidate of [host, host.closest<HTMLElement>(wrappers)]) {
    const upgrade = candidate && hostOf(candidate) === host && upgradeOf(candidate);
    if (upgrade) return upgrade;
  }
  for (const link of host.querySelectorAll<HTMLElement>(fbssLinks)) {
    const upgrade = hostOf(link) === host && upgradeOfLink(host, link);
    if (upgrade) return upgrade;
  }
  return undefined;
}

/**
 * How long one task upgrades candidates, in milliseconds: a page with hundreds of them stays responsive, and needs few
 * layouts.
 */
const taskTime = 16;
let queue: Promise<unknown> = Promise.resolve();
let taskStart = 0;
const queued = new Set<Element>();

/** Queues a placeholder or a link to be upgraded. */
function enqueue(candidate: Element): void {
  const host = hostOf(candidate);
  // several links of a block have the same host
  if (!host || queued.has(host)) return;
  queued.add(host);
  queue = queue
    .then(() => {
      queued.delete(host);
      mount(host, upgradeIn, host.closest<HTMLElement>(wrappers));
      if (performance.now() - taskStart < taskTime) return;
      return new Promise<void>((task) =>
        setTimeout(() => {
          taskStart = performance.now();
          task();
        }),
      );
    })
    .catch((error: unknown) => {
      console.error(error);
    });
}

/** Upgrades fragments of plain HTML only while they are below the viewport, so that nothing moves under the reader. */
const fragments = new IntersectionObserver((entries) => {
  for (const {boundingClientRect, target} of entries) {
    if (boundingClientRect.top < innerHeight) continue;
    fragments.unobserve(target);
    enqueue(target);
  }
});

function addCandidates(found: Iterable<Element>): void {
  for (const candidate of found) {
    // a form is never one: its fields may shadow its members
    if (!(candidate instanceof HTMLElement) || candidate instanceof HTMLFormElement) continue;
    if (candidate instanceof HTMLAnchorElement && !pageOf(candidate)) continue;
    if (candidate.querySelector('h2, h3, h4, h5, h6')) fragments.observe(candidate);
    else enqueue(candidate);
  }
}

const watched = new WeakSet<Document | ShadowRoot>();

/** Upgrades placeholders and links in a root, now and when they are added later. */
export function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  addCandidates(
    root instanceof ShadowRoot ? root.querySelectorAll(candidates) : fromDocument('querySelectorAll', root)(candidates),
  );
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (Element.prototype.matches.call(node, candidates)) addCandidates([node]);
      addCandidates(findIn(node, candidates));
    }
  }).observe(root, own({childList: true, subtree: true}));
}

/** Upgrades placeholders and links in the page. */
export function upgradePage(): void {
  const start = (): void => {
    watch(document);
  };
  // not during parsing: nodes that are parsed later would be visible beside the element for a moment
  if (fromDocument('readyState') === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
