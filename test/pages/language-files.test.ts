import assert from 'node:assert/strict';
import {it} from 'node:test';
import * as english from '#content/en.js';
import manifest from '../../package.json' with {type: 'json'};
import {type Content, contentOf, moduleOf} from '../support/content.js';
import {page} from '../support/host.js';
import {appears, renders, textOf} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const all = '<fbss-overview></fbss-overview><fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq>';

eachBrowser('The files that a page requests', ({open, serve}) => {
  it('include only the language of its elements, from the origin of the script', async () => {
    const cdn = await serve({}, {headers: {'access-control-allow-origin': '*'}});
    const {tab} = await open({'/': page(`${all}<script src="${cdn.url}/fbss/fbss.js"></script>`, {lang: 'es-MX'})});
    await renders(tab, 'fbss-faq', 'es');
    assert.deepEqual(
      cdn.requests.filter((path) => !path.includes('/lazy/')),
      ['/fbss/fbss.js', '/fbss/content/es.js'],
    );
  });

  it('include the module for placeholders, links and frames only if it has one', async () => {
    const {tab, log, site} = await open({'/': page(`${all}<p><a href="/about">About us</a></p>${script}`)});
    await renders(tab, 'fbss-faq');
    assert.ok(!site.requests.some((path) => path.includes('embeds')));
    await tab.evaluate(() => {
      const place = document.createElement('div');
      place.dataset.fbss = 'about';
      document.body.append(place);
    });
    await renders(tab, '[data-fbss] >>> fbss-about');
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('may lack that module: the placeholder keeps its content, with one warning, and the next one tries again', async () => {
    let isDown = true;
    const {tab, log} = await open(
      {'/': page(`<div data-fbss="about" id="first">Fallback</div>${all}${script}`)},
      {
        answer: (path, response) => isDown && path === '/fbss/lazy/embeds.js' && Boolean(response.writeHead(503).end()),
      },
    );
    await renders(tab, 'fbss-faq');
    const warnings = (): string[] => log.warnings.filter((text) => text.includes('embeds.js'));
    await until(warnings, ({length}) => length > 0);
    assert.equal(await tab.$eval('#first', ({textContent}) => textContent), 'Fallback');
    isDown = false;
    await tab.evaluate(() => {
      const next = document.querySelector('#first')?.cloneNode(true);
      if (next) document.body.append(next);
    });
    await renders(tab, '#first ~ #first >>> fbss-about');
    assert.equal(warnings().length, 1);
  });

  for (const language of ['en', 'es']) {
    it(`are the script alone if it has everything inlined, in "${language}"`, async () => {
      const {tab, site} = await open({
        '/': page(`<div data-fbss="about">Fallback</div><script src="/fbss/fbss.${language}.js"></script>`, {
          lang: language,
        }),
      });
      await renders(tab, '[data-fbss] >>> fbss-about', language);
      assert.deepEqual(site.requests, ['/', `/fbss/fbss.${language}.js`]);
    });
  }

  it('have the version of the script, so that no cache returns an older one', async () => {
    const {version} = manifest;
    const {tab} = await open({'/': page(`${all}<fbss-about structured-data></fbss-about>${script}`, {lang: 'es'})});
    await renders(tab, 'fbss-faq', 'es');
    await tab.waitForSelector('script[type="application/ld+json"]');
    const files = await tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => /(content|lazy)\/.*/.exec(name)?.[0] ?? '')
        .filter((file) => file && !/deep-link|staff-card|write-light-text/.test(file))
        .sort(),
    );
    assert.deepEqual(files, [`content/es.js?${version}`, `lazy/structured-data.js?${version}`]);
  });

  it('do not include the language of fbss.es.js, even on a page in an old encoding', async () => {
    const body = Buffer.from(
      page(`${all}<script src="/fbss/fbss.es.js"></script>`, {lang: 'es'}).replace('<meta charset="utf-8">', ''),
      'latin1',
    );
    const {tab, site} = await open({'/': {body, headers: {'content-type': 'text/html; charset=windows-1252'}}});
    await renders(tab, 'fbss-faq', 'es');
    assert.match((await textOf(tab, 'fbss-faq')) ?? '', /[¿áéíóúñ]/);
    assert.deepEqual(site.requests, ['/', '/fbss/fbss.es.js']);
  });

  it('include the language of data-lang for elements without a lang, and that of the nearest lang for others', async () => {
    const markup =
      '<fbss-faq></fbss-faq><div lang="en"><fbss-overview></fbss-overview></div><script src="/fbss/fbss.js" data-lang="es"></script>';
    const {tab} = await open({'/': page(markup).replace(' lang="en">', '>')});
    await renders(tab, 'fbss-faq', 'es');
    await renders(tab, 'fbss-overview', 'en');
  });
});

type Change = (content: Content) => object;

/** Content without one of its values, which may be nested in lists and objects. */
const without =
  (...path: (string | number)[]): Change =>
  (content) => {
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<object>((part, name) => Reflect.get(part, name) as object, content);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
    return content;
  };

eachBrowser('A page whose language file is of another version than the script', ({open}) => {
  /** Opens a page with the red flags in Spanish, with a changed language file. */
  const openChanged = async (change: Change): ReturnType<typeof open> =>
    open({
      '/': page(`<fbss-red-flags>fallback</fbss-red-flags>${script}`, {lang: 'es'}),
      '/fbss/content/es.js': moduleOf(change(structuredClone(await contentOf('es')))),
    });

  for (const [what, change] of Object.entries<Change>({
    'has nothing for the card for staff': without('redFlags', 'staff'),
    'has no list of symptoms': without('redFlags', 'flags'),
    'lacks one symptom': without('redFlags', 'flags', -1),
    'lacks one sentence': without('redFlags', 'heading'),
    'has no red flags': without('redFlags'),
    'has another shape': () => ({words: []}),
  })) {
    it(`shows English, not an empty card, if the file ${what}, and warns once`, async () => {
      const {tab, log} = await openChanged(change);
      await renders(tab, 'fbss-red-flags', 'en');
      const shown = await tab.$eval('fbss-red-flags', ({shadowRoot}) => ({
        boxes: shadowRoot?.querySelectorAll('input').length,
        heading: shadowRoot?.querySelector('[part=heading]')?.textContent,
        fallbacks: shadowRoot?.querySelectorAll('slot:not([name])').length,
      }));
      assert.deepEqual([shown.boxes, shown.fallbacks], [english.redFlags.flags.length + 1, 0]);
      assert.ok(shown.heading?.includes(english.redFlags.heading));
      assert.equal(log.warnings.filter((text) => text.includes('failed to render: English')).length, 1);
      // the staff card would also be in the page's language
      await tab.$eval('fbss-red-flags >>> button[part=show-staff]', (button) => {
        button.click();
      });
      await appears(tab, 'fbss-red-flags >>> dialog[open]');
      assert.deepEqual(log.errors, []);
    });
  }

  it('shows English from then on if an answer cannot be rendered', async () => {
    const {tab, log} = await openChanged(without('seeADoctor', 'reasons'));
    await renders(tab, 'fbss-red-flags', 'es');
    await tab.$$eval('fbss-red-flags >>> input', (boxes) => {
      boxes.at(-1)?.click();
    });
    await renders(tab, 'fbss-red-flags', 'en');
    const answer = await tab.$eval('fbss-red-flags >>> [part=answer]', ({textContent}) => textContent);
    assert.ok(answer.includes(english.seeADoctor.heading));
    assert.deepEqual(log.errors, []);
  });

  it('shows the language as not reviewed if the file has no reviews', async () => {
    const {tab, log} = await openChanged(without('reviews'));
    await renders(tab, 'fbss-red-flags', 'es');
    assert.ok(await tab.$('fbss-red-flags >>> [part=english]'));
    assert.deepEqual(log, {errors: [], warnings: []});
  });
});
