import type {Page} from 'puppeteer-core';
import {inPage} from '../in-page.js';
import {until} from '../until.js';
import {signs} from './ways.js';

/** What a reader sees of a host page. */
export interface Seen {
  /** `element`, `frame`, `text`, `link` or `nothing`, with what is amiss with it. */
  sees: string;
  /** How many elements there are. */
  count: number;
  /** The language of the element that is shown. */
  lang?: string;
  /** `tag name=value` of each attribute on the page. */
  attributes: string[];
}

/** What is in the page itself. Runs in the page. */
function look(sentences: readonly string[]) {
  const main = document.querySelector('main') ?? document.body;
  // in a place of the page, the element is in its shadow root
  const elements = [main, ...main.querySelectorAll('*')].flatMap((node) => [
    ...(node.localName === 'fbss-red-flags' ? [node] : []),
    ...(node.localName.startsWith('fbss-') ? [] : (node.shadowRoot?.querySelectorAll('fbss-red-flags') ?? [])),
  ]);
  const card = elements[0]?.shadowRoot?.querySelector<HTMLElement>('[part~=card]');
  const sign = [...main.querySelectorAll('li')].find(({textContent}) => textContent.includes(sentences[1] ?? ''));
  const isComplete = sentences.every((sentence) => main.innerText.includes(sentence));
  return {
    count: elements.length,
    // it is there, and is no empty box
    lang: card && card.getBoundingClientRect().height > 100 ? card.lang : undefined,
    hasFrame: !!main.querySelector('iframe'),
    textLang: !elements.length && isComplete ? (sign?.closest<HTMLElement>('main [lang]')?.lang ?? 'none') : undefined,
    links: [...main.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.checkVisibility() && link.innerText.trim())
      .map(({href}) => href),
    attributes: [...main.querySelectorAll('*'), ...elements]
      .filter((node) => !node.closest('[slot]'))
      .flatMap((node) => [...node.attributes].map(({name, value}) => `${node.localName} ${name}=${value}`))
      .filter((attribute) => !attribute.startsWith('fbss-red-flags exportparts=')),
  };
}

/** What a reader sees in a frame: all of its text, or a window on it that scrolls. */
async function lookIntoFrame(tab: Page): Promise<string | undefined> {
  const shown = tab.frames().find((frame) => frame.parentFrame() && frame.url().includes('/embed/'));
  return shown?.evaluate((sentences) => {
    const {scrollHeight, clientHeight} = document.documentElement;
    const text = document.body.innerText;
    if (!sentences.every((sentence) => text.includes(sentence))) return undefined;
    return scrollHeight > clientHeight + 1 ? 'frame, scrolls' : 'frame';
  }, signs);
}

/** Opens a page as a reader. The tab must be in front: a browser loads no frames in one that nobody sees. */
export async function read(tab: Page, url: string): Promise<Seen> {
  await tab.goto(url, {waitUntil: 'load'});
  if (tab.isJavaScriptEnabled()) {
    await tab.waitForFunction(
      () => !document.querySelector('script') || document.querySelector('#last')?.shadowRoot?.firstElementChild,
      {polling: 20},
    );
    // the script replaces a fragment once its IntersectionObserver has reported, which is before one that starts later
    await tab.evaluate(
      () =>
        new Promise((reported) => {
          new IntersectionObserver(() => setTimeout(reported)).observe(document.body);
        }),
    );
  }
  const {page, framed} = await until(
    async () => ({page: await inPage(tab, look, signs), framed: await lookIntoFrame(tab)}),
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
