import {brands, propertiesOf} from './builder/brands.js';

/** The demo's switches: the page's brand, by the library's tokens, and dark mode. */
const brand = document.querySelector<HTMLSelectElement>('#brand');
const dark = document.querySelector<HTMLInputElement>('#dark');
const page = document.documentElement;

brand?.append(...brands.map(({name, label}) => new Option(label, name)));
brand?.addEventListener('change', () => {
  for (const name of [...page.style]) page.style.removeProperty(name);
  const chosen = brands.find(({name}) => name === brand.value);
  for (const [name, value] of Object.entries(chosen ? propertiesOf(chosen) : {})) page.style.setProperty(name, value);
});

dark?.addEventListener('change', () => {
  page.classList.toggle('dark', dark.checked);
});
if (dark && matchMedia('(prefers-color-scheme: dark)').matches) dark.click();
