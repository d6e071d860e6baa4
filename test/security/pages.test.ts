import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {describe, it} from 'node:test';
import {callOf, renders, sectionsOf} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';

const path = (section: string, choices: Record<string, string>): string =>
  `/fbss/embed/en/${section}.html?${new URLSearchParams(choices).toString()}`;
const forged = {
  'emergency-number': '0909 879 0000',
  'text-contact': '0909 879 0000',
  contact: 'New number for all patients: 0909 879 0000',
};

/** `settings.js` with the hospital's settings. */
const settings = (code: string) => ({
  answer: (address: string, response: ServerResponse): boolean => {
    if (address !== '/fbss/embed/settings.js') return false;
    response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
    return true;
  },
});

eachBrowser('The address of a page of the hospital', ({open}) => {
  for (const section of ['red-flags', 'see-a-doctor', 'guide']) {
    it(`sets no number and no text: ${section}`, async () => {
      const {tab, log} = await open({}, {path: path(section, forged)});
      const where = section === 'guide' ? 'fbss-red-flags' : `fbss-${section}`;
      await tab.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.adoptedStyleSheets.length,
        {},
        `fbss-${section}`,
      );
      await renders(tab, where);
      assert.equal(await callOf(tab, where), undefined);
      const text = await tab.evaluate(() => document.body.innerText);
      assert.ok(!text.includes('0909'));
      assert.deepEqual(log.errors, []);
      await tab.close();
    });
  }

  it('sets a mode, a country and sections, never without the red flags', async () => {
    const {tab} = await open(
      {},
      {path: path('guide', {mode: 'list', sections: 'faq', country: 'es', footer: 'none', 'structured-data': ''})},
    );
    await tab.waitForFunction(
      () => document.querySelector('fbss-guide')?.shadowRoot?.querySelectorAll('slot[name^="section-"]').length === 2,
    );
    await renders(tab, 'fbss-red-flags');
    assert.deepEqual(await sectionsOf(tab, 'fbss-guide'), ['fbss-red-flags', 'fbss-faq']);
    await tab.waitForFunction(() => !document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('input'));
    assert.equal(await callOf(tab, 'fbss-red-flags'), 'tel:112');
    assert.deepEqual((await tab.$eval('fbss-guide', (guide) => guide.getAttributeNames())).sort(), [
      'country',
      'heading-level',
      'lang',
      'mode',
      'sections',
    ]);
    await tab.close();
  });

  it('sets no country if settings.js sets a number, a country or a line', async () => {
    const line = 'Not sure? Ask our spine clinic.';
    for (const [code, number] of [
      [`{country: 'GB', contact: '${line}', textContact: 'text 999'}`, 'tel:999'],
      [`{emergencyNumber: '01632 960 000', contact: '${line}'}`, 'tel:01632960000'],
      [`{__proto__: {country: 'GB'}, contact: '${line}'}`, 'tel:192'],
    ] as const) {
      const {tab, log} = await open(
        {},
        {...settings(`globalThis.fbssSettings = ${code};`), path: path('red-flags', {...forged, country: 'BR'})},
      );
      await tab.waitForFunction(() =>
        document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('[part=contact]'),
      );
      assert.equal(await callOf(tab, 'fbss-red-flags'), number);
      const text = await tab.$eval('fbss-red-flags', ({shadowRoot}) => shadowRoot?.textContent);
      assert.ok(text?.includes(line) && !text.includes('0909'));
      assert.equal(text?.includes('text 999'), code.includes('textContact'));
      assert.deepEqual(log, {errors: [], warnings: []});
      await tab.close();
    }
  });

  it('sets no country if the number in settings.js is of another type', async () => {
    const {tab, log} = await open(
      {},
      {
        ...settings('globalThis.fbssSettings = {emergencyNumber: 112};'),
        path: path('red-flags', {...forged, country: 'BR'}),
      },
    );
    await tab.waitForFunction(() =>
      document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('[part=call-local]'),
    );
    await tab.waitForFunction(() => document.querySelector('fbss-red-flags')?.shadowRoot?.adoptedStyleSheets.length);
    assert.equal(await callOf(tab, 'fbss-red-flags'), undefined);
    assert.equal(log.warnings.length, 1);
    await tab.close();
  });

  it('is shown as usual if settings.js is missing or broken', async () => {
    for (const code of ['globalThis.fbssSettings = null;', 'globalThis.fbssSettings = "GB";', '{{{']) {
      const {tab} = await open({}, {...settings(code), path: path('red-flags', {country: 'GB'})});
      await tab.waitForFunction(() => document.querySelector('fbss-red-flags')?.shadowRoot?.adoptedStyleSheets.length);
      assert.equal(await callOf(tab, 'fbss-red-flags'), 'tel:999');
      await tab.close();
    }
  });

  it('does not let telephones detect numbers in other text', async () => {
    const {tab} = await open({}, {path: '/fbss/embed/en/red-flags.html'});
    assert.equal(
      await tab.$eval('meta[name="format-detection"]', (meta) => meta.getAttribute('content')),
      'telephone=no',
    );
    await tab.close();
  });
});

describe('The policy of a page of the hospital, in Chromium', () => {
  const {open} = useBrowser('Chromium');
  it('allows only the library’s own templates to become markup', async () => {
    const {tab, log} = await open({}, {path: '/fbss/embed/es/red-flags.html'});
    await tab.waitForFunction(() => document.querySelector('fbss-red-flags')?.shadowRoot?.adoptedStyleSheets.length);
    assert.deepEqual(log.errors, []);
    const refused = await tab.evaluate(() => {
      try {
        document.body.innerHTML = '<p>x</p>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    assert.match(refused, /TrustedHTML/);
    await tab.close();
  });
});
