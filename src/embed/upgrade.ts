import type {FbssElement} from '../element/fbss-element.js';
import {quote, warn} from '../host/warn.js';
import {addContact} from './contact.js';

/** The address of a page of ours: its language and its section. */
const ourPage = /\/embed\/([\w-]+)\/([a-z-]+)\.html$/;
const candidates = '[data-fbss], [class*="fbss-"], a[href*="/embed/"]';
/** What ends the text around a link. A list is left out: a link in it is one of several, and stays one. */
const blocks = 'p, div, figure, blockquote, section, article, td, dd';

/** A link stands alone where its block has no other words and no pictures. */
function isAlone(link: Element): boolean {
  const block = link.parentElement?.closest(blocks);
  return block?.textContent.trim() === link.textContent.trim() && !block.querySelector('img, svg, video, iframe');
}

/** The element that a placeholder or a link asks for; `undefined` where it asks for none, or has it already. */
function elementFor(place: HTMLElement): FbssElement | undefined {
  for (let around: Element | null = place; around; around = around.parentElement) {
    if (around.localName.startsWith('fbss-')) return undefined;
  }
  const link = place.matches('a') ? place : place.querySelector('a[href*="/embed/"]');
  const {pathname = '', search = ''} = (link ?? {}) as Partial<HTMLAnchorElement>;
  const [, lang, section = ''] = ourPage.exec(pathname) ?? [];
  const named = place.dataset.fbss ?? /(?:^|\s)fbss-([a-z-]+)/.exec(place.className)?.[1];
  if (named === undefined && !(section && place === link && isAlone(link))) return undefined;
  const tag = `fbss-${named === '' ? section : (named ?? section)}`;
  if (!customElements.get(tag)) {
    if (place.dataset.fbss) warn(`data-fbss=${quote(named)}: no section.`);
    return undefined;
  }
  if (place.querySelector(tag)) return undefined;
  const element = document.createElement(tag as 'fbss-about');
  const {observedAttributes} = element.constructor as typeof FbssElement;
  const asked = new Map([
    ...new URLSearchParams(search),
    ...[...place.attributes].map(({name, value}) => [name.split('data-fbss-')[1] ?? '', value] as const),
  ]);
  for (const [name, value] of asked) {
    // no other: who may write data attributes may not write every attribute
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
  }
  const contact = asked.get('contact');
  if (contact) addContact(element, contact);
  const own = place.dataset.fbssLang ?? (place !== link && place.lang ? undefined : lang);
  if (own) element.lang = own;
  return element;
}

/** Puts the element where it is asked for, with what was there as its fallback. */
function upgrade(place: HTMLElement): boolean {
  const element = elementFor(place);
  if (!element) return false;
  if (place.matches('a')) {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
  return true;
}

let queue: Promise<unknown> = Promise.resolve();

/** Upgrades a place when its turn comes: one in a task, so that a page with hundreds stays quick. */
function ask(place: HTMLElement): void {
  queue = queue
    .then(() => upgrade(place) && new Promise((task) => setTimeout(task)))
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

function look(places: Iterable<HTMLElement>): void {
  for (const place of places) {
    if (place.querySelector('h2, h3, h4, h5, h6')) fragments.observe(place);
    else ask(place);
  }
}

/** Upgrades what is in a root, and what comes into it. */
function watch(root: Document | ShadowRoot): void {
  look(root.querySelectorAll<HTMLElement>(candidates));
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(candidates)) look([node]);
      look(node.querySelectorAll<HTMLElement>(candidates));
    }
  }).observe(root, {childList: true, subtree: true});
}

const start = (): void => {
  watch(document);
};
// not while the parser is still inside a place: what it adds would stand beside the element
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
// a page tells of an open shadow root by this event, sent in it
addEventListener(
  'fbss-upgrade',
  (event) => {
    watch((event.composedPath()[0] as Node).getRootNode() as ShadowRoot);
  },
  true,
);
