import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {serialize, sRGB, to} from 'colorjs.io/fn';
import type {Page} from 'puppeteer-core';
import * as spanish from '#content/es.js';
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {colorField, schemes} from '../../site/builder/choices/choices.js';
import {sectionLabels} from '../../site/builder/choices/sections.js';
import {contrast} from '../../site/builder/colors/colors.js';
import {tokens} from '../../site/builder/colors/tokens.js';
import {hasSketch} from '../../site/builder/view/sketches.js';
import {ownName} from '../../src/core/locale/own-name.js';
import {goodLines, wrongLines} from '../support/builder-lines.js';
import {allCode, choose, codes, firstCode, previews, problems, textIn, type, valueOf} from '../support/builder-page.js';
import {hashes, useBuilder} from '../support/builder.js';
import {inPage} from '../support/in-page.js';

describe('The form of the builder, in Chromium', () => {
  const {base, open} = useBuilder();

  it('offers each language by the same name as the language picker', async () => {
    const {tab} = await open();
    const options = await tab.$$eval('#lang option', (all) => all.map(({value, lang, text}) => ({value, lang, text})));
    assert.ok(options.length > 10);
    for (const {value, lang, text} of options) assert.deepEqual([lang, text], [value, ownName(value)]);
    assert.ok(options.some(({value, text}) => value === 'pt-BR' && text === 'Português (Brasil)'));
  });

  it('starts from a brand, whose colours can be changed', async () => {
    const {tab, log} = await open();
    const brand = brands.find(({name}) => name === 'health-blue');
    assert.ok(brand);
    await choose(tab, 'brand', brand.name);
    for (const {id} of tokens) {
      for (const [index, scheme] of schemes.entries()) {
        assert.equal(
          await valueOf(tab, `#${colorField(id, scheme)}-pick`),
          brand.colors[id]?.[index],
          `${id}, ${scheme}`,
        );
      }
    }
    assert.match(await textIn(tab, '#contrast'), /enough contrast/);
    assert.equal(new URL(tab.url()).search, '?brand=health-blue');

    await type(tab, 'color-accent-light', '#0b5d4e');
    assert.ok(await tab.$('[name=brand][value=health-blue]:checked'));
    assert.match(await textIn(tab, '#start-brand-note'), /your own colours/);
    assert.equal(new URL(tab.url()).search, '?brand=health-blue&accent=%230b5d4e');

    await choose(tab, 'brand', 'plain');
    assert.equal(await valueOf(tab, '#color-accent-light'), '');
    assert.equal(new URL(tab.url()).search, '');
    assert.deepEqual(problems(log), {errors: [], warnings: []});
  });

  it('shows a brand with its font, corners and shadow, and writes them into the code', async () => {
    const brand = brands.find(({name}) => name === 'warm-practice');
    assert.ok(brand);
    const {tab} = await open(`?section=red-flags&cms=script&brand=${brand.name}`);
    await previews(tab, 'fbss-red-flags');
    const seen = await inPage(tab, () => {
      const preview = document.querySelector('#sheet fbss-red-flags')?.shadowRoot;
      const swatch = document.querySelector('[name=brand]:checked ~ .swatches');
      const styleOf = (element?: Element | null): CSSStyleDeclaration => getComputedStyle(element ?? document.body);
      return [
        [preview?.querySelector('.card'), preview?.querySelector('[part=heading]')],
        [swatch?.querySelector('.card'), swatch?.querySelector('b')],
      ].map(([card, heading]) => ({
        font: styleOf(heading).fontFamily,
        radius: styleOf(card).borderStartStartRadius,
        shadow: styleOf(card).boxShadow,
      }));
    });
    const expected = {
      font: 'Georgia, "Noto Serif", serif',
      radius: '16px',
      shadow: 'rgba(51, 38, 29, 0.15) 0px 2px 12px 0px',
    };
    assert.deepEqual(seen, [expected, expected]);
    const code = await allCode(tab);
    for (const [property, value] of Object.entries(propertiesOf(brand)))
      assert.ok(code.includes(`${property}: ${value}`), property);
  });

  it('shows Urdu in Nastaliq and English in the font of the brand', async () => {
    const {tab} = await open('?section=red-flags&lang=ur&brand=warm-practice');
    await previews(tab, 'fbss-red-flags', 'ur');
    const [urdu, english] = await inPage(tab, () => {
      const root = document.querySelector('#sheet fbss-red-flags')?.shadowRoot;
      return ['[part=heading] slot', '[part=english] slot'].map(
        (selector) => getComputedStyle(root?.querySelector(selector) ?? document.body).fontFamily,
      );
    });
    assert.match(urdu ?? '', /^"Noto Nastaliq Urdu", .*Georgia/);
    assert.match(english ?? '', /^Georgia/);
  });

  it('offers each section with a picture, none twice except the one for sections without a sketch', async () => {
    const {tab} = await open();
    const pictures = await tab.$$eval('.sections .tile', (tiles) =>
      tiles.map((tile) => [
        tile.querySelector('input')?.value,
        tile.textContent.trim(),
        tile.querySelectorAll('svg[aria-hidden=true] *').length,
        tile.querySelector('svg')?.innerHTML.replaceAll(/<!--.*?-->/g, ''),
      ]),
    );
    assert.deepEqual(
      pictures.map(([name, label]) => [name, label]),
      [...sectionLabels],
    );
    const drawn = pictures.filter(([name]) => hasSketch(String(name)));
    assert.equal(new Set(drawn.map(([, , , shapes]) => shapes)).size, drawn.length);
    assert.ok(pictures.every(([, , shapes]) => Number(shapes) > 3));
  });

  it('keeps the preview and the button to copy in view while the form scrolls, if there is room', async () => {
    const {tab} = await open('?section=red-flags&cms=script');
    await codes(tab);
    await tab.$eval('#lang', (field) => {
      field.scrollIntoView({block: 'start'});
    });
    const tops = await tab.$$eval('#stage, .method button', ([stage, button]) =>
      [stage, button].map((element) => element?.getBoundingClientRect().top ?? NaN),
    );
    for (const top of tops) assert.ok(top >= 0 && top < 860, tops.join(', '));
  });

  it('previews a phone beside a desktop, if there is room', async () => {
    for (const [width, expected] of [
      [1280, ['360']],
      [1600, ['360', '960']],
    ] as const) {
      const {tab} = await open('', {width});
      await tab.waitForFunction(
        (count) => document.querySelectorAll('.stage').length === count,
        {timeout: 5000},
        expected.length,
      );
      const shown = await tab.$$eval('.stage', (stages) =>
        stages.map((stage) => {
          const sheet = stage.querySelector<HTMLElement>('.sheet');
          const isCut = stage.scrollWidth > stage.clientWidth;
          return isCut ? 'cut' : (sheet?.style.width.replace('px', '') ?? '');
        }),
      );
      assert.deepEqual(shown, expected);
    }
  });

  it('applies choices to the preview, the code and the address', async () => {
    const {tab, log} = await open();
    await previews(tab, 'fbss-overview', 'en');
    assert.deepEqual(await firstCode(tab), ['[fbss section="overview" lang="en"]']);
    assert.equal(new URL(tab.url()).search, '');

    await choose(tab, 'section', 'red-flags');
    await tab.select('#lang', 'es');
    await tab.select('#country', 'ES');
    await tab.select('#level', '3');
    await tab.select('#cms', 'script');
    await type(tab, 'contact', 'Call us on 01632 960 000');
    await type(tab, 'text-contact', 'SMS al 112');
    await choose(tab, 'mode', 'list');
    await choose(tab, 'look', 'dark');
    await type(tab, 'color-accent-dark', '#7fd6c2');
    await choose(tab, 'device', '960');

    await previews(tab, 'fbss-red-flags', 'es');
    const seen = await inPage(tab, () => {
      const element = document.querySelector('#sheet > *');
      const part = (selector: string): Element | null => element?.shadowRoot?.querySelector(selector) ?? null;
      const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(part(selector) ?? document.body);
      return {
        tag: element?.localName,
        call: part('a')?.getAttribute('href'),
        heading: part('[part=heading]')?.localName,
        contact: element?.querySelector('[slot=contact]')?.textContent,
        textContact: !!part('[part=text-contact]'),
        boxes: element?.shadowRoot?.querySelectorAll('input').length,
        scheme: styleOf('.card').colorScheme,
        accent: styleOf('[part=show-staff]').color,
        width: element?.parentElement?.offsetWidth,
      };
    });
    assert.deepEqual(seen, {
      tag: 'fbss-red-flags',
      call: 'tel:112',
      heading: 'h3',
      contact: 'Call us on 01632 960 000',
      textContact: true,
      boxes: 0,
      scheme: 'dark',
      accent: 'rgb(127, 214, 194)',
      width: 960,
    });

    const files = base();
    assert.equal(
      (await firstCode(tab))[0],
      `<script src="${files}fbss.es.js" integrity="${hashes['fbss.es.js']}" crossorigin="anonymous" async></script>
<fbss-red-flags lang="es" heading-level="3" country="ES" text-contact="SMS al 112" mode="list" style="color-scheme: dark; --fbss-accent: #7fd6c2">
  <p><a href="${files}embed/es/red-flags.html?country=ES&amp;mode=list">${spanish.guide.redFlags}</a></p>
  <p slot="contact">Call us on 01632 960 000</p>
</fbss-red-flags>`,
    );
    assert.deepEqual(Object.fromEntries(new URL(tab.url()).searchParams), {
      section: 'red-flags',
      lang: 'es',
      country: 'ES',
      'heading-level': '3',
      contact: 'Call us on 01632 960 000',
      'text-contact': 'SMS al 112',
      mode: 'list',
      look: 'dark',
      'accent-dark': '#7fd6c2',
      cms: 'script',
      width: '960',
    });
    assert.deepEqual(problems(log), {errors: [], warnings: []});
  });

  it('shows the section’s default colour in an empty field', async () => {
    const {tab} = await open();
    for (const scheme of ['light', 'dark'] as const) {
      await choose(tab, 'look', scheme);
      const seen = await tab.$eval(
        '#sheet fbss-overview',
        ({shadowRoot}, ids) => {
          const probe = document.createElement('i');
          shadowRoot?.querySelector('.card')?.append(probe);
          const colors = ids.map((id): [string, string] => {
            probe.style.color = `var(--${id})`;
            return [id, getComputedStyle(probe).color];
          });
          probe.remove();
          return colors;
        },
        tokens.map(({id}) => id),
      );
      assert.equal(seen.length, 10);
      for (const [id, computed] of seen) {
        const color = serialize(to(computed, sRGB), {format: 'hex', collapse: false});
        const field = `#color-${id}-${scheme}`;
        assert.equal(await tab.$eval(field, (input) => input.getAttribute('placeholder')), color, field);
        assert.equal(await valueOf(tab, `${field}-pick`), color, field);
      }
    }
  });

  it('keeps the digit groups of a telephone number in order in right-to-left text', async () => {
    const {tab} = await open('?section=red-flags&lang=ur&cms=sitecore');
    await type(tab, 'contact', 'ہمارے کلینک سے پوچھیں: +44 1632 960 000 شکریہ');
    const places = await tab.$eval('#sheet [slot=contact]', ({firstChild}) =>
      ['44', '1632', '960', '000'].map((group) => {
        const range = document.createRange();
        if (!(firstChild instanceof Text)) throw new Error('no text');
        const text = firstChild;
        const start = text.data.indexOf(group);
        range.setStart(text, start);
        range.setEnd(text, start + group.length);
        return range.getBoundingClientRect().left;
      }),
    );
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.match((await firstCode(tab))[1] ?? '', /data-contact="[^"]*: \u200e\+44 1632 960 000 شکریہ"/);
    const {tab: again} = await open(new URL(tab.url()).search);
    assert.deepEqual(await codes(again), await codes(tab));
  });

  it('restores all choices from an address', async () => {
    const search =
      '?section=guide&lang=pt-BR&emergency-number=0800+1&heading-level=4&contact=A+%26+%22B%22&text-contact=C+%26+%22D%22&mode=list&look=page&ink=navy&surface-dark=%23112233&emergency-line=%23900&cms=typo3&base=https%3A%2F%2Fcdn.example.org%2Ffbss%2F1.2.3%2F&width=700';
    const first = await open(search);
    const before = [await codes(first.tab), first.tab.url()];
    const stateOf = (tab: Page): Promise<[string, string | boolean][]> =>
      tab.$$eval('#choices :is(select, input), #width', (fields) =>
        fields.map((field): [string, string | boolean] => {
          const {id, name, type: kind, value, checked} = field as HTMLInputElement;
          return kind === 'radio' ? [`${name}: ${value}`, checked] : [id || name, value];
        }),
      );
    const fields = Object.fromEntries(await stateOf(first.tab));
    for (const [id, value] of Object.entries({
      'section: guide': true,
      lang: 'pt-BR',
      country: 'other',
      number: '0800 1',
      level: '4',
      contact: 'A & "B"',
      'text-contact': 'C & "D"',
      'color-ink-light': 'navy',
      'color-surface-dark': '#112233',
      'color-emergency-line-light': '#900',
      cms: 'typo3',
      base: 'https://cdn.example.org/fbss/1.2.3/',
      width: '700',
    })) {
      assert.equal(fields[id], value, id);
    }
    await previews(first.tab, 'fbss-about', 'pt-BR');
    const again = await open(new URL(first.tab.url()).search);
    assert.deepEqual([await codes(again.tab), again.tab.url()], before);
    assert.deepEqual(await stateOf(again.tab), await stateOf(first.tab));
    assert.equal(await textIn(again.tab, '#dropped'), '');
  });

  it('explains why a number or a line is invalid, and leaves it out instead of cutting it', async () => {
    const {tab} = await open('?section=red-flags&cms=script&emergency-number=112');
    const long = '0800 '.repeat(8);
    const hidden = wrongLines[0]?.[0] ?? '';
    const [, good = ''] = goodLines;
    for (const [id, typed, reason] of [
      ['number', long, /^Error: This number has 39 characters\. The maximum is 30\.$/],
      ['number', '*#06#', /\* or #/],
      ['contact', 'a'.repeat(121), /^Error: This line has 121 characters\. The maximum is 120\.$/],
      ['contact', hidden, /U\+202E/],
      ['text-contact', 'b'.repeat(121), /^Error: This line has 121 characters\. The maximum is 120\.$/],
      ['text-contact', hidden, /U\+202E/],
    ] as const) {
      await type(tab, id, typed);
      assert.equal(await valueOf(tab, `#${id}`), typed);
      assert.match(await textIn(tab, `#${id}-error`), reason);
      assert.equal(await tab.$eval(`#${id}`, (field) => field.getAttribute('aria-invalid')), 'true');
      assert.ok(!(await allCode(tab)).includes(typed.slice(0, 4)), typed);
      assert.match(await textIn(tab, '#country-note'), /^No number yet/);
    }
    await type(tab, 'number', '0800 1');
    await type(tab, 'contact', good);
    await type(tab, 'text-contact', good);
    for (const place of ['number-error', 'contact-error', 'text-contact-error'])
      assert.equal(await textIn(tab, `#${place}`), '');
    assert.equal(await tab.$('#country-note'), null);
    assert.equal(await textIn(tab, '#sheet [slot=contact]'), good);
    assert.equal(await tab.$eval('#sheet > *', (element) => element.getAttribute('text-contact')), good);
  });

  it('rejects invalid or deceptive addresses of files', async () => {
    const {tab} = await open('?cms=script');
    for (const typed of [
      'example',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a:b@example.org/',
      'https://example.org/?x',
    ]) {
      await type(tab, 'base', typed);
      assert.match(await textIn(tab, '#base-error'), /not the web address/, typed);
      assert.deepEqual(await codes(tab), [], typed);
      assert.match(await textIn(tab, '#methods'), /No code yet: .*This is not the web address/, typed);
    }
    await type(tab, 'base', '');
    assert.match(await textIn(tab, '#base-error'), /Enter the web address/);
    assert.deepEqual(await codes(tab), []);
    assert.match(await textIn(tab, '#methods'), /No code yet: .*Enter the web address/);
    await type(tab, 'base', 'https://example.org/fbss');
    assert.match((await firstCode(tab))[0], /src="https:\/\/example\.org\/fbss\/fbss\.en\.js"/);
    assert.match(await textIn(tab, '#base-note'), /names no version/);
    await type(tab, 'base', 'https://example.org/fbss/1.2.3/');
    assert.match(await textIn(tab, '#base-note'), /version 1\.2\.3/);
  });

  it('warns of an address of files that works only on this computer, at the field and beside the code', async () => {
    const {tab} = await open('?cms=script');
    const warnings = (): Promise<string[]> =>
      tab.$$eval('#base-warning, #warnings p', (places) => places.map(({textContent}) => textContent));
    for (const host of ['127.0.0.1', 'localhost:8080', '[::1]:8080']) {
      if (host !== '127.0.0.1') await type(tab, 'base', `http://${host}/fbss/`);
      const shown = await warnings();
      assert.equal(shown.length, 2, host);
      for (const warning of shown) assert.ok(warning.includes(`works only on this computer (${host}`), warning);
    }
    await tab.select('#cms', 'text');
    assert.equal(await tab.$('#base'), null);
    assert.deepEqual(await warnings(), []);
    await tab.select('#cms', 'link');
    await type(tab, 'base', 'https://localhost.example.org/fbss/');
    assert.deepEqual(await warnings(), []);
  });

  it('reports a pair with too little contrast, and offers a colour with enough', async () => {
    const {tab} = await open('?cms=script');
    await type(tab, 'color-ink-light', '#888');
    const report = await textIn(tab, '#contrast');
    assert.match(report, /light mode[^]*Text on card: 3\.54:1\. It needs 7:1, 3\.46 more\./);
    assert.match(report, /Text on soft card/);
    assert.doesNotMatch(report, /dark mode/);
    await tab.click('.suggestions button');
    const taken = await valueOf(tab, '#color-ink-light');
    assert.ok(contrast(taken, '#ffffff') >= 7, taken);
    assert.match(await textIn(tab, '#contrast'), /has enough contrast/);
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'color-ink-light');
    assert.match((await firstCode(tab))[0], new RegExp(`style="--fbss-ink: light-dark\\(${taken}, #e8eef3\\)"`));
  });

  it('explains why a colour is invalid, and leaves it out', async () => {
    const {tab, log} = await open('?cms=script');
    for (const [typed, error] of [
      ['redd', /nor a CSS colour name/],
      ['#12', /neither a hex colour/],
      ['336699', /starts with #: #336699/],
      ['#11223344', /transparent/],
      ['red; color: blue', /neither a hex colour/],
      ['"><b>', /neither a hex colour/],
    ] as const) {
      await type(tab, 'color-accent-light', typed);
      assert.match(await textIn(tab, '#color-accent-light-error'), error);
      assert.equal(await tab.$eval('#color-accent-light', (field) => field.getAttribute('aria-invalid')), 'true');
      assert.doesNotMatch(await allCode(tab), /style|--fbss/);
      assert.equal(new URL(tab.url()).search, '?cms=script');
    }
    await type(tab, 'color-accent-light', 'Navy');
    assert.equal(await textIn(tab, '#color-accent-light-error'), '');
    assert.match((await firstCode(tab))[0], /--fbss-accent: light-dark\(navy, #7cc7ee\)/);
    assert.deepEqual(problems(log), {errors: [], warnings: []});
  });
});
