import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {page} from '../support/host.js';
import {aWhile, callOf, renders, sectionsOf} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const plain = '<script src="/fbss/fbss.js" async></script>';
/** The parameters of an attacker who wants another number to be called. */
const forged = 'emergency-number=0909%20879%200000&amp;contact=Our%20number%20has%20changed&amp;text-contact=0909';
/** The last placeholder on the page, which is upgraded after all others. */
const last = '<div id="last" data-fbss="overview"></div>';

/** The text of an element as a reader sees it. Runs in the page. */
const textOf = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('slot') ?? [])]
    .flatMap((slot) => (slot.assignedNodes().length ? slot.assignedNodes() : [slot]))
    .map(({textContent}) => textContent)
    .join(' ');

eachBrowser('Links and placeholders', ({open}) => {
  it('a link to another site stays a link', async () => {
    const address = `evil.example/embed/en/red-flags.html?${forged}`;
    const {tab, site} = await open({
      '/': page(
        ['https://', '//', 'https://hospital@', 'http:\\\\']
          .map((start) => `<p class="comment"><a href="${start}${address}">Emergency</a></p>`)
          .join('') +
          `<p class="comment"><a href="/uploads/embed/en/red-flags.html">Emergency</a></p>` +
          `<p class="comment"><a href="/fbss/embed/x/../../../uploads/embed/en/red-flags.html">Emergency</a></p>` +
          `<p class="comment"><a href="/fbss/embed/%2e%2e/embed2/en/red-flags.html">Emergency</a></p>` +
          last +
          script,
      ),
    });
    await renders(tab, '#last >>> fbss-overview');
    assert.equal((await tab.$$('body > * >>> fbss-red-flags')).length, 0);
    assert.equal((await tab.$$('.comment > a')).length, 7);
    assert.ok(!site.requests.some((path) => path.includes('evil')));
    await tab.close();
  });

  it('a link that is marked as user-generated stays a link', async () => {
    const {tab} = await open({
      '/': page(`<p><a rel="nofollow UGC" href="/fbss/embed/en/red-flags.html">Emergency</a></p>${last}${script}`),
    });
    await renders(tab, '#last >>> fbss-overview');
    assert.equal((await tab.$$('body > * >>> fbss-red-flags')).length, 0);
    await tab.close();
  });

  it('a link to the hospital’s own pages sets no number and no text', async () => {
    const {tab} = await open({
      '/': page(
        `<p id="link"><a href="/fbss/embed/en/red-flags.html?${forged}&amp;country=ES&amp;footer=none&amp;structured-data=">Emergency</a></p>${script}`,
      ),
    });
    await renders(tab, '#link >>> fbss-red-flags');
    assert.equal(await callOf(tab, '#link >>> fbss-red-flags'), 'tel:999');
    assert.deepEqual(await tab.$eval('#link >>> fbss-red-flags', (flags) => flags.getAttributeNames().sort()), [
      'exportparts',
      'lang',
    ]);
    assert.ok(!(await tab.$eval('#link >>> fbss-red-flags', textOf)).includes('has changed'));
    await tab.close();
  });

  it('a link sets a country only if the hospital has set neither country nor number', async () => {
    for (const [tag, number] of [
      [plain, 'tel:112'],
      [script, 'tel:999'],
      ['<script src="/fbss/fbss.js" data-emergency-number="01632 960 000"></script>', 'tel:01632960000'],
    ] as const) {
      const {tab} = await open({
        '/': page(`
            <p id="link"><a href="/fbss/embed/en/red-flags.html?country=ES">Emergency</a></p>
            <div id="place" data-fbss="red-flags" data-fbss-country="ES"></div>${tag}`),
      });
      for (const where of ['#link >>> fbss-red-flags', '#place >>> fbss-red-flags']) {
        await renders(tab, where);
        assert.equal(await callOf(tab, where), number);
      }
      await tab.close();
    }
  });

  it('a placeholder sets no number and no line, with one warning for each', async () => {
    const {tab, log} = await open({
      '/': page(
        `<div data-fbss="red-flags" data-fbss-emergency-number="0909 879 0000" data-fbss-contact="Our number has changed" data-fbss-text-contact="text 0909 879 0000"></div>${last}${plain}`,
      ),
    });
    await renders(tab, '[data-fbss] >>> fbss-red-flags');
    await renders(tab, '#last >>> fbss-overview');
    assert.equal(await callOf(tab, '[data-fbss] >>> fbss-red-flags'), undefined);
    assert.deepEqual(await tab.$eval('[data-fbss] >>> fbss-red-flags', (flags) => flags.getAttributeNames()), [
      'exportparts',
    ]);
    assert.deepEqual(
      log.warnings
        .filter((text) => text.includes('is ignored'))
        .map((text) => /data-(emergency-number|contact|text-contact) on the script/.exec(text)?.[1]),
      ['emergency-number', 'contact', 'text-contact'],
    );
    await tab.close();
  });

  it('neither can remove the emergency symptoms from a guide', async () => {
    const {tab} = await open({
      '/': page(`
          <p id="link"><a href="/fbss/embed/en/guide.html?sections=quick-facts">All</a></p>
          <div id="place" data-fbss="guide" data-fbss-sections="faq, red-flags-not"></div>
          <div id="order" data-fbss="guide" data-fbss-sections="faq, Red-Flags"></div>${script}`),
    });
    const sections = async (where: string): Promise<string[]> => {
      await renders(tab, `${where} >>> fbss-red-flags`);
      return sectionsOf(tab, `${where} >>> fbss-guide`);
    };
    assert.deepEqual(await sections('#link'), ['fbss-red-flags', 'fbss-quick-facts']);
    assert.deepEqual(await sections('#place'), ['fbss-red-flags', 'fbss-faq']);
    assert.deepEqual(await sections('#order'), ['fbss-faq', 'fbss-red-flags']);
    await tab.close();
  });

  it('a link to a page that does not exist stays a link', async () => {
    const {tab} = await open({
      '/': page(
        ['es/language', 'xx/faq', 'zh-Hant/faq', 'en/constructor', 'en/red-flags']
          .map((path) => `<p><a href="/fbss/embed/${path}.html">${path}</a></p>`)
          .join('') + script,
      ),
    });
    await renders(tab, 'p:last-of-type >>> fbss-red-flags');
    await aWhile();
    assert.deepEqual(await tab.$$eval('p', (all) => all.map(({shadowRoot}) => !!shadowRoot)), [
      false,
      false,
      false,
      false,
      true,
    ]);
    await tab.close();
  });

  it('invalid values in an address are ignored', async () => {
    const {tab} = await open({
      '/': page(
        `<p id="link"><a href="/fbss/embed/en/guide.html?sections=nonsense&heading-level=9&mode=none">All</a></p>${script}`,
      ),
    });
    await renders(tab, '#link >>> fbss-red-flags');
    assert.equal((await sectionsOf(tab, '#link >>> fbss-guide')).length, 12);
    const attributes = await tab.$eval('#link >>> fbss-guide', (guide) => guide.getAttributeNames());
    assert.deepEqual(attributes.sort(), ['exportparts', 'lang', 'sections']);
    await tab.goto(new URL('/fbss/embed/en/guide.html?sections=nonsense', tab.url()).href);
    await renders(tab, 'fbss-red-flags');
    assert.equal((await sectionsOf(tab, 'fbss-guide')).length, 12);
    await tab.goto(new URL('/fbss/embed/en/faq.html?heading-level=9', tab.url()).href);
    await renders(tab, 'fbss-faq');
    assert.equal(await tab.$eval('fbss-faq', (faq) => faq.getAttribute('heading-level')), '1');
    await tab.close();
  });

  it('content of a placeholder or a link is not slotted into the card', async () => {
    // the slot name of a sentence in the card, which is the same on every page
    const first = await open({'/': page(`<fbss-red-flags></fbss-red-flags>${script}`)});
    await renders(first.tab, 'fbss-red-flags');
    const slot = await first.tab.$eval('fbss-red-flags', ({shadowRoot}) =>
      shadowRoot?.querySelector('[part=action] p slot')?.getAttribute('name'),
    );
    assert.ok(slot?.startsWith('fbss-'));
    await first.tab.close();
    const {tab} = await open({
      '/': page(`
          <div id="place" data-fbss="red-flags"><b slot="${slot}">Do not go</b><form name="removeAttribute" slot="contact">Do not go</form></div>
          <p id="link"><a slot="${slot}" href="/fbss/embed/en/red-flags.html">Do not go</a></p>${script}`),
    });
    for (const where of ['#place', '#link']) {
      await renders(tab, `${where} >>> fbss-red-flags`);
      assert.doesNotMatch(await tab.$eval(`${where} >>> fbss-red-flags`, textOf), /Do not go/);
    }
    assert.equal(
      await tab.$$eval(
        '#place > *, #link > *',
        (all) => all.filter((child) => child.checkVisibility() || child.getClientRects().length).length,
      ),
      0,
    );
    assert.equal((await tab.$$('#place > *, #link > *')).length, 3);
    await tab.close();
  });

  it('a class never hides a page, an article, a form, form controls or media', async () => {
    const kept = [
      '<article class="fbss-faq">Text</article>',
      '<form class="fbss-faq" data-fbss="faq"><input name="matches"></form>',
      '<div class="fbss-faq"><p><input></p></div>',
      '<div class="fbss-faq"><video></video></div>',
      '<div class="fbss-faq"><iframe></iframe></div>',
      '<div class="fbss-faq-box">Text</div>',
      '<div class="fbss-faq2">Text</div>',
    ];
    const {tab, log} = await open({
      '/': page(`<main class="fbss-faq">${kept.join('')}</main>${last}${script}`).replace(
        '<body>',
        '<body class="fbss-faq">',
      ),
    });
    await renders(tab, '#last >>> fbss-overview');
    assert.equal((await tab.$$('body > * >>> fbss-faq')).length, 0);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('editable content is not changed', async () => {
    const link = '<p><a href="/fbss/embed/en/faq.html">Questions</a></p><div data-fbss="faq">Questions</div>';
    const written = `
        <div contenteditable>${link}<fbss-about>About</fbss-about></div>
        <div contenteditable="true"><div contenteditable="false">${link}</div></div>
        <div contenteditable="plaintext-only">${link}</div>
        <div class="block-editor-block-list__layout">${link}</div>`;
    const {tab} = await open({'/': page(`<main>${written}</main>${last}${script}`)});
    await renders(tab, '#last >>> fbss-overview');
    await renders(tab, 'fbss-about');
    await aWhile();
    assert.equal(
      await tab.$eval('main', ({innerHTML}) => innerHTML),
      written.replaceAll('contenteditable>', 'contenteditable="">'),
    );
    await tab.close();
  });

  it('a document in design mode is not changed', async () => {
    const link = '<p><a href="/fbss/embed/en/faq.html">Questions</a></p>';
    const {tab} = await open({
      '/': page(`<main>${link}</main><script>document.designMode = 'on'</script>${script}`),
    });
    await tab.waitForFunction(() => customElements.get('fbss-faq'));
    await aWhile();
    assert.equal(await tab.$eval('main', ({innerHTML}) => innerHTML), link);
    await tab.close();
  });
});

describe('Content that is neither a link to the pages nor a placeholder, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  it('stays unchanged, whatever its attributes and classes', async () => {
    const kept = [
      '<p><a data-fbss="red-flags" data-fbss-country="US" rel="ugc nofollow" href="/fbss/embed/en/red-flags.html">one</a></p>',
      '<p><a data-fbss="red-flags" href="https://evil.example/">two</a></p>',
      '<p><a class="fbss-red-flags" href="https://evil.example/">three</a></p>',
      '<div class="fbss-faq"><main><h1>four</h1></main></div>',
      '<header class="fbss-about"><nav>five</nav></header>',
      '<form><textarea name="six" class="fbss-faq">six</textarea></form>',
      '<div class="fbss-faq"><div contenteditable="true">seven</div></div>',
    ];
    const {tab} = await open({'/': page(`${kept.join('')}<div data-fbss="faq">shown</div>${plain}`)});
    await renders(tab, '[data-fbss="faq"]:not(textarea) >>> fbss-faq');
    await aWhile();
    assert.equal((await tab.$$('body > * >>> :is(fbss-red-flags, fbss-about)')).length, 0);
    assert.equal((await tab.$$('body > * >>> fbss-faq')).length, 1);
    assert.equal(await tab.$eval('textarea', ({value}) => value), 'six');
    await tab.close();
  });
});
