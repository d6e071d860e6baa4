import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {page} from '../support/host.mjs';
import {browserNames, callOf, inLightDom, renders, useBrowser} from './support.js';

/** What a careless helper of the page, such as one that merges query parameters, has put on every object. */
const polluted = (members: object): string =>
  `<script>Object.assign(Object.prototype, ${JSON.stringify(members).replaceAll('<', '\\u003c')})</script>`;

/** Lets the page do all it does, then cleans it up: the tests' own tools do not work on such a page. */
async function settle(tab: Page): Promise<void> {
  await new Promise((later) => setTimeout(later, 1500));
  await tab.evaluate('for (const name of Object.keys(Object.prototype)) delete Object.prototype[name]');
}

for (const browser of browserNames) {
  describe(`A page that has polluted Object.prototype, in ${browser}`, () => {
    const open = useBrowser(browser);

    it('shows no number, no line and no other language than the tag states', async () => {
      const {tab, heard} = await open({
        '/': page(
          polluted({
            lang: 'de',
            contact: 'Our number has changed',
            framed: true,
            fbss: 'about',
            fbssLang: 'de',
            embeds: 'https://evil.example/embed/',
          }) +
            `<fbss-see-a-doctor></fbss-see-a-doctor><fbss-red-flags contact="Our own line"></fbss-red-flags><div class="fbss-overview">Overview</div><script src="/fbss/fbss.js"></script>`,
        ).replace(' lang="en"', ''),
      });
      await settle(tab);
      await renders(tab, 'fbss-red-flags');
      await renders(tab, '.fbss-overview >>> fbss-overview');
      assert.equal(await callOf(tab, 'fbss-red-flags'), undefined);
      const shown = await tab.$eval('fbss-red-flags', ({shadowRoot}) => [
        shadowRoot?.querySelectorAll('[part=contact]').length,
        shadowRoot?.querySelectorAll('.room').length,
      ]);
      assert.deepEqual(shown, [1, 0]);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    it('takes no number and no country of the page from it', async () => {
      for (const members of [{emergencyNumber: '0909 879 0000'}, {country: 'ES'}]) {
        const {tab} = await open({
          '/': page(
            `${polluted(members)}<div id="place" data-fbss="red-flags" data-fbss-country="GB"></div><script src="/fbss/fbss.js"></script>`,
          ),
        });
        await settle(tab);
        // a placeholder's country counts where the page has none: an inherited one is none
        await renders(tab, '#place >>> fbss-red-flags');
        assert.equal(await tab.$eval('#place >>> fbss-red-flags', (flags) => flags.getAttribute('country')), 'GB');
        assert.equal(await callOf(tab, '#place >>> fbss-red-flags'), 'tel:999');
        await tab.close();
      }
    });

    it('shows the English beside emergency words that no clinician has reviewed, and no reviewer', async () => {
      const review = {reviewer: 'Dr A. Example', date: '2026-01-01'};
      const {tab, heard} = await open({
        '/': page(
          `${polluted({'red-flags': review, faq: review, redFlags: 'No emergency'})}<fbss-guide sections="red-flags"></fbss-guide><fbss-red-flags lang="es"></fbss-red-flags><fbss-faq lang="es"></fbss-faq><script src="/fbss/fbss.js"></script>`,
        ),
      });
      await settle(tab);
      const guide = await tab.$eval(
        'fbss-guide',
        ({shadowRoot, textContent}) => `${shadowRoot?.textContent} ${textContent}`,
      );
      assert.ok(!guide.includes('No emergency'));
      for (const tag of ['body > fbss-red-flags', 'fbss-faq']) {
        await renders(tab, tag, 'es');
        const shown = await tab.$eval(tag, ({shadowRoot}) => [
          shadowRoot?.querySelectorAll('[part=english]').length !== 0,
          shadowRoot?.textContent.includes('Example'),
        ]);
        assert.deepEqual(shown, [true, false], tag);
      }
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    it('has the elements with all they do, whatever options the browser’s own functions would inherit', async () => {
      const {tab, heard} = await open({
        '/': page(
          polluted({
            en: 'x',
            es: 'x',
            'content/de.js': {redFlags: {heading: 'No emergency'}},
            slotAssignment: 'manual',
            hour: 'numeric',
            weekday: 'long',
            calendar: '-',
            fallback: 'x',
            attributes: false,
            behavior: 'x',
            inline: 'x',
          }) +
            `<div style="block-size: 200vh"></div><fbss-red-flags lang="es"></fbss-red-flags><fbss-language></fbss-language>
            <script src="/fbss/fbss.es.js"></script>
            <script>
              setTimeout(() => document.querySelector('fbss-red-flags').shadowRoot.querySelector('input').click(), 700);
              setTimeout(() => (document.querySelector('fbss-red-flags').lang = 'de'), 900);
            </script>`,
        ),
      });
      await settle(tab);
      await renders(tab, 'fbss-language');
      await renders(tab, 'fbss-red-flags', 'de');
      await inLightDom(tab, 'fbss-red-flags');
      assert.ok(await tab.$eval('fbss-red-flags > [slot^="fbss-"]', (text) => text.assignedSlot !== null));
      assert.ok(await tab.evaluate(() => scrollY > 0));
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });
  });
}
