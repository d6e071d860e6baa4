import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {sectionNames} from '../../src/sections.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {appears, inLightDom} from '../support/rendered.js';
import {useBrowser} from '../support/visits.js';

/** The custom properties that the style sheets read, except for those that a host may set. */
const names = new Set(
  readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/(?<=var\()--(?!fbss-)[\w-]+/g) ?? []),
);

/** A length and a colour: a value of the wrong type could be as if there were none. */
const values = ['37px', 'red'];

const elements = [...sectionNames, 'language'].map((name) => `<fbss-${name}></fbss-${name}>`).join('');

describe('The variables of a host page, in Chromium', () => {
  const {open} = useBrowser('Chromium');

  for (const forced of ['none', 'active']) {
    it(`change no style of the elements, even with the same names: forced colours ${forced}`, async () => {
      assert.ok(names.size > 20, `${names.size} variables`);
      // one drawing without a chosen cause, and one with
      const markup = `<main>${elements}</main><fbss-causes></fbss-causes><script src="/fbss/fbss.js"></script>`;
      const {tab} = await open({'/': page(markup)});
      const session = await tab.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: forced}]});
      await inLightDom(tab, 'fbss-language');
      const choose = await appears(tab, 'body > fbss-causes >>> [part=choose]');
      await choose.evaluate((button) => {
        (button as HTMLElement).click();
      });
      const changed = await inPage(
        tab,
        (styles) => {
          const inside = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) =>
            shadowRoot ? [...shadowRoot.querySelectorAll('.card *:not(slot)')] : [],
          );
          const look = (): string[] =>
            inside.flatMap((element) => {
              const style = getComputedStyle(element);
              return [...style]
                .filter((name) => !name.startsWith('--'))
                .map((name) => `${element.outerHTML.slice(0, 60)} ${name}: ${style.getPropertyValue(name)}`);
            });
          const before = look();
          return styles.flatMap((style) => {
            document.documentElement.style.cssText = style;
            const after = look();
            return before.length > 1e5 ? before.filter((line, index) => line !== after[index]) : ['too few'];
          });
        },
        values.map((value) => [...names].map((name) => `${name}: ${value}`).join(';')),
      );
      assert.deepEqual(changed.slice(0, 20), []);
    });
  }
});
