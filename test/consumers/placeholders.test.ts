import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {violationsIn} from '../support/axe.js';
import {page} from '../support/host.js';
import {aWhile, renders} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';
const address = '/fbss/embed/en/faq.html';
const link = `<a href="${address}">Questions</a>`;
const far = '<p style="block-size: 200vh">Far above.</p>';
const guide = `<div id="place" data-fbss="guide" data-fbss-sections="red-flags,faq,about"><a href="/fbss/embed/en/guide.html">All</a></div>`;

/** The distance of something in a placeholder from the top of the window, when it no longer changes. */
async function topOf(tab: Page, selector: string): Promise<number> {
  let last = NaN;
  for (let quiet = 0; quiet < 3;) {
    await new Promise((later) => setTimeout(later, 100));
    const top = await tab.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top));
    quiet = top === last ? quiet + 1 : 0;
    last = top;
  }
  return last;
}

/** Whether a distance is that of the top of the window, or of the space below a page's sticky bars. */
const isAtTop = (top: number): boolean => Math.abs(top - 50) < 70;

eachBrowser('A guide in a placeholder', ({open}) => {
  it('goes to the sections of its contents, repeatedly; the page’s address opens an answer', async () => {
    const {tab, log} = await open({'/': page(`${far}${guide}${far}${script}`)});
    await renders(tab, '#place >>> fbss-about');
    for (const section of ['faq', 'about']) {
      await tab.$eval(`#place >>> a[part=link][href="#fbss-${section}"]`, (found) => {
        found.click();
      });
      assert.ok(isAtTop(await topOf(tab, `#place >>> fbss-${section}`)), section);
    }
    await tab.evaluate(() => {
      location.hash = '#fbss-faq-more-surgery';
    });
    assert.ok(isAtTop(await topOf(tab, '#place >>> [id="fbss-faq-more-surgery"]')));
    assert.equal(await tab.$eval('#place >>> details[id="fbss-faq-more-surgery"]', ({open: isOpen}) => isOpen), true);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('opens the answer in the page’s address on load', async () => {
    const {tab} = await open({'/': page(`${far}${guide}${far}${script}`)}, {path: '/#fbss-faq-more-surgery'});
    await renders(tab, '#place >>> fbss-about');
    assert.ok(isAtTop(await topOf(tab, '#place >>> [id="fbss-faq-more-surgery"]')));
    await tab.close();
  });

  it('can be styled by the page: with tokens, and ::part() on the placeholder', async () => {
    const {tab} = await open({
      '/': page(`${guide}<p id="link">${link}</p>${script}`, {
        head: `<style>
            body { --fbss-surface: rgb(1, 2, 3) }
            #place::part(question), #link::part(question) { color: rgb(4, 5, 6) }
            #place::part(contents) { color: rgb(7, 8, 9) }
          </style>`,
      }),
    });
    for (const place of ['#place', '#link']) {
      await renders(tab, `${place} >>> fbss-faq`);
      const seen = await tab.$eval(`${place} >>> fbss-faq`, ({shadowRoot}) =>
        ['card', 'question'].map((part) => {
          const {backgroundColor, color} = getComputedStyle(
            shadowRoot?.querySelector(`[part~=${part}]`) ?? document.body,
          );
          return part === 'card' ? backgroundColor : color;
        }),
      );
      assert.deepEqual(seen, ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    }
    assert.equal(
      await tab.$eval('#place >>> [part=contents]', (contents) => getComputedStyle(contents).color),
      'rgb(7, 8, 9)',
    );
    await tab.close();
  });

  it('keeps the language that is chosen for it when the page changes', async () => {
    const {tab} = await open({
      '/': page(`${guide}<fbss-faq></fbss-faq><fbss-language for="place"></fbss-language>${script}`),
    });
    await renders(tab, '#place >>> fbss-guide');
    await renders(tab, 'fbss-language');
    await tab.$eval('fbss-language', ({shadowRoot}) => {
      const german = shadowRoot?.querySelector<HTMLElement>('button[lang=de]');
      if (!german) throw new Error('no choice');
      german.click();
    });
    await renders(tab, '#place >>> fbss-guide', 'de');
    await tab.$eval('#place', (place) => {
      place.append('More');
    });
    await aWhile();
    await renders(tab, '#place >>> fbss-faq', 'de');
    await renders(tab, 'body > fbss-faq', 'en');
    // the page's own language
    await tab.$eval('html', (html) => {
      html.lang = 'fr';
    });
    await renders(tab, 'body > fbss-faq', 'fr');
    await tab.close();
  });

  it('has no violations of axe’s rules', async () => {
    const {tab} = await open({'/': page(`<main><h1>Host</h1>${guide}<p>${link}</p></main>${script}`)});
    await renders(tab, '#place >>> fbss-about');
    assert.deepEqual(await violationsIn(tab, 'main'), []);
    await tab.close();
  });
});

eachBrowser('Content of the page in and around a placeholder', ({open}) => {
  it('text and fields that are added beside a link stay visible, and the element becomes a link again', async () => {
    const {tab} = await open({'/': page(`<p id="text">${link}</p><div id="field">${link}</div>${script}`)});
    for (const place of ['#text', '#field']) await renders(tab, `${place} >>> fbss-faq`);
    await tab.evaluate(() => {
      document.querySelector('#text')?.append('Or call us.');
      document.querySelector('#field')?.append(document.createElement('input'));
    });
    for (const place of ['#text', '#field']) {
      await tab.waitForFunction((where) => document.querySelector<HTMLElement>(`${where} a`)?.offsetHeight, {}, place);
      assert.equal(await tab.$(`${place} >>> fbss-faq`), null);
    }
    assert.equal(await tab.$eval('#text', (text) => (text as HTMLElement).innerText.trim()), 'QuestionsOr call us.');
    assert.ok(await tab.$eval('input', ({offsetHeight}) => offsetHeight));
    await tab.evaluate(() => {
      document.querySelector('#text')?.lastChild?.remove();
    });
    await renders(tab, '#text >>> fbss-faq');
    await tab.close();
  });

  it('stays unchanged if it cannot have the element', async () => {
    const kept = [
      `<ul><li data-fbss="faq">${link}</li></ul>`,
      `<ul><li data-fbss="faq"><p>${link}, or ask</p><p>Beside</p></li></ul>`,
      `<table><tr><td>${link}</td></tr></table>`,
      `<dl><dd class="fbss-faq">Text</dd></dl>`,
      `<figure class="fbss-faq"><p>Text</p><figcaption>Beside</figcaption></figure>`,
      `<x-box data-fbss="faq">${link}</x-box>`,
      `<h2 data-fbss="faq">${link}</h2>`,
      `<div data-fbss="faq"><template shadowrootmode="open"><slot></slot></template>Text</div>`,
    ];
    const {tab, log} = await open({
      '/': page(`${kept.join('')}<p id="last">${link}</p>${script}`),
    });
    await renders(tab, '#last >>> fbss-faq');
    await aWhile();
    assert.equal((await tab.$$('body >>> fbss-faq')).length, 1);
    const hidden = await tab.$$eval('body > :not(#last, script)', (all) =>
      all
        .flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('*')])
        .filter((one) => !['TEMPLATE', 'TR', 'TBODY'].includes(one.nodeName) && !one.getClientRects().length)
        .map(({outerHTML}) => outerHTML),
    );
    assert.deepEqual(hidden, []);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('an item, a cell or a figure shows the element in its single child', async () => {
    const {tab} = await open({
      '/': page(`
          <ul><li data-fbss="faq"><p>${link}</p></li></ul>
          <table><tr><td class="fbss-faq"><div>Text</div></td></tr></table>
          <figure data-fbss="faq" lang="es"><p>Texto</p></figure>${script}`),
    });
    await renders(tab, 'li > p >>> fbss-faq');
    await renders(tab, 'td > div >>> fbss-faq');
    await renders(tab, 'figure > p >>> fbss-faq', 'es');
    await tab.close();
  });

  it('has its own nodes and attributes unchanged', async () => {
    const written = `<p>${link}</p><div data-fbss="faq"><b slot="contact">Bold</b> <!-- a comment --> text</div>`;
    const {tab} = await open({'/': page(`<main>${written}</main>${script}`)});
    await renders(tab, 'main > p >>> fbss-faq');
    await renders(tab, 'main > div >>> fbss-faq');
    await aWhile();
    assert.equal(await tab.$eval('main', ({innerHTML}) => innerHTML), written);
    await tab.close();
  });
});

describe('A browser that cannot assign nodes to slots by hand', () => {
  const {open} = useBrowser('Chromium');

  it('shows links and the content of placeholders unchanged', async () => {
    const {tab, log} = await open({
      '/': page(
        `<script>delete HTMLSlotElement.prototype.assign</script><p>${link}</p><div data-fbss="faq">Text</div><fbss-faq></fbss-faq>${script}`,
      ),
    });
    await renders(tab, 'fbss-faq');
    await aWhile();
    assert.match(await tab.$eval('body', ({innerText}) => innerText), /Questions\s+Text/);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });
});

describe('The exported parts of a placeholder', () => {
  it('are all parts of all elements', () => {
    interface Manifest {
      modules: {declarations?: {cssParts?: {name: string}[]}[]}[];
    }
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const all = manifest.modules.flatMap(({declarations = []}) =>
      declarations.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)),
    );
    const exported = /about,action[\w,-]*/.exec(readFileSync('dist/lazy/embeds.js', 'utf8'))?.[0].split(',');
    assert.deepEqual(exported, [...new Set(all)].sort());
  });
});
