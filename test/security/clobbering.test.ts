import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {page} from '../support/host.js';
import {appears, callOf, inLightDom, renders} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';
import {inPage} from '../support/in-page.js';

/** Members of `document` that the script or its copy of Lit reads or calls. */
const members = [
  'currentScript',
  'readyState',
  'body',
  'defaultView',
  'documentElement',
  'designMode',
  'querySelectorAll',
  'getElementById',
  'createElement',
  'createDocumentFragment',
  'createComment',
  'createTextNode',
  'createTreeWalker',
  'importNode',
  'adoptedStyleSheets',
  'getRootNode',
  'nodeType',
  'host',
];
const link = '<p id="link"><a href="/fbss/embed/es/faq.html">Preguntas</a></p>';

eachBrowser('Elements with the names of members that the script uses', ({open, serve}) => {
  for (const name of members) {
    it(`${name}: the script works as it does without it`, async () => {
      const evil = await serve({}, {headers: {'access-control-allow-origin': '*'}});
      const {tab, site, log} = await open({
        '/': page(
          `<form name="${name}"></form><img alt="" name="${name}" src="${evil.url}/fbss/x.js">` +
            `<object id="${name}" data-emergency-number="0909 879 0000" data-contact="Our number has changed" data-embeds="${evil.url}/embed/" data-lang="de"></object>` +
            `${link}<fbss-language></fbss-language><fbss-red-flags lang="es" structured-data></fbss-red-flags>` +
            `<fbss-overview structured-data lang="fr"></fbss-overview><fbss-guide sections="symptoms"></fbss-guide>` +
            `<script src="/fbss/fbss.js" data-country="GB"></script>`,
        ),
      });
      await renders(tab, '#link >>> fbss-faq', 'es');
      await renders(tab, 'fbss-red-flags', 'es');
      await inLightDom(tab, 'fbss-red-flags');
      await renders(tab, 'fbss-guide > fbss-symptoms');
      await tab.waitForSelector('script[type="application/ld+json"]');
      assert.equal(await callOf(tab, 'fbss-red-flags'), 'tel:999');
      // an element that is added later does not wait
      await tab.evaluate(() => {
        const create: (tag: string) => HTMLElement = Reflect.get(Document.prototype, 'createElement');
        document.querySelector('fbss-language')?.after(create.call(document, 'fbss-causes'));
      });
      await inLightDom(tab, 'fbss-causes');
      // the language picker works
      await tab.$eval('fbss-language', ({shadowRoot}) => {
        shadowRoot?.querySelector<HTMLElement>('[part=language][lang=pl]')?.click();
      });
      await renders(tab, 'fbss-red-flags', 'pl');
      // the staff card is in the page's language
      const languages = await tab.$eval('fbss-red-flags', async ({shadowRoot}) => {
        shadowRoot?.querySelector<HTMLElement>('[part=show-staff]')?.click();
        for (let i = 0; i < 50 && !shadowRoot?.querySelector('dialog'); i++)
          await new Promise((later) => setTimeout(later, 50));
        return [...(shadowRoot?.querySelectorAll<HTMLElement>('.languages > div') ?? [])].map(({lang}) => lang);
      });
      assert.deepEqual(languages, ['pl', 'en']);
      // ticking shows the answer, and unticking removes it
      for (const [index, answer] of [
        [0, 'help'],
        [6, 'none'],
        [1, 'help'],
      ] as const) {
        await inPage(
          tab,
          (at) => {
            const [flags] = document.getElementsByTagName('fbss-red-flags');
            flags?.shadowRoot?.querySelectorAll('input').item(at).click();
          },
          index,
        );
        const other = answer === 'help' ? 'none' : 'help';
        await appears(tab, `fbss-red-flags >>> [part=answer]:not(:has([part=${other}])) [part=${answer}]`);
      }
      assert.ok(site.requests.includes('/fbss/content/es.js'));
      assert.deepEqual(
        evil.requests.filter((path) => path !== '/fbss/x.js'),
        [],
      );
      assert.deepEqual(
        log.errors.filter((text) => !/404|Failed to load|NS_ERROR/.test(text)),
        [],
      );
      await tab.close();
    });
  }

  it('requestIdleCallback, in a browser without it: an element with this id is not used', async () => {
    const {tab, log} = await open({
      '/': page(
        `<script>delete window.requestIdleCallback</script><a id="requestIdleCallback"></a><fbss-faq></fbss-faq><script src="/fbss/fbss.js"></script>`,
      ),
    });
    await inLightDom(tab, 'fbss-faq');
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('forms whose fields have the names of members: around elements and in them, added and removed', async () => {
    const fields = [
      'matches',
      'slot',
      'closest',
      'querySelector',
      'querySelectorAll',
      'parentNode',
      'parentElement',
      'children',
      'childNodes',
      'lang',
      'getAttribute',
      'localName',
      'nodeType',
      'host',
      'shadowRoot',
      'remove',
      'removeAttribute',
      'textContent',
      'getRootNode',
      'id',
      'className',
      'isContentEditable',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const {tab, log} = await open({
      '/': page(`
          <form lang="es">${fields}
            <fbss-faq></fbss-faq>
            <div id="place" data-fbss="overview"></div>${link}
          </form>
          <fbss-diagnosis lang="es"><form slot="fbss-gone">${fields}</form></fbss-diagnosis>
          <form id="part">${fields}<fbss-about lang="es"></fbss-about></form>
          <fbss-language for="part"></fbss-language>
          <main></main><script src="/fbss/fbss.js"></script>`),
    });
    await renders(tab, 'form > fbss-faq', 'es');
    await renders(tab, '#place >>> fbss-overview', 'es');
    await renders(tab, '#link >>> fbss-faq', 'es');
    for (const where of ['form > fbss-faq', 'fbss-diagnosis']) await inLightDom(tab, where);
    await tab.waitForFunction(() => !document.querySelector('fbss-diagnosis > form'));
    await tab.evaluate((inside) => {
      const form = document.createElement('form');
      form.innerHTML = `${inside}<div data-fbss="symptoms" lang="es"></div>`;
      document.querySelector('main')?.append(form);
      // a form that is not in a document
      const away = document.createElement('form');
      away.innerHTML = `${inside}<fbss-causes></fbss-causes>`;
    }, fields);
    await renders(tab, 'main [data-fbss] >>> fbss-symptoms', 'es');
    await tab.$eval('fbss-language', ({shadowRoot}) => {
      shadowRoot?.querySelector<HTMLElement>('[part=language][lang=de]')?.click();
    });
    await renders(tab, '#part fbss-about', 'de');
    await renders(tab, '#place >>> fbss-overview', 'es');
    assert.deepEqual(log.errors, []);
    await tab.close();
  });
});

describe('A guide on a page whose document has other members, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  for (const name of ['querySelector', 'ownerDocument']) {
    it(`shows its sections, and does not freeze the page, if an element is named ${name}`, async () => {
      const {tab} = await open({
        '/': page(
          `<img alt="" name="${name}"><fbss-guide><p>Fallback.</p></fbss-guide><script src="/fbss/fbss.js"></script>`,
        ),
      });
      // the method of the prototype: the document's is shadowed
      const shown = await tab.waitForFunction(() => {
        const [guide] = document.getElementsByTagName('fbss-guide');
        return guide?.shadowRoot?.querySelector('nav') && guide.children.length > 10;
      });
      assert.ok(shown);
      // a frozen page does not respond
      assert.equal(await tab.evaluate(() => new Promise((later) => setTimeout(later, 200, 'alive'))), 'alive');
      await tab.close();
    });
  }
});
