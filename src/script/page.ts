import {fromDocument} from '../core/host/document.js';
import {siteWideSettings} from '../core/host/page-settings.js';
import {whenLoadedAndIdle} from '../core/host/idle.js';
import {allowedAttributes, choicesOf} from './choices.js';
import {heightInPrint} from './height-in-print.js';
import {requestScroll} from './request-scroll.js';
import {scriptTag} from './script-tag.js';

declare global {
  interface WindowEventMap {
    'fbss-view': CustomEvent<Parameters<typeof requestScroll>>;
  }
}

/**
 * The code of the pages in `dist/embed`: copies the settings of `settings.js` to the script's tag, sets the attributes
 * that the address may set, and exchanges messages with the parent page. It runs before the elements are defined, so that
 * they render once.
 */
const dataset = scriptTag?.dataset ?? {};
const framed = parent !== window;
if (framed) dataset.framed = 'true';

const settings: unknown = Reflect.get(window, 'fbssSettings');
for (const name of siteWideSettings) {
  const value: unknown = Object.getOwnPropertyDescriptor(settings ?? {}, name)?.value;
  // a number of another type counts as an invalid number, so that the address cannot set a country in its place
  const text = typeof value === 'string' ? value : /contact/i.test(name) || value == null ? '' : '?';
  if (text.trim()) dataset[name] = text;
}

const root = fromDocument('documentElement');
const main = fromDocument('querySelector')('main');
const element = main?.querySelector(':scope > [heading-level]');
// the elements validate these like any attribute
for (const [name, value] of allowedAttributes(dataset, choicesOf(location.search))) element?.setAttribute(name, value);

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;

if (framed && main) {
  // printed by embed.css, because the frame may be cut off
  main.dataset.address = location.origin + location.pathname + location.search;

  const heightNow = (): number => Math.ceil(root.getBoundingClientRect().height);
  let sentHeight: number | undefined;
  let paper: number | undefined;
  const sendHeight = (): void => {
    const value = (sentHeight = heightNow());
    // any page may frame this one: these are the heights of public content, whatever is ticked
    parent.postMessage({fbss: 'height', value, paper, page: performance.timeOrigin}, '*');
  };
  const observer = new ResizeObserver(sendHeight);
  observer.observe(root);
  /**
   * Sends the height now, because a browser may not lay out a frame that is out of view, and after the next layout: now, the
   * text may be narrower because of a scrollbar that the frame has for a moment.
   */
  const sendHeightTwice = (): void => {
    sendHeight();
    observer.disconnect();
    observer.observe(root);
  };
  // in advance: the parent page receives no messages while it is being printed
  void whenLoadedAndIdle().then(() => {
    paper = heightInPrint(main);
    sendHeightTwice();
  });

  /** Whether the parent page has a script that scrolls to the position in a message. */
  let parentScrolls = false;
  addEventListener('fbss-view', (event) => {
    // an answer that has just opened may be below the end of the frame as it is
    if (heightNow() !== sentHeight) sendHeight();
    requestScroll(...event.detail);
    // Chromium would also scroll a parent page of another origin, earlier and without the margins
    if (parentScrolls && root.scrollHeight <= innerHeight) event.preventDefault();
  });

  addEventListener('message', ({data, source}: MessageEvent<{fbss?: unknown} | null>) => {
    if (source !== parent) return;
    const request = data?.fbss;
    if (request === 'height') sendHeightTwice();
    parentScrolls ||= request === 'acknowledged';
    if (typeof request !== 'string' || !/^#fbss-[\w-]+$/.test(request)) return;
    // when all elements have rendered: they handle the new hash of this page
    void whenLoadedAndIdle().then(() => {
      location.replace(request);
    });
  });
}
