import {brands, propertiesOf} from './builder/brands.js';

/** The demo's switches: the page's brand, by the library's tokens, and dark mode. */
const brand = document.querySelector<HTMLSelectElement>('#brand');
const dark = document.querySelector<HTMLInputElement>('#dark');
const page = document.documentElement;

/** Sets the tokens of the chosen brand. Without one, the style sheet sets those of the hospital. */
function applyBrand(name: string): void {
  const chosen = brands.find((one) => one.name === name);
  page.removeAttribute('style');
  page.toggleAttribute('data-brand', !!chosen);
  for (const [property, value] of Object.entries(chosen ? propertiesOf(chosen) : {})) {
    page.style.setProperty(property, value);
  }
}

brand?.append(...brands.map(({name, label}) => new Option(label, name)));
brand?.addEventListener('change', () => {
  applyBrand(brand.value);
});

if (dark) dark.checked = matchMedia('(prefers-color-scheme: dark)').matches;
dark?.addEventListener('change', () => {
  page.dataset.scheme = dark.checked ? 'dark' : 'light';
});
