import {type Brand, brands} from '../site/builder/brands.js';

/** The toolbar's value for the brand that a designer makes on “Brand it”. */
export const own = 'own';

const key = 'fbss-own-brand';
let latest: Brand | undefined;

/**
 * The designer's own brand. It is outside the page that makes it: Storybook renders a page anew with every choice in the
 * toolbar, and some stories are in a frame of their own.
 */
export function ownBrand(): Brand | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept ? (JSON.parse(kept) as Brand) : undefined;
  } catch {
    // the browser lets no page store anything
    return latest;
  }
}

export function keepOwnBrand(brand: Brand): void {
  latest = brand;
  try {
    sessionStorage.setItem(key, JSON.stringify(brand));
  } catch {
    // `latest` has it until the document is left
  }
}

/** The brand of the toolbar. The designer's own is the library's look until it is made. */
export const brandNamed = (name: string): Brand =>
  (name === own ? ownBrand() : brands.find((brand) => brand.name === name)) ?? brands[0];
