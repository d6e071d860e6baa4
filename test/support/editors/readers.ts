import type {Page} from 'puppeteer-core';
import {inPage} from '../in-page.js';
import {until} from '../until.js';
import {symptoms} from './embed-methods.js';

/** What a reader sees on a host page. */
export interface Seen {
  /** `element`, `frame`, `text`, `link` or `nothing`, with any defect. */
  sees: string;
  /** The number of elements. */
  count: number;
  /** The language of the first element. */
  lang?: string;
  /** `tag name=value` for each attribute on the page. */
  attributes: string[];
}

/** Inspects the page without its frames. Runs in the page. */
function inspect(sentences: readonly string[]) {
  const main = document.querySelector('main') ?? document.body;
  // the element of a placeholder is in its shadow root
  const elements = [main, ...main.querySelectorAll('*')].flatMap((node) => [
    ...(node.localName === 'fbss-red-flags' ? [node] : []),
    ...(node.localName.startsWith('fbss-') ? [] : (node.shadowRoot?.querySelectorAll('fbss-red-flags') ?? [])),
  ]);
  const card = elements[0]?.shadowRoot?.querySelector<HTMLElement>('[part~=card]');
  const symptom = [...main.querySelectorAll('li')].find(({textContent}) => textContent.includes(sentences[1] ?? ''));
  const isComplete = sentences.every((sentence) => main.innerText.includes(sentence));
  return {
    count: elements.length,
    // rendered, and not just an empty box
    lang: card && card.getBoundingClientRect().height > 100 ? card.lang : undefined,
    hasFrame: !!main.querySelector('iframe'),
    textLang:
      !elements.length && isComplete ? (symptom?.closest<HTMLElement>('main [lang]')?.lang ?? 'none') : undefined,
    links: [...main.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.checkVisibility() && link.innerText.trim())
      .map(({href}) => href),
    attributes: [...main.querySelectorAll('*'), ...elements]
      .filter((node) => !node.closest('[slot]'))
      .flatMap((node) => [...node.attributes].map(({name, value}) => `${node.localName} ${name}=${value}`))
      .filter((attribute) => !attribute.startsWith('fbss-red-flags exportparts=')),
  };
}

/** What a reader sees in a frame: all of its text at once, or with scrolling. */
async function inspectFrame(tab: Page): Promise<string | undefined> {
  const shown = tab.frames().find((frame) => frame.parentFrame() && frame.url().includes('/embed/'));
  return shown?.evaluate((sentences) => {
    const {scrollHeight, clientHeight} = document.documentElement;
    const text = document.body.innerText;
    if (!sentences.every((sentence) => text.includes(sentence))) return undefined;
    return scrollHeight > clientHeight + 1 ? 'frame, scrolls' : 'frame';
  }, symptoms);
}

/** Opens a page as a reader. The tab must be in front: browsers load no frames in a background tab. */
export async function read(tab: Page, url: string): Promise<Seen> {
  await tab.goto(url, {waitUntil: 'load'});
  if (tab.isJavaScriptEnabled()) {
    await tab.waitForFunction(
      () => !document.querySelector('script') || document.querySelector('#last')?.shadowRoot?.firstElementChild,
      {polling: 20},
    );
    // waits for another IntersectionObserver: the script's, which upgrades fragments, started earlier and reports earlier
    await tab.evaluate(
      () =>
        new Promise((reported) => {
          new IntersectionObserver(() => setTimeout(reported)).observe(document.body);
        }),
    );
  }
  const {page, framed} = await until(
    async () => ({page: await inPage(tab, inspect, symptoms), framed: await inspectFrame(tab)}),
    (found) => Boolean(found.page.count ? found.page.lang : !found.page.hasFrame || found.framed),
  );
  const {count, lang, textLang, links, attributes} = page;
  const all = [
    lang && `element${lang === 'es' ? '' : `, in ${lang}`}`,
    framed,
    textLang && `text${textLang === 'es' ? '' : ', language lost'}`,
  ].filter(Boolean);
  if (!all.length) all.push(links[0] && (await fetch(links[0])).ok ? 'link' : 'nothing');
  return {sees: all.join(' and '), count, lang, attributes};
}
