import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import type {Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import {until} from '../support/until.js';
import type {Context} from './context.js';

type Values = Record<string, string | boolean>;

const good = {
  country: 'GB',
  emergency_number: '',
  contact: 'Spine clinic: 01632 960 000 & "more"',
  text_contact: 'text "999" & wait',
  embeds: '',
  everywhere: false,
};
const script = '"><script>alert(1)</script>';

/** Fills in the settings page and saves it. */
async function save(tab: Page, values: Values): Promise<void> {
  await tab.evaluate((fields) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
        `[name="fbss_settings[${name}]"]:not([type=hidden])`,
      );
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === true;
      else if (field) field.value = String(value);
    }
  }, values);
  await Promise.all([tab.waitForNavigation({waitUntil: 'networkidle0'}), tab.click('#submit')]);
}

const valuesOn = (tab: Page): Promise<Values> =>
  tab.$$eval('[name^="fbss_settings["]:not([type=hidden])', (fields) =>
    Object.fromEntries(
      fields.map((field) => {
        const {name, type, value, checked} = field as HTMLInputElement;
        return [name.slice('fbss_settings['.length, -1), type === 'checkbox' ? checked : value];
      }),
    ),
  );

export const describeSettings = (context: Context): void => {
  const {site, visitors} = context;
  const address = (): string => `${site.url}/wp-admin/options-general.php?page=fbss`;
  /** Opens the settings as the administrator. A script that runs on the page would show up in `dialogs`. */
  const openSettings = async (): Promise<{tab: Page; dialogs: string[]}> => {
    const {tab} = await visitors.visit(address(), {user: 'admin'});
    const dialogs: string[] = [];
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return {tab, dialogs};
  };
  const saveAll = async (values: Values): Promise<void> => {
    const {tab} = await openSettings();
    await save(tab, values);
  };

  describe('The settings page', () => {
    it('is not accessible to editors', async () => {
      const {tab} = await visitors.visit(address(), {user: 'editor'});
      assert.equal(await tab.$('#fbss-contact, #fbss-text-contact'), null);
    });

    it('has help, and quotes what readers see', async () => {
      const {tab} = await openSettings();
      const text = await tab.$eval('.wrap', ({textContent}) => textContent);
      const {callLocal, cannotTelephone} = english.redFlags;
      for (const quoted of [callLocal, cannotTelephone, english.about.heading])
        assert.ok(text.includes(quoted), quoted);
      await tab.click('#contextual-help-link');
      await tab.waitForSelector('#tab-panel-fbss-call', {visible: true});
      // waits until the panel, which slides open, has stopped moving
      await tab.locator('#tab-link-fbss-script a').click();
      await tab.waitForSelector('#tab-panel-fbss-script', {visible: true});
      const descriptions = await tab.$$eval('.form-table :is(input:not([type=hidden]), select, textarea)', (fields) =>
        fields.map((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? ''),
      );
      assert.equal(descriptions.filter(Boolean).length, Object.keys(good).length);
    });

    it('suggests a text for the privacy policy', async () => {
      const {tab} = await visitors.visit(`${site.url}/wp-admin/options-privacy.php?tab=policyguide`, {user: 'admin'});
      const text = await tab.$$eval('.privacy-settings-accordion-panel, .policy-text', (panels) =>
        panels.map(({textContent}) => textContent).find((panel) => panel.includes('back surgery')),
      );
      assert.match(text ?? '', /no cookies/);
    });

    it('shows the saved settings', async () => {
      const {tab} = await openSettings();
      await save(tab, good);
      assert.deepEqual(await valuesOn(tab), good);
    });

    it('keeps markup as text, and rejects an invalid number', async () => {
      const {tab, dialogs} = await openSettings();
      const contact = `${script}<img src=x onerror=alert(1)>`;
      await save(tab, {contact, text_contact: script, emergency_number: script});
      const values = await valuesOn(tab);
      assert.deepEqual([values.contact, values.text_contact, values.emergency_number], [contact, script, '']);
      const notices = await tab.$$eval('.notice, .settings-error', (all) => all.map(({textContent}) => textContent));
      assert.ok(
        notices.some((notice) => notice.includes('30 characters')),
        notices.join(),
      );
      assert.equal(await tab.$('form script, form img'), null);
      assert.deepEqual(dialogs, []);
    });

    it('rejects an unknown country, and lines that are too long', async () => {
      await saveAll(good);
      const refused = site.run(`return fbss_sanitize_settings( $data );`, {
        admin: true,
        data: {country: 'XX"', emergency_number: [1], contact: 'x'.repeat(121), text_contact: 'x'.repeat(121)},
      }) as Values;
      const {country, emergency_number, contact, text_contact} = refused;
      assert.deepEqual(
        {country, emergency_number, contact, text_contact},
        {
          country: good.country,
          emergency_number: '',
          contact: good.contact,
          text_contact: good.text_contact,
        },
      );
    });

    it('escapes settings that were stored without validation, as a post does', async () => {
      site.run(`remove_all_filters( 'sanitize_option_fbss_settings' ); update_option( 'fbss_settings', $data );`, {
        data: {country: 'GB"><script>', contact: script, text_contact: script, emergency_number: script},
      });
      const {tab, dialogs} = await openSettings();
      const lines = await tab.$$eval('#fbss-contact, #fbss-text-contact', (fields) =>
        fields.map((field) => (field as HTMLInputElement).value),
      );
      assert.deepEqual(lines, [script, script]);
      assert.equal(await tab.$('form script'), null);
      assert.deepEqual(dialogs, []);
      const {source, errors} = await visitors.read(site.publish('[fbss section="red-flags"]'));
      assert.doesNotMatch(source, /<script>alert/);
      assert.deepEqual(errors, []);
    });
  });

  describe('A section with the site’s settings', () => {
    const posts = {'red flags': '[fbss section="red-flags"]', guide: '[fbss section="guide" lang="es"]'};
    before(async () => {
      await saveAll(good);
    });

    for (const [name, content] of Object.entries(posts)) {
      it(`has the number, the contact line and the line for those who cannot telephone, without JavaScript: ${name}`, async () => {
        const {html, text} = await visitors.read(site.publish(content), {javascript: false});
        assert.ok(html.includes('href="tel:999"'));
        assert.equal(text.split(good.contact).length, 2);
        assert.ok(text.includes(good.text_contact));
      });

      it(`has the number, the contact line and the line for those who cannot telephone, with the script: ${name}`, async () => {
        const {tab} = await visitors.visit(site.publish(content));
        await tab.waitForFunction(() =>
          window.findInPost('fbss-red-flags')[0]?.shadowRoot?.querySelector('[part=call]'),
        );
        const seen = (): Promise<unknown[]> =>
          tab.evaluate((line) => {
            const [element] = window.findInPost('fbss-red-flags');
            const root = element?.shadowRoot;
            return [
              root?.querySelector('[part=call]')?.getAttribute('href'),
              [...(root?.querySelectorAll<HTMLElement>('[part=contact]') ?? [])]
                .filter(({offsetHeight}) => offsetHeight > 0)
                // the spaces in its number do not break
                .map(({textContent}) => textContent.replaceAll('\u00a0', ' ')),
              // the string is in the light DOM
              !!root?.querySelector('[part=text-contact]') && element?.textContent.includes(line),
            ];
          }, good.text_contact);
        const expected = ['tel:999', [good.contact], true];
        assert.deepEqual(await until(seen, (now) => isDeepStrictEqual(now, expected)), expected);
      });
    }

    it('calls a custom number', async () => {
      await saveAll({...good, country: '', emergency_number: '+44 (0) 999'});
      const {html} = await visitors.read(site.publish(posts['red flags']), {javascript: false});
      assert.ok(html.includes('href="tel:+44999"'), html.slice(0, 400));
    });

    it('is supported on every page, with the settings on the script’s tag, if the site loads the script everywhere', async () => {
      await saveAll({...good, everywhere: true});
      const {scripts, source} = await visitors.read(site.publish('<p>A day out.</p>'));
      assert.equal(scripts, 1);
      assert.match(
        source,
        /<script async data-cfasync="false" data-lang="en" data-country="GB" data-contact="Spine clinic: 01632 960 000 &amp; &quot;more&quot;" data-text-contact="text &quot;999&quot; &amp; wait" [^>]*src=[^>]*fbss\.min\.js/,
      );
    });
  });
};
