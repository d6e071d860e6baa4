import {fromDocument} from '../host/document.js';
import {choicesOf, within} from './choices.js';
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
for (const name of ['country', 'emergencyNumber', 'contact']) {
  const value: unknown = Object.getOwnPropertyDescriptor(settings ?? {}, name)?.value;
  // a number of another type is stated, too: it cannot be used, and the address gives none in its place
  const text = typeof value === 'string' ? value : name === 'contact' || value == null ? '' : '?';
  if (text.trim()) dataset[name] = text;
}

const root = fromDocument('documentElement');
const element = fromDocument('querySelector')('main > [heading-level]');
// the elements check these, as they check what a page's author writes
for (const [name, value] of within(dataset, choicesOf(location.search))) element?.setAttribute(name, value);

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;

/** Where an id is, in the page or in the element that shows it. */
const find = (id: string): Element | null =>
  fromDocument('getElementById')(id) ?? element?.shadowRoot?.querySelector(`[id="${id}"]`) ?? null;

if (framed) {
  const tell = (fbss: string, value: number): void => {
    // any page may frame this one: the height is that of public content, whatever is ticked
    parent.postMessage({fbss, value}, '*');
  };
  const tellHeight = (): void => {
    tell('height', Math.ceil(root.getBoundingClientRect().height));
  };
  new ResizeObserver(tellHeight).observe(root);
  addEventListener('message', ({data, source}: MessageEvent<{fbss?: unknown} | null>) => {
    const hash = data?.fbss;
    if (source === parent && hash === 'height') tellHeight();
    if (source !== parent || typeof hash !== 'string' || !/^#fbss-[\w-]+$/.test(hash)) return;
    location.replace(hash);
    // once the answer is open
    setTimeout(() => {
      const top = find(hash.slice(1))?.getBoundingClientRect().top;
      if (top) tell('top', top);
    }, 200);
  });
}
