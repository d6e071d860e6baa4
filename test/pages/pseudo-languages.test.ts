import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Content, moduleOf} from '../support/content.js';
import {page} from '../support/host.js';
import {beforePage, inPage} from '../support/in-page.js';
import {pseudo} from '../support/pseudo.js';
import {renders} from '../support/rendered.js';
import {eachBrowser, type Open} from '../support/visits.js';

const everything = `<fbss-language></fbss-language><fbss-guide country="GB"></fbss-guide><fbss-red-flags></fbss-red-flags>
  <fbss-red-flags mode="list" country="GB"></fbss-red-flags><fbss-faq></fbss-faq><fbss-quick-facts></fbss-quick-facts>
  <script src="/fbss/fbss.js"></script>`;

interface Text {
  text: string;
  direction: string;
}

/** Runs before the page: sets its clock past the review date, so that the notice is shown, too. */
function late(): void {
  const then = Date.parse('2050-01-01');
  Date.now = () => then;
}

/** Runs in the page: opens, ticks and chooses everything, and opens the staff card of the checker outside the guide. */
async function openAll(): Promise<void> {
  const roots = [...document.querySelectorAll('*')].flatMap(({localName, shadowRoot}) =>
    localName.startsWith('fbss-') && shadowRoot ? [shadowRoot] : [],
  );
  for (const root of roots) {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const choice of root.querySelectorAll<HTMLElement>('[part=choose], input')) choice.click();
  }
  // the last box is "none of these": the checker in the guide shows that answer, this one the other
  const checker = document.querySelector('body > fbss-red-flags')?.shadowRoot;
  checker?.querySelector('input')?.click();
  await new Promise(requestAnimationFrame);
  checker?.querySelector<HTMLElement>('[part=show-staff]')?.click();
  for (const end = performance.now() + 20_000; !checker?.querySelector('dialog[open]');) {
    if (performance.now() > end) throw new Error('There is no staff card');
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Runs in the page: the displayed texts of the elements, those for screen readers, and boxes that are wider than
 * their card or the window.
 */
function look(): {texts: Text[]; wide: string[]} {
  const texts: Text[] = [];
  const wide = new Set<string>();
  type Box = Pick<DOMRect, 'left' | 'right'>;
  const inEnglish = '[part=english], dialog [lang=en]';
  const window: Box = {left: 0, right: document.documentElement.clientWidth};
  const measure = (rects: Iterable<DOMRect>, {left, right}: Box, what: string): void => {
    for (const rect of rects) if (rect.width && (rect.left < left - 1 || rect.right > right + 1)) wide.add(what);
  };
  const visit = (node: Node, box: Box, element: Element): void => {
    if (node instanceof Text) {
      const text = node.data.trim();
      if (!text) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      // text only for screen readers is not laid out
      if (!element.matches('[role=status]')) measure(range.getClientRects(), box, text);
      texts.push({text, direction: getComputedStyle(element).direction});
      return;
    }
    if (!(node instanceof Element) || node.matches('style, script')) return;
    // it has to fit, but is not content of the language
    const isApart = node.matches(`${inEnglish}, [part=language], bdi`);
    const from = texts.length;
    // the staff card covers the window
    const around = node.localName === 'dialog' ? window : box;
    measure([node.getBoundingClientRect()], around, `${node.localName} ${node.outerHTML.slice(0, 80)}`);
    const inner = node.matches('[part~=card]') ? node.getBoundingClientRect() : around;
    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder']) {
      const text = node.getAttribute(name);
      if (text !== null) texts.push({text, direction: getComputedStyle(node).direction});
    }
    if (node.localName !== 'svg') {
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) visit(child, inner, node);
    }
    if (isApart) texts.splice(from);
  };
  visit(document.body, window, document.documentElement);
  return {texts, wide: [...wide]};
}

/** The texts of a narrow page with the given content, at both text sizes. */
async function seen(open: Open, lang: string, content: Content): Promise<{texts: Text[]; wide: string[]}> {
  const {tab, log} = await open(
    {'/': page(everything, {lang}), [`/fbss/content/${lang}.js`]: moduleOf(content)},
    {
      prepare: async (empty) => {
        await beforePage(empty, late);
        await empty.setViewport({width: 280, height: 800});
      },
    },
  );
  await renders(tab, 'fbss-quick-facts', lang);
  await inPage(tab, openAll);
  let texts: Text[] = [];
  const wide: string[] = [];
  for (const size of ['200%', '100%']) {
    await tab.evaluate((root) => (document.documentElement.style.fontSize = root), size);
    const found = await inPage(tab, look);
    texts = found.texts;
    wide.push(...found.wide.map((what) => `text at ${size}: ${what}`));
  }
  assert.deepEqual(log.errors, []);
  return {texts, wide};
}

eachBrowser('Every element in a pseudo-language', ({open}) => {
  it('has all its text from the language, and space for long words at 280 px with text at twice the size', async () => {
    const {texts, wide} = await seen(open, 'de', await pseudo('en-XA'));
    const month = new Intl.DateTimeFormat('de', {month: 'long'});
    const months = Array.from({length: 12}, (_, index) => month.format(new Date(2026, index)));
    const words = texts
      .flatMap(({text}) => text.replace(/\[[^[\]]+\]/g, '').match(/\p{L}+/gu) ?? [])
      .filter((word) => !months.includes(word));
    assert.deepEqual(words, []);
    assert.ok(texts.filter(({text}) => text.startsWith('[')).length > 200, `${texts.length} texts`);
    assert.deepEqual(wide, []);
  });

  it('is written from right to left throughout, and fits 280 px, even with text at twice the size', async () => {
    const {texts, wide} = await seen(open, 'ar', await pseudo('ar-XB'));
    assert.deepEqual(
      texts.filter(({direction}) => direction !== 'rtl'),
      [],
    );
    assert.ok(texts.filter(({text}) => text.startsWith('\u202e')).length > 200, `${texts.length} texts`);
    assert.deepEqual(wide, []);
  });
});
