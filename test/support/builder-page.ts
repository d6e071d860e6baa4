import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {appears, renders} from './rendered.js';
import type {PageLog} from './visits.js';

/** The code of one method, in parts: markup, then what goes elsewhere. */
export type Parts = [first: string, ...others: string[]];

/** The errors and warnings of a page, without the warning that no country is set. */
export const problems = ({errors, warnings}: PageLog): PageLog => ({
  errors,
  warnings: warnings.filter((text) => !text.includes('no emergency number')),
});

/** Moves the focus out of the field, which shows the messages. */
export const leave = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

/** Replaces the text of a field, and leaves it. */
export async function type(tab: Page, id: string, text: string): Promise<void> {
  await tab.$eval(`input#${id}`, (field) => {
    for (let around: Element | null = field; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    field.focus();
    field.select();
  });
  if (text) await tab.keyboard.type(text);
  else await tab.keyboard.press('Backspace');
  await leave(tab);
}

export const choose = (tab: Page, name: string, value: string): Promise<void> =>
  tab.$eval(`input[name="${name}"][value="${value}"]`, (button) => {
    button.click();
  });

/** The code to copy, by method, when it is up to date. */
export async function codes(tab: Page): Promise<Parts[]> {
  await tab.waitForNetworkIdle({idleTime: 100});
  const found = await tab.$$eval('.method', (methods) =>
    methods.map((method) => [...method.querySelectorAll('pre')].map(({textContent}) => textContent)),
  );
  return found.filter((parts): parts is Parts => parts.length > 0);
}

/** The code of the first method. */
export async function firstCode(tab: Page): Promise<Parts> {
  const [first] = await codes(tab);
  if (!first) throw new Error('There is nothing to copy.');
  return first;
}

/** All code to copy, as one string. */
export const allCode = async (tab: Page): Promise<string> => (await codes(tab)).flat().join();

export const textIn = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, ({textContent}) => textContent);

/** The text in a field. */
export const valueOf = (tab: Page, selector: string): Promise<string> =>
  tab.$eval(selector, (field) => ('value' in field ? String(field.value) : ''));

/** Waits until an element of a page or a frame, even in a shadow root, shows its content in a language. */
export async function shows(place: Page | Frame, tag: string, lang: string): Promise<ElementHandle> {
  const element = await appears(place, `>>> ${tag}`);
  await place.waitForFunction(
    (found, language) => found.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang === language,
    {polling: 50},
    element,
    lang,
  );
  return element;
}

/** The emergency symptoms of a page or a frame: the call, the lines, and the number of boxes. */
export async function symptomsOn(
  place: Page | Frame,
  lang: string,
): Promise<{call?: string | null; line?: string | null; instead?: string; boxes?: number}> {
  const flags = await shows(place, 'fbss-red-flags', lang);
  return flags.evaluate((element) => {
    const root = element.shadowRoot;
    const instead = root?.querySelector<HTMLSlotElement>('[part=text-contact] bdi slot');
    return {
      call: root?.querySelector('[part=call]')?.getAttribute('href'),
      line: (element.querySelector('[slot=contact]') ?? root?.querySelector('[part=contact]'))?.textContent,
      // in the light DOM, or before that in the slot
      instead: instead?.assignedNodes({flatten: true})[0]?.textContent?.trim(),
      boxes: root?.querySelectorAll('input').length,
    };
  });
}

/** Waits until the preview shows an element in a language. */
export const previews = (tab: Page, tag: string, lang = 'en'): Promise<unknown> => renders(tab, `#sheet ${tag}`, lang);
