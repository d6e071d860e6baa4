import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {setTimeout as delay} from 'node:timers/promises';
import {inPage} from './in-page.js';
import {until} from './until.js';

/** How long to wait for an element, in milliseconds: a busy machine may take many seconds. */
const defaultTimeout = 30_000;

/**
 * Waits until an element has rendered, in a language. In a selector, `>>>` goes into a shadow root. Unlike puppeteer's own
 * `>>>`, it works on pages with forms whose fields have the names of members of elements.
 */
export const renders = (tab: Page, selector: string, lang = 'en', timeout = defaultTimeout): Promise<unknown> =>
  tab.waitForFunction(
    (path, language) => {
      let root: ParentNode | null | undefined = document;
      for (const part of path.split(' >>> ')) root = root?.querySelector(part)?.shadowRoot;
      return root?.querySelector<HTMLElement>('[part~=card]')?.lang === language;
    },
    {timeout, polling: 50},
    selector,
    lang,
  );

/** Waits for an element, in shadow roots too. Puppeteer's own `waitForSelector` only reacts to changes of the document. */
export async function appears(place: Page | Frame, selector: string): Promise<ElementHandle> {
  // fails while the page navigates
  const found = await until(() => place.$(selector).catch(() => null), Boolean);
  if (!found) throw new Error(`${selector} does not appear`);
  return found;
}

/** Waits until the content of an element is in the light DOM. */
export const inLightDom = (tab: Page, selector: string): Promise<unknown> =>
  appears(tab, `${selector} > [slot^="fbss-"]`);

/** The text of an element's card; `undefined` if it has none. */
export const textOf = (tab: Page, selector: string): Promise<string | undefined> =>
  inPage(
    tab,
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=card]')?.textContent ?? undefined,
    selector,
  );

/** The `href` of an element's call link; `undefined` if it has none. */
export const callOf = async (tab: Page, selector: string): Promise<string | undefined> =>
  (await tab.$(selector))?.evaluate(
    ({shadowRoot}) => shadowRoot?.querySelector('[part=call]')?.getAttribute('href') ?? undefined,
  );

/** The sections that a guide shows, in their order. */
export const sectionsOf = (tab: Page, guide: string): Promise<string[]> =>
  tab.$eval(guide, ({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name^="section-"]') ?? [])].flatMap((slot) =>
      slot.assignedElements().map(({localName}) => localName),
    ),
  );

/** Waits to see that nothing happens. On a busy machine it may happen later, so a test that relies on this can only miss a fault. */
export const aWhile = (milliseconds = 400): Promise<void> => delay(milliseconds);
