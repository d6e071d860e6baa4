import {addContact} from './contact.js';

/**
 * What the pages in `dist/embed` have beside the elements: settings from their address, and a word to the page that
 * frames them. It runs before the elements are defined, so that they render once.
 */
const asked = new URLSearchParams(location.search);
const element = document.querySelector('main > [heading-level]');

const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;

// the elements check these, as they check what a page's author writes
for (const name of ['heading-level', 'country', 'emergency-number']) {
  const value = asked.get(name);
  if (value) element?.setAttribute(name, value.slice(0, 40));
}

const contact = asked.get('contact')?.trim();
if (element && contact) addContact(element, contact);

/** Where an id is, in the page or in the element that shows it. */
const find = (id: string): Element | null =>
  document.getElementById(id) ?? element?.shadowRoot?.querySelector(`[id="${id}"]`) ?? null;

if (parent !== window) {
  const tell = (fbss: string, value: number): void => {
    // the height of public words is no secret
    parent.postMessage({fbss, value}, '*');
  };
  new ResizeObserver(() => {
    tell('height', Math.ceil(document.documentElement.getBoundingClientRect().height));
  }).observe(document.documentElement);
  addEventListener('message', ({data, source}: MessageEvent<{fbss?: unknown} | null>) => {
    const hash = String(data?.fbss);
    if (source !== parent || !/^#fbss-[\w-]+$/.test(hash)) return;
    location.replace(hash);
    // once the answer is open
    setTimeout(() => {
      const top = find(hash.slice(1))?.getBoundingClientRect().top;
      if (top) tell('top', top);
    }, 200);
  });
}
