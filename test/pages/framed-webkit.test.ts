import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {framingPage, type Sites, startSites} from '../support/framed.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import {WebKitDriver, webkitAvailable} from '../support/webkit-driver.js';

describe('A framed page of another origin, in WebKit', {skip: !webkitAvailable()}, () => {
  const webkit = new WebKitDriver();
  let site: Sites;
  before(async () => {
    site = await startSites();
    await webkit.start();
    await webkit.setViewport({width: 447, height: 862});
  });
  after(async () => {
    await webkit.stop();
    site.close();
  });

  /** Opens a page that frames a page of the library, and waits until the frame fits. */
  async function open(path: string, hash = ''): Promise<void> {
    const tag = `<script src="${site.other}/frame.js"></script>`;
    await webkit.open(site.serve(framingPage(`${site.other}/embed/${path}`, {tag})) + hash);
    await until(
      () => webkit.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0),
      (height) => height > 620,
    );
    await aWhile();
  }

  const pressIn = async (element: string, selector: string): Promise<void> => {
    const act = (name: string, what: string): void => {
      document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(what)?.click();
    };
    await webkit.evaluate(act, {frame: true, args: [element, selector] as const});
    await aWhile(700);
  };

  /** The top, with the scroll margin, and the bottom of something in the framed page, in the window of the parent page. */
  async function placeOf(element: string, selector?: string): Promise<{top: number; bottom: number}> {
    const find = (name: string, what?: string): [number, number] => {
      const found = document.querySelector(name);
      const element = what ? found?.shadowRoot?.querySelector(what) : found;
      const rect = element?.getBoundingClientRect();
      const space = element && parseFloat(getComputedStyle(element).scrollMarginTop);
      return [(rect?.top ?? NaN) - (space ?? NaN), rect?.bottom ?? NaN];
    };
    const [start, end] = await webkit.evaluate(find, {frame: true, args: [element, selector] as const});
    const outside = await webkit.evaluate(() => {
      const frame = document.querySelector('iframe');
      return (frame?.getBoundingClientRect().top ?? NaN) + (frame?.clientTop ?? NaN);
    });
    return {top: start + outside, bottom: end + outside};
  }

  it('is scrolled to a section, and back to the contents', async () => {
    await open('en/guide.html');
    await pressIn('fbss-guide', '[href$="#fbss-treatment"]');
    assert.ok(Math.abs((await placeOf('#fbss-treatment')).top) <= 1);
    await pressIn('fbss-guide', '[part=top]');
    assert.ok(Math.abs((await placeOf('fbss-guide', 'nav')).top) <= 1);
  });

  it('is scrolled to an answer, and to the first symptom when the reader starts again', async () => {
    await open('es/red-flags.html?country=ES');
    await pressIn('fbss-red-flags', 'input');
    const answer = await placeOf('fbss-red-flags', '[part=answer]');
    assert.ok(answer.top >= -1 && answer.bottom <= 863, JSON.stringify(answer));
    await webkit.evaluate(() => {
      document.querySelector('#below')?.scrollIntoView({block: 'end'});
    });
    await pressIn('fbss-red-flags', '[part=start-again]');
    const first = await placeOf('fbss-red-flags', 'input');
    assert.ok(first.top >= -1 && first.bottom <= 863, JSON.stringify(first));
  });

  it('is scrolled to the answer in the address of the parent page', async () => {
    await open('en/faq.html', '#fbss-faq-more-surgery');
    await aWhile(1000);
    const question = await placeOf('fbss-faq', '#fbss-faq-more-surgery summary');
    assert.ok(question.top >= -1 && question.bottom <= 863, JSON.stringify(question));
    assert.ok((await webkit.evaluate(() => scrollY)) > 200);
  });

  it('opens the staff card in the visible part', async () => {
    await open('ar/red-flags.html');
    await webkit.evaluate(() => {
      document.querySelector('#below')?.scrollIntoView({block: 'end'});
    });
    await aWhile();
    await pressIn('fbss-red-flags', '[part=show-staff]');
    const card = await placeOf('fbss-red-flags', 'dialog');
    assert.ok(card.top >= -1 && card.bottom <= 863 && card.bottom - card.top >= 400, JSON.stringify(card));
  });
});
