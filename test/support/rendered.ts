import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {inPage} from './in-page.js';
import {until} from './until.js';

/** What never comes within this time, in milliseconds, never comes: a busy machine may take long. */
const patience = 30_000;

/**
 * Waits until an element has rendered, in a language. In a selector, `>>>` goes into a shadow root. It is not puppeteer's
 * own `>>>`, which a form with fields named after members of elements leads astray.
 */
export const renders = (tab: Page, selector: string, lang = 'en', timeout = patience): Promise<unknown> =>
  tab.waitForFunction(
    (where, language) => {
      const element = where
        .split(' >>> ')
        .reduce<ParentNode | null>(
          (root, part) => ((root as Partial<Element> | null)?.shadowRoot ?? root)?.querySelector(part) ?? null,
          document,
        );
      return (element as Element | null)?.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang === language;
    },
    {timeout, polling: 50},
    selector,
    lang,
  );

/** Waits for an element, in shadow roots too: puppeteer's own wait for a selector looks again only when the document changes. */
export async function appears(place: Page | Frame, selector: string): Promise<ElementHandle> {
  // a page that navigates meanwhile is looked at again
  const found = await until(() => place.$(selector).catch(() => null), Boolean);
  if (!found) throw new Error(`${selector} does not appear`);
  return found;
}

/** Waits until the content of an element is in the light DOM. */
export const inLightDom = (tab: Page, selector: string): Promise<unknown> =>
  appears(tab, `${selector} > [slot^="fbss-"]`);

/** The text of an element's card: `undefined` where there is none. */
export const textOf = (tab: Page, selector: string): Promise<string | undefined> =>
  inPage(
    tab,
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=card]')?.textContent ?? undefined,
    selector,
  );

/** Where the call of an element leads: nowhere, if it has none. */
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

/** Time in which nothing should happen. A busy machine may need longer for it, so this alone can prove no fault. */
export const aWhile = (milliseconds = 400): Promise<unknown> => new Promise((later) => setTimeout(later, milliseconds));
