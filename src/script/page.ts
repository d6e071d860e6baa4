import {fromDocument} from '../core/host/document.js';
import {whenLoadedAndIdle} from '../core/host/idle.js';
import {askPageAround} from './ask-page-around.js';
import {choicesOf, within} from './choices.js';
import {heightOnPaper} from './paper.js';
import {scriptTag} from './script-tag.js';

/**
 * What the pages in `dist/embed` have beside the elements: the settings of `settings.js`, which it puts on the script's
 * tag; what their address may choose; and messages to the page that frames them. It runs before the elements are
 * defined, so that they render once.
 */
const dataset = scriptTag?.dataset ?? {};
const framed = parent !== window;
if (framed) dataset.framed = '';

const settings: unknown = Reflect.get(window, 'fbssSettings');
for (const name of ['country', 'emergencyNumber', 'contact', 'textContact']) {
  const value: unknown = Object.getOwnPropertyDescriptor(settings ?? {}, name)?.value;
  // a number of another type is stated, too: it cannot be used, and the address gives none in its place
  const text = typeof value === 'string' ? value : /contact/i.test(name) || value == null ? '' : '?';
  if (text.trim()) dataset[name] = text;
}

const root = fromDocument('documentElement');
const main = fromDocument('querySelector')('main');
const element = main?.querySelector(':scope > [heading-level]');
// the elements check these, as they check what a page's author writes
for (const [name, value] of within(dataset, choicesOf(location.search))) element?.setAttribute(name, value);

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;

if (framed && main) {
  // on paper, where the frame may be cut off
  main.dataset.address = location.origin + location.pathname + location.search;

  let paper: number | undefined;
  const tellHeight = (): void => {
    const value = Math.ceil(root.getBoundingClientRect().height);
    // any page may frame this one: these are the heights of public content, whatever is ticked
    parent.postMessage({fbss: 'height', value, paper}, '*');
  };
  new ResizeObserver(tellHeight).observe(root);
  // beforehand: while a page is printed, it gets no message
  void whenLoadedAndIdle().then(() => {
    paper = heightOnPaper(main);
    tellHeight();
  });

  /** The page around scrolls where it is asked to. */
  let isHeard = false;
  addEventListener('fbss-view', (event) => {
    askPageAround(...(event as CustomEvent<Parameters<typeof askPageAround>>).detail);
    // Chromium would scroll a page of another origin, too, without the margins, and first
    if (isHeard && root.scrollHeight <= innerHeight) event.preventDefault();
  });

  addEventListener('message', ({data, source}: MessageEvent<{fbss?: unknown} | null>) => {
    if (source !== parent) return;
    const hash = data?.fbss;
    if (hash === 'height') tellHeight();
    isHeard ||= hash === 'heard';
    if (typeof hash !== 'string' || !/^#fbss-[\w-]+$/.test(hash)) return;
    // once all elements have rendered: they answer it, as they answer that of a page of their own
    void whenLoadedAndIdle().then(() => {
      location.replace(hash);
    });
  });
}
