import {elementNames, sectionNames} from '../sections.js';
import type {FbssElement} from '../core/fbss-element.js';
import {findIn, fromDocument} from '../core/host/document.js';
import {isEdited} from '../core/host/editing.js';
import {own} from '../core/host/own.js';
import {settings} from '../core/host/settings.js';
import {quote, warn} from '../core/host/warn.js';
import {offered} from '../core/locale/languages.js';
import {choicesOf, within} from './choices.js';
import {linksToUs, ourPage} from './our-pages.js';
import {makePlace, showsElement, type Wanted} from './place.js';

const candidates = `[data-fbss], [class*="fbss-"], ${linksToUs}`;
/** What can have a shadow root and has none of its own: no custom element, which may ask for it later. */
const hosts = ':is(article, aside, blockquote, div, footer, header, main, nav, p, section, span):not([is])';
/** What cannot have one, but often has a single child that can. */
const wrappers = 'figure, li, td, dd';
/** What ends the text around a link. A list is left out: a link in it is one of several, and stays one. */
const blocks = 'p, div, figure, blockquote, section, article, td, dd';
/** What a class may make a placeholder of: it hides all that is in it. */
const boxes = 'div, p, section, aside, span, figure, blockquote, li, td, dd, a';
const media = 'img, svg, canvas, video, audio, iframe, object, embed';
/** What is more than a section: parts of a page, and what somebody fills in. */
const others = 'main, article, nav, header, footer, h1, form, button, input, select, textarea';
/** What only the administrator sets, on the script's tag. */
const settingsOnly = ['emergency-number', 'contact', 'text-contact'];

/** The formatting of a link, which is gone with it. */
const formatting = ':is(b, em, font, i, mark, small, span, strong, u):not([is])';
/** What a placeholder never hides: the library's elements, other placeholders, and fields, which a form around it may need. */
const kept = (): string =>
  ['[data-fbss], input, select, textarea, button', ...elementNames.map((name) => `fbss-${name}`)].join();

const isContent = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE
    ? (node as Element).localName !== 'br'
    : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();

/** From a link up to an element around it there is nothing beside it, and nothing around it but its formatting. */
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

/** A link is alone if its block has nothing else in it. */
function isAlone(link: Element): boolean {
  const block = link.closest(blocks);
  return !!block?.contains(hostOf(link)) && isAloneIn(link, block);
}

/** The section that a class names. */
const sectionByClass = (place: Element): string | undefined =>
  !place.matches(boxes) || place.querySelector(`${media}, ${others}`)
    ? undefined
    : /(?:^|\s)fbss-([a-z-]+)(?!\S)/.exec(place.className)?.[1];

/** What gets the shadow root with the element for a placeholder or a link. */
function hostOf(place: Element): HTMLElement | null {
  if (place.matches('a')) return place.closest<HTMLElement>(hosts);
  if (place instanceof HTMLElement && place.matches(hosts)) return place;
  const child = place.matches(wrappers) && place.childElementCount === 1 ? place.firstElementChild : null;
  return child instanceof HTMLElement && child.matches(hosts) ? child : null;
}

/** The library's page that a link leads to. What has no page, such as a language that is not offered, becomes no element. */
function pageOf({href}: HTMLAnchorElement): ReturnType<typeof ourPage> {
  const page = ourPage(href);
  return page && offered.includes(page.lang) && ['guide', ...sectionNames].includes(page.section) ? page : undefined;
}

/** The element that a placeholder or a link becomes; `undefined` if it becomes none, or has it already. */
function askedBy(place: HTMLElement): Wanted | undefined {
  if (isEdited(place) || place.querySelector('[contenteditable]')) return undefined;
  const host = hostOf(place);
  // from the prototype: a form around it may have a field named parentElement
  for (
    let around: unknown = place;
    around instanceof Element;
    around = Reflect.get(Node.prototype, 'parentElement', around)
  ) {
    if (around instanceof HTMLFormElement) continue;
    if (around.localName.startsWith('fbss-')) return undefined;
    if (around !== place && around !== host && showsElement(around)) return undefined;
  }
  const link = place.matches('a') ? place : place.querySelector(linksToUs);
  const page = link instanceof HTMLAnchorElement && !link.matches('[rel~="ugc" i]') ? pageOf(link) : undefined;
  // a link's address decides, whatever attributes it has
  if (place.matches('a') && !page) return undefined;
  const asked = place.getAttribute('data-fbss');
  const named = asked ?? sectionByClass(place);
  if (named === undefined && !(page && place === link && isAlone(link))) return undefined;
  const tag = `fbss-${(named === '' ? undefined : named) ?? page?.section ?? ''}`;
  const element = customElements.get(tag) as typeof FbssElement | undefined;
  if (!element) {
    if (asked) warn(`data-fbss=${quote(named)}: no section.`);
    return undefined;
  }
  if (place.querySelector(kept())) return undefined;
  const choices = within(settings(), [
    ...choicesOf(page?.search ?? ''),
    ...[...place.attributes].map(({name, value}) => [/^data-fbss-(.+)/.exec(name)?.[1] ?? '', value] as const),
  ]);
  for (const name of settingsOnly) {
    if (choices.delete(name)) warn(`data-fbss-${name} is ignored: set data-${name} on the script's tag.`);
  }
  // no other: who may write data attributes may not write every attribute
  const attributes = new Map([...choices].filter(([name]) => element.observedAttributes.includes(name)));
  const lang = place.getAttribute('data-fbss-lang') ?? (place !== link && place.lang ? undefined : page?.lang);
  if (lang) attributes.set('lang', lang);
  return {tag, attributes};
}

/** What a link in a host asks for: where it is more than a text around the link, the link stays one. */
function askedByLink(host: HTMLElement, link: HTMLElement): Wanted | undefined {
  let child: Element = link;
  while (child.parentElement && child.parentElement !== host) child = child.parentElement;
  if (!(child === link || child.matches(formatting)) || !isAloneIn(link, child)) return undefined;
  const wanted = askedBy(link);
  return wanted && !host.querySelector('[contenteditable]') ? {...wanted, child} : undefined;
}

/** What is asked for in a host: by itself, by what wraps it, or by the first link in it that asks for something. */
function wantedIn(host: HTMLElement): Wanted | undefined {
  for (const place of [host, host.closest<HTMLElement>(wrappers)]) {
    const wanted = place && hostOf(place) === host && askedBy(place);
    if (wanted) return wanted;
  }
  for (const link of host.querySelectorAll<HTMLElement>(linksToUs)) {
    const wanted = hostOf(link) === host && askedByLink(host, link);
    if (wanted) return wanted;
  }
  return undefined;
}

/** How long places are upgraded in one go, in milliseconds: a page with hundreds stays quick, and is laid out seldom. */
const timeout = 16;
let queue: Promise<unknown> = Promise.resolve();
let since = 0;
const waiting = new Set<Element>();

/** Upgrades a place when its turn comes. */
function ask(place: HTMLElement): void {
  const host = hostOf(place);
  // many links of one block become one element
  if (!host || waiting.has(host)) return;
  waiting.add(host);
  queue = queue
    .then(() => {
      waiting.delete(host);
      makePlace(host, wantedIn, host.closest<HTMLElement>(wrappers));
      if (performance.now() - since < timeout) return;
      return new Promise<void>((task) =>
        setTimeout(() => {
          since = performance.now();
          task();
        }),
      );
    })
    .catch((error: unknown) => {
      console.error(error);
    });
}

/** Whoever reads a fragment reads on: it is upgraded while it is further down than the window, where nothing moves. */
const fragments = new IntersectionObserver((entries) => {
  for (const {boundingClientRect, target} of entries) {
    if (boundingClientRect.top < innerHeight) continue;
    fragments.unobserve(target);
    ask(target as HTMLElement);
  }
});

function look(places: Iterable<Element>): void {
  for (const place of places) {
    // a form is never one: its fields may hide its members
    if (!(place instanceof HTMLElement) || place instanceof HTMLFormElement) continue;
    if (place instanceof HTMLAnchorElement && !pageOf(place)) continue;
    if (place.querySelector('h2, h3, h4, h5, h6')) fragments.observe(place);
    else ask(place);
  }
}

/** Upgrades what is in a root, and what comes into it. */
export function watch(root: Document | ShadowRoot): void {
  look(
    root instanceof ShadowRoot ? root.querySelectorAll(candidates) : fromDocument('querySelectorAll', root)(candidates),
  );
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (Element.prototype.matches.call(node, candidates)) look([node]);
      look(findIn(node, candidates));
    }
  }).observe(root, own({childList: true, subtree: true}));
}

/** Upgrades what is in the page. */
export function upgradePlaces(): void {
  const start = (): void => {
    watch(document);
  };
  // not while the parser is still inside a place: what it adds would be seen beside the element for a moment
  if (fromDocument('readyState') === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
