import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {systems} from '../../site/builder/systems/systems.js';
import {goodLines} from '../support/builder-lines.js';
import {problems, shows, symptomsOn} from '../support/builder-page.js';
import {useBuilder} from '../support/builder.js';

/** The frame on a page, or the page itself if it has none. */
async function frameOn(tab: Page): Promise<Page | Frame> {
  const frame = await tab.$('iframe');
  await frame?.scrollIntoView();
  return (await frame?.contentFrame()) ?? tab;
}

describe('A page with the builder’s code, in Chromium', () => {
  const {codesFor, onHost, withSettings} = useBuilder();

  for (const [cms, {label}] of systems) {
    it(`shows the section: ${label}`, async () => {
      const methods = await codesFor(`section=see-a-doctor&lang=es&country=ES&heading-level=3&cms=${cms}`);
      assert.ok(methods.length);
      for (const parts of methods) {
        if (parts[0].startsWith('[fbss')) {
          assert.equal(parts[0], '[fbss section="see-a-doctor" lang="es" heading-level="3"]');
          continue;
        }
        // the module's server code is not run here; the link leads to the text
        const scripted = /<script|^import /m.test(parts.join('\n'));
        const leadsAway = !scripted && parts[0].startsWith('<p><a');
        const {tab, log} = await onHost(parts);
        if (scripted) {
          const element = await shows(tab, 'fbss-see-a-doctor', 'es');
          const seen = await element.evaluate(({shadowRoot}) => [
            shadowRoot?.querySelector('[part=heading]')?.localName,
            shadowRoot?.querySelector('a')?.getAttribute('href'),
          ]);
          assert.deepEqual(seen, ['h3', 'tel:112'], parts[0]);
        } else {
          if (leadsAway) await Promise.all([tab.waitForNavigation(), tab.click('p > a')]);
          const inside = await frameOn(tab);
          await inside.waitForFunction(
            (text) => document.body.textContent.includes(text) && document.body.innerText,
            {},
            spanish.seeADoctor.reasons[0] ?? '',
          );
          assert.ok(await inside.$('[lang="es"]'));
        }
        assert.deepEqual(problems(log), {errors: [], warnings: []}, parts[0]);
      }
    });
  }

  for (const section of ['red-flags', 'guide']) {
    for (const [cms, {label}] of systems) {
      if (cms === 'text') continue;
      it(`shows a typed number, the lines and a mode: ${section}, ${label}`, async () => {
        const lines = {contact: 'Ring 0171', 'text-contact': 'Text 0172'};
        const methods = await codesFor({
          section,
          lang: 'es',
          cms,
          mode: 'list',
          ...lines,
          'emergency-number': '0800 17',
        });
        // the packages have them in their settings, on the server
        const pasted = ['wordpress', 'drupal'].includes(cms) ? methods.slice(1) : methods;
        assert.ok(pasted.length);
        for (const parts of pasted) {
          const [part, other = ''] = parts;
          const settings = parts.find((code) => code.startsWith('globalThis.'));
          const check = async (): Promise<void> => {
            const {tab, log} = await onHost(settings ? [part] : [part, other]);
            if (cms === 'link') await Promise.all([tab.waitForNavigation(), tab.click('p > a')]);
            const seen = await symptomsOn(await frameOn(tab), 'es');
            assert.deepEqual(seen, {call: 'tel:080017', line: 'Ring 0171', instead: 'Text 0172', boxes: 0}, part);
            assert.deepEqual(log, {errors: [], warnings: []}, part);
          };
          if (settings) await withSettings(settings, check);
          else await check();
        }
      });
    }
  }

  it('shows every valid line as it was typed', async () => {
    for (const line of goodLines) {
      const [parts] = await codesFor({section: 'red-flags', lang: 'ur', cms: 'sitecore', contact: line});
      assert.ok(parts);
      const {tab} = await onHost(parts);
      const seen = await symptomsOn(tab, 'ur');
      // without the direction mark and the no-break spaces that keep a number in order and on one line
      const plain = (text?: string | null): string => (text ?? '').replaceAll('\u200e', '').replaceAll('\u00a0', ' ');
      assert.equal(plain(seen.line), plain(line));
    }
  });

  it('shows the chosen colours and the hospital’s own line, whatever it contains', async () => {
    const line = 'Ring "us" & <b>ask</b> [now]';
    const choices = {section: 'red-flags', lang: 'ar', look: 'dark', contact: line, 'accent-dark': 'gold'};
    for (const cms of ['script', 'sitecore']) {
      for (const parts of await codesFor({...choices, cms})) {
        const {tab} = await onHost(parts);
        const flags = await shows(tab, 'fbss-red-flags', 'ar');
        const seen = await flags.evaluate(({shadowRoot}) => {
          const [card, button] = ['.card', '[part=show-staff]'].map((selector) => shadowRoot?.querySelector(selector));
          return card && button && [getComputedStyle(card).colorScheme, getComputedStyle(button).color];
        });
        assert.deepEqual(seen, ['dark', 'rgb(255, 215, 0)'], parts[0]);
        assert.equal((await symptomsOn(tab, 'ar')).line, line);
        assert.equal(await tab.$('>>> b'), null);
      }
    }
  });

  it('applies the chosen colours to a section in a shadow root, and to nothing else on the page', async () => {
    for (const cms of ['wordpress', 'sitecore']) {
      const methods = await codesFor(`section=faq&lang=es&look=dark&accent-dark=gold&cms=${cms}`);
      const [part, template = ''] = methods.at(-1) ?? assert.fail('nothing to copy');
      const {tab} = await onHost([
        `${part}<p id="other"><a href="/embed/es/faq">FAQ</a></p>`,
        template.replace(/<script.*/s, ''),
      ]);
      const looks = await tab.evaluate(() =>
        [...document.querySelectorAll('[data-fbss], p')].map((place) => {
          const probe = document.createElement('b');
          probe.style.color = 'var(--fbss-accent, black)';
          place.attachShadow({mode: 'open'}).append(probe);
          const {color, colorScheme} = getComputedStyle(probe);
          return [color, colorScheme];
        }),
      );
      assert.deepEqual(looks, [
        ['rgb(255, 215, 0)', 'dark'],
        ['rgb(0, 0, 0)', 'normal'],
      ]);
    }
  });
});
