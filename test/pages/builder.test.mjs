import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {OKLCH, to} from 'colorjs.io/fn';
import {nothing} from 'lit';
import {parseFragment} from 'parse5';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {originOf, serve} from '../../tools/serve.ts';
import {site} from '../../build/site.ts';
import {fromSearch} from '../../site/builder/choices/address.ts';
import {lineProblem, numberProblem} from '../../site/builder/choices/lines.ts';
import {sectionLabels, takes} from '../../site/builder/choices/sections.ts';
import {contrast, nearest, readColor} from '../../site/builder/colors/colors.ts';
import {failures} from '../../site/builder/colors/contrast.ts';
import {pairs, tokens} from '../../site/builder/colors/tokens.ts';
import {systems} from '../../site/builder/systems/systems.ts';
import {ownName} from '../../src/core/locale/own-name.ts';
import {sectionNames} from '../../src/sections.ts';
import {tokens as sheet} from '../../src/styles/tokens.ts';
import {surroundings} from '../../stories/surroundings.ts';
import {launchers, listen, page, speaks} from '../support/host.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What is wrong, beside that nobody has chosen a country. */
const problems = ({errors, warnings}) => ({
  errors,
  warnings: warnings.filter((text) => !text.includes('no emergency number')),
});

describe('What the builder knows', () => {
  it('is the sections, and the attributes that each of them documents', () => {
    assert.deepEqual([...sectionLabels.keys()], ['guide', ...sectionNames]);
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const elements = modules.flatMap(({declarations}) => declarations);
    for (const name of sectionLabels.keys()) {
      const {attributes} = elements.find(({tagName}) => tagName === `fbss-${name}`);
      const documented = attributes.map((attribute) => attribute.name);
      for (const attribute of ['country', 'emergency-number', 'contact', 'text-contact', 'mode', 'heading-level']) {
        assert.equal(takes(name, attribute), documented.includes(attribute), `${name}: ${attribute}`);
      }
    }
  });

  it('is the tokens with the defaults of their style sheet, in browsers without light-dark() too', () => {
    const defaultsOf = (id) =>
      sheet.cssText
        .match(new RegExp(`(?<=--${id}: var\\(--fbss-${id}, ).*(?=\\);)`, 'g'))
        .map((value) => value.match(/#\w+/g).map((color) => readColor(color).color));
    for (const {id, light, dark} of tokens.filter(({follows}) => !follows)) {
      const [value, withoutLightDark] = defaultsOf(id);
      const [first, second = first] = value;
      assert.deepEqual([light, dark], [first, second], id);
      assert.deepEqual(withoutLightDark, value.length > 1 ? [first] : undefined, id);
    }
  });

  it('is the contrasts that the README asks for', () => {
    const lines = readFileSync('README.md', 'utf8').matchAll(/^- ([\w-]+) on (.+): ([\d.]+):1$/gm);
    const asked = [...lines].flatMap(([, text, on, least]) =>
      on.split(/(?:,| and) on /).map((back) => ({text, back, least: Number(least)})),
    );
    assert.deepEqual(asked, pairs);
  });

  it('is kept by the hospital’s look in the stories', () => {
    const [style] = surroundings(() => nothing).hospitalTheme.render({}).values;
    const set = Object.fromEntries(style.split('; ').map((line) => line.replace('--fbss-', '').split(': ')));
    for (const {text, back, least} of pairs) {
      assert.ok(contrast(set[text], set[back]) >= least, `${text} on ${back}`);
    }
  });
});

describe('The colours that the builder offers', () => {
  it('pass, and keep their hue', () => {
    for (const color of ['#888888', '#ff8800', '#7fd6c2', '#e91e63', '#0000ff', '#ffff00']) {
      const found = nearest(color, (candidate) => contrast(candidate, '#ffffff') >= 7);
      assert.ok(contrast(found, '#ffffff') >= 7, `${color} → ${found}`);
      const [[, chroma, hue], [, , newHue]] = [color, found].map((some) => to(some, OKLCH).coords);
      if (chroma < 0.02) continue;
      const turn = Math.abs(((newHue - hue + 540) % 360) - 180);
      assert.ok(turn < 7, `${color} → ${found}: ${turn}°`);
    }
  });

  it('are the nearest: a step closer does not pass', () => {
    const found = nearest('#888888', (candidate) => contrast(candidate, '#ffffff') >= 7);
    assert.ok(contrast(found, '#ffffff') < 7.15, found);
    assert.equal(
      nearest('#123456', () => true),
      '#123456',
    );
  });

  it('are none for the standard colours, which all pass', () => {
    assert.deepEqual([...failures('light', {}), ...failures('dark', {})], []);
  });

  it('mend every pair that the colour is in, wherever that can be', () => {
    for (const [scheme, set] of [
      ['light', {ink: '#888888'}],
      ['dark', {ink: '#888888'}],
      ['light', {accent: '#7fd6c2', emergency: '#ff5500'}],
      ['dark', {surface: '#445566'}],
    ]) {
      const found = failures(scheme, set);
      assert.ok(found.length);
      let mended = set;
      for (const {offers} of found) {
        assert.ok(offers.length);
        const [{token, color}] = offers;
        mended = {...mended, [token]: color};
      }
      assert.deepEqual(failures(scheme, mended), [], JSON.stringify(mended));
    }
  });

  it('are read from hex and from names, and from nothing else', () => {
    assert.deepEqual(readColor(' Teal '), {color: '#008080'});
    assert.deepEqual(readColor('#ABC'), {color: '#aabbcc'});
    for (const typed of [
      'red;}',
      'url(x)',
      'rgb(0 0 0)',
      'canvas',
      'inherit',
      '#12',
      '#12345',
      '#1234',
      'transparent',
    ]) {
      assert.ok(readColor(typed).error, typed);
    }
  });
});

/** Numbers and lines that may come from anywhere, with what is wrong with each. */
const wrongNumbers = [
  ['1', /two digits/],
  ['()', /two digits/],
  ['*99#', /\* or #/],
  ['#31#0900 123', /\* or #/],
  ['٩٩٩', /digits 0 to 9/],
  ['112;ext=1', /digits 0 to 9/],
  ['112\u202e', /digits 0 to 9/],
  ['1'.repeat(31), /31 characters/],
];
const wrongLines = [
  ['Ring \u202e000 069', /cannot see \(U\+202E\)/],
  ['Ring \u2066112\u2069', /cannot see \(U\+2066\)/],
  ['Ring\u0000 112', /cannot see \(U\+0000\)/],
  ['Ring\u2028112', /cannot see \(U\+2028\)/],
  ['Ring\u00ad112', /cannot see \(U\+00AD\)/],
  ['Ring\u2800112', /cannot see \(U\+2800\)/],
  ['Ring\u3164112', /cannot see \(U\+3164\)/],
  ['Ring \u{e0041}112', /cannot see \(U\+E0041\)/],
  ['Ring \ud800 112', /cannot see \(U\+D800\)/],
  [`Ri${'\u0336'.repeat(5)}ng`, /four marks/],
  [`Ri${'\u0336\u200d'.repeat(3)}ng`, /four marks/],
  ['🏥'.repeat(121), /121 characters/],
];
const goodLines = [
  'Not sure? Ask our spine clinic on 01632 960 000.',
  'ہمارے کلینک سے پوچھیں: \u200e01632 960 000\u200f',
  'می\u200cخواهید بپرسید؟ \u061c112',
  'हमारे क्लिनिक से पूछें, क्\u200dष: 01632 960 000',
  'اِسْأَلْ عِيَادَتَنَا، مُحَمَّدٌ',
  'Gọi phòng khám: ☎ 01632 960 000',
  '🏥'.repeat(120),
];

describe('The number and the line that the builder takes', () => {
  it('are such as readers can dial and read', () => {
    const numbers = ['112', '999', '0800 1', '+44 (0)1632 960-000', '1'.repeat(30)];
    assert.deepEqual(
      numbers.map(numberProblem),
      numbers.map(() => undefined),
    );
    assert.deepEqual(
      goodLines.map(lineProblem),
      goodLines.map(() => undefined),
    );
  });

  it('are refused with the reason where something in them dials a code, hides or misleads', () => {
    for (const [number, reason] of wrongNumbers) assert.match(numberProblem(number) ?? '', reason, number);
    for (const [line, reason] of wrongLines) assert.match(lineProblem(line) ?? '', reason, line);
  });
});

describe('The address of the builder', () => {
  it('has a line whose text is also the value of another field, but no country without a number', () => {
    const {choices, dropped} = fromSearch('?section=red-flags&text-contact=other&country=other');
    assert.equal(choices['text-contact'], 'other');
    assert.equal(choices.country, '');
    assert.deepEqual(dropped, [['country', 'other']]);
  });
});

describe('The embed builder, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-builder-'));
  let browser;
  let server;
  let origin;
  before(async () => {
    site({out: join(folder, 'site')});
    mkdirSync(join(folder, 'site', 'host'));
    writeFileSync(join(folder, 'site', 'favicon.ico'), ''); // browsers ask for one
    server = await serve(join(folder, 'site'));
    origin = originOf(server);
    browser = await launchers.Chromium();
    await browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, {recursive: true});
  });

  const settled = (tab) => tab.waitForSelector('#ways .way');
  const open = async (search = '', {width = 1280, scheme = 'light'} = {}) => {
    const tab = await browser.newPage();
    const heard = listen(tab);
    tab.on('dialog', (dialog) => {
      heard.errors.push('a dialog');
      void dialog.dismiss();
    });
    await tab.setViewport({width, height: 900});
    await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await tab.goto(`${origin}/builder.html${search}`);
    await settled(tab);
    return {tab, heard};
  };
  /** Leaves the field, which shows the messages. */
  const leave = (tab) => tab.evaluate(() => document.activeElement.blur());
  /** Types into a field what shall be there, and leaves it. */
  const type = async (tab, id, text) => {
    await tab.evaluate((name) => {
      const field = document.getElementById(name);
      for (let around = field; around; around = around.parentElement)
        if (around.localName === 'details') around.open = true;
      field.focus();
      field.select();
    }, id);
    if (text) await tab.keyboard.type(text);
    else await tab.keyboard.press('Backspace');
    await leave(tab);
  };
  const choose = (tab, name, value) =>
    tab.evaluate((group, of) => document.querySelector(`input[name="${group}"][value="${of}"]`).click(), name, value);
  /** What there is to copy, by the ways and their parts, once it is what the choices ask for. */
  const codes = async (tab) => {
    await tab.waitForNetworkIdle({idleTime: 100});
    return tab.evaluate(() =>
      [...document.querySelectorAll('.way')].map((way) =>
        [...way.querySelectorAll('pre')].map(({textContent}) => textContent),
      ),
    );
  };
  const text = (tab, selector) => tab.$eval(selector, ({textContent}) => textContent);

  it('offers each language by the name that the choice of language has for it', async () => {
    const {tab} = await open();
    const options = await tab.$$eval('#lang option', (all) => all.map(({value, lang, text}) => [value, lang, text]));
    assert.ok(options.length > 10, `${options}`);
    for (const [value, lang, text] of options) assert.deepEqual([lang, text], [value, ownName(value)]);
    assert.ok(options.some(([value, , text]) => value === 'pt-BR' && text === 'Português (Brasil)'));
    await tab.close();
  });

  it('shows choices in the preview, in what is copied and in the address', async () => {
    const {tab, heard} = await open();
    await speaks(tab, '#sheet fbss-faq', 'en');
    assert.deepEqual((await codes(tab))[0], ['[fbss section="faq" lang="en"]']);
    assert.equal(new URL(tab.url()).search, '');

    await tab.select('#section', 'red-flags');
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

    await speaks(tab, '#sheet fbss-red-flags', 'es');
    const [preview, seen] = await tab.$eval('#sheet > *', (element) => [
      element.outerHTML.replace(/<span.*/s, ''),
      {
        call: element.shadowRoot.querySelector('a').getAttribute('href'),
        heading: element.shadowRoot.querySelector('[part=heading]').localName,
        contact: element.querySelector('[slot=contact]').textContent,
        textContact: !!element.shadowRoot.querySelector('[part=text-contact]'),
        boxes: element.shadowRoot.querySelectorAll('input').length,
        scheme: getComputedStyle(element.shadowRoot.querySelector('.card')).colorScheme,
        accent: getComputedStyle(element.shadowRoot.querySelector('[part=show-staff]')).color,
        width: element.parentElement.offsetWidth,
      },
    ]);
    assert.match(preview, /^<fbss-red-flags /);
    assert.deepEqual(seen, {
      call: 'tel:112',
      heading: 'h3',
      contact: 'Call us on 01632 960 000',
      textContact: true,
      boxes: 0,
      scheme: 'dark',
      accent: 'rgb(127, 214, 194)',
      width: 960,
    });

    const base = `${origin}/fbss/${version}/`;
    assert.equal(
      (await codes(tab))[0][0],
      `<script src="${base}fbss.es.js" integrity="${hashes['fbss.es.js']}" crossorigin="anonymous" async></script>
<fbss-red-flags lang="es" heading-level="3" country="ES" text-contact="SMS al 112" mode="list" style="color-scheme: dark; --fbss-accent: #7fd6c2">
  <p><a href="${base}embed/es/red-flags.html?country=ES&amp;mode=list">${spanish.redFlags.heading}</a></p>
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
    assert.deepEqual(problems(heard), {errors: [], warnings: []});
    await tab.close();
  });

  it('shows in an empty field the colour that the section has', async () => {
    const {tab} = await open();
    for (const scheme of ['light', 'dark']) {
      await choose(tab, 'look', scheme);
      const seen = await tab.$eval(
        '#sheet fbss-faq',
        ({shadowRoot}, ids) => {
          const probe = shadowRoot.querySelector('.card').appendChild(document.createElement('i'));
          const colors = ids.map((id) => {
            probe.style.color = `var(--${id})`;
            const channels = getComputedStyle(probe).color.match(/\d+/g);
            return [id, `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`];
          });
          probe.remove();
          return colors;
        },
        tokens.map(({id}) => id),
      );
      assert.equal(seen.length, 10);
      for (const [id, color] of seen) {
        const field = `#color-${id}-${scheme}`;
        assert.equal(await tab.$eval(field, ({placeholder}) => placeholder), color, field);
        assert.equal(await tab.$eval(`${field}-pick`, ({value}) => value), color, field);
      }
    }
    await tab.close();
  });

  it('copies nothing that is the default', async () => {
    const {tab} = await open('?cms=script');
    const base = `${origin}/fbss/${version}/`;
    assert.deepEqual(await codes(tab), [
      [
        `<script src="${base}fbss.en.js" integrity="${hashes['fbss.en.js']}" crossorigin="anonymous" async></script>
<fbss-faq lang="en">
  <p><a href="${base}embed/en/faq.html">${english.faq.heading}</a></p>
</fbss-faq>`,
      ],
      [
        `<div data-fbss="faq" lang="en" data-fbss-lang="en"><a href="${base}embed/en/faq.html">${english.faq.heading}</a></div>`,
        `<script src="${base}fbss.en.js" integrity="${hashes['fbss.en.js']}" crossorigin="anonymous" async></script>`,
      ],
    ]);
    await tab.close();
  });

  it('keeps a country, the lines and a mode to itself where the section has no place for them', async () => {
    const {tab} = await open('?cms=script&country=ES&contact=Call+us&text-contact=Text+us&mode=list');
    assert.doesNotMatch((await codes(tab)).flat().join(), /country|contact|Call us|Text us|mode/);
    const shown = () =>
      tab.$$eval('#choices :is(#country, #number, #contact, #text-contact, [name=mode])', (fields) =>
        fields.flatMap((field) => (field.checkVisibility() ? [field.id || field.name] : [])),
      );
    assert.deepEqual(await shown(), []);
    await tab.select('#section', 'see-a-doctor');
    assert.deepEqual(await shown(), ['country', 'text-contact']);
    assert.match((await codes(tab)).flat().join(), /country="ES" text-contact="Text us"/);
    await tab.select('#section', 'guide');
    assert.match(
      (await codes(tab)).flat().join(),
      /country="ES" text-contact="Text us"[^]*<fbss-red-flags slot="section">\s*<p slot="contact">Call us/,
    );
    await tab.close();
  });

  it('writes a link and a placeholder that choose, and a script tag that sets what holds for the site', async () => {
    const base = `${origin}/fbss/${version}/`;
    const heading = spanish.redFlags.heading;
    const written = 'section=red-flags&lang=es&heading-level=3&mode=list&contact=Ring+us&text-contact=SMS+%22112%22';
    const script = (settings) =>
      `<script src="${base}fbss.es.js" integrity="${hashes['fbss.es.js']}" crossorigin="anonymous" ${settings} async></script>`;
    const of = async (search) => {
      const {tab} = await open(`?${search}`);
      const found = await codes(tab);
      const notes = await text(tab, '#ways');
      await tab.close();
      return {found, notes};
    };

    const sitecore = await of(`${written}&cms=sitecore&country=ES`);
    assert.deepEqual(sitecore.found, [
      [
        `<p><a href="${base}embed/es/red-flags.html?heading-level=3&amp;mode=list">${heading}</a></p>`,
        script('data-country="ES" data-contact="Ring us" data-text-contact="SMS &quot;112&quot;"'),
      ],
    ]);
    assert.match(sitecore.notes, /apply to every section on the site/);
    const aem = await of(`${written}&cms=aem&emergency-number=0800+1`);
    assert.deepEqual(aem.found, [
      [
        `<div data-fbss="red-flags" data-fbss-lang="es" data-fbss-heading-level="3" data-fbss-mode="list"><a href="${base}embed/es/red-flags.html?mode=list">${heading}</a></div>`,
        script('data-emergency-number="0800 1" data-contact="Ring us" data-text-contact="SMS &quot;112&quot;"'),
      ],
    ]);
    const wordpress = await of(`${written}&cms=wordpress&emergency-number=0800+1`);
    assert.equal(wordpress.found[0][0], '[fbss section="red-flags" lang="es" heading-level="3" mode="list"]');
    assert.match(wordpress.notes, /settings of the plugin/);
    const drupal = await of(`${written}&cms=drupal&country=ES`);
    assert.deepEqual(drupal.found[0], [sitecore.found[0][0]]);
    assert.match(
      drupal.notes,
      new RegExp(`must name ${base}embed/ under “Links that become sections”[^]*settings of the module, under`),
    );
  });

  it('keeps the groups of a telephone number in order in a line from right to left', async () => {
    const {tab} = await open('?section=red-flags&lang=ur&cms=sitecore');
    await type(tab, 'contact', 'ہمارے کلینک سے پوچھیں: +44 1632 960 000 شکریہ');
    const places = await tab.$eval('#sheet [slot=contact]', ({firstChild}) =>
      ['44', '1632', '960', '000'].map((group) => {
        const range = document.createRange();
        const start = firstChild.data.indexOf(group);
        range.setStart(firstChild, start);
        range.setEnd(firstChild, start + group.length);
        return range.getBoundingClientRect().left;
      }),
    );
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.match((await codes(tab))[0][1], /data-contact="[^"]*: \u200e\+44 1632 960 000 شکریہ"/);
    const {tab: again} = await open(new URL(tab.url()).search);
    assert.deepEqual(await codes(again), await codes(tab));
    await again.close();
    await tab.close();
  });

  it('writes a frame whose number and lines are in a file beside it', async () => {
    const base = `${origin}/fbss/${version}/`;
    const line = 'Ring "us"</script>, \u200for\u200f.';
    const {tab} = await open(
      `?${new URLSearchParams({section: 'red-flags', lang: 'ur', cms: 'frames', 'emergency-number': '0800 1', mode: 'list', look: 'dark', contact: line, 'text-contact': line})}`,
    );
    const [[markup, settings]] = await codes(tab);
    assert.match(markup, /^<iframe src="[^"?]*\/embed\/ur\/red-flags\.html\?theme=dark&amp;mode=list" title=/);
    assert.match(markup, /<p><a href="[^"]*\/embed\/ur\/red-flags\.html\?mode=list">[^<]+<\/a> \([^)]+\)<\/p>$/);
    assert.equal(
      settings,
      `globalThis.fbssSettings = {
  emergencyNumber: "0800 1",
  contact: "Ring \\"us\\"\\u003c/script>, \\u200for\\u200f.",
  textContact: "Ring \\"us\\"\\u003c/script>, \\u200for\\u200f.",
};`,
    );
    assert.ok((await text(tab, '.where')).includes(`${base}embed/settings.js`));
    await type(tab, 'contact', '');
    await type(tab, 'text-contact', '');
    await tab.select('#country', 'GB');
    const [parts] = await codes(tab);
    assert.equal(parts.length, 1);
    assert.match(parts[0], /\?theme=dark&amp;country=GB&amp;mode=list"/);
    await tab.close();
  });

  it('puts a typed number and the lines where an administrator writes, in every system, and into no address', async () => {
    const attributesIn = (node) => [
      ...(node.attrs ?? []).map(({name, value}) => [node.tagName, name, value]),
      ...(node.childNodes ?? []).flatMap(attributesIn),
    ];
    for (const section of ['guide', 'red-flags']) {
      for (const cms of systems.keys()) {
        const {tab} = await open(
          `?section=${section}&cms=${cms}&emergency-number=0800+17&contact=Ring+0171&text-contact=Text+0172`,
        );
        for (const [index, parts] of (await codes(tab)).entries()) {
          for (const [tag, name, value] of parts.flatMap((part) => attributesIn(parseFragment(part)))) {
            if (!/0800.*17|017[12]/.test(value)) continue;
            const place = [tag, name].join(' ');
            const allowed =
              /^(?:fbss-[\w-]+ (?:emergency-number|text-contact)|script data-(?:emergency-number|contact|text-contact))$/;
            assert.match(place, allowed, cms);
          }
          // a package has them in its settings, and plain text leaves them to the author
          const written = cms !== 'text' && !(index === 0 && ['wordpress', 'drupal'].includes(cms));
          for (const typed of ['0800 17', 'Ring 0171', 'Text 0172']) {
            assert.equal(parts.join('').includes(typed), written, `${cms}: ${parts[0].slice(0, 80)}`);
          }
        }
        await tab.close();
      }
    }
  });

  it('restores everything from an address', async () => {
    const search =
      '?section=guide&lang=pt-BR&emergency-number=0800+1&heading-level=4&contact=A+%26+%22B%22&text-contact=C+%26+%22D%22&mode=list&look=page&ink=navy&surface-dark=%23112233&emergency-line=%23900&cms=typo3&base=https%3A%2F%2Fcdn.example.org%2Ffbss%2F1.2.3%2F&width=700';
    const first = await open(search);
    const before = [await codes(first.tab), first.tab.url()];
    const state = (tab) =>
      tab.$$eval('#choices :is(select, input), #width', (fields) =>
        fields.map(({id, name, type: kind, value, checked}) => [id || name, kind === 'radio' ? checked : value]),
      );
    const fields = Object.fromEntries(await state(first.tab));
    for (const [id, value] of Object.entries({
      section: 'guide',
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
    await speaks(first.tab, '#sheet fbss-about', 'pt-BR');
    const again = await open(new URL(first.tab.url()).search);
    assert.deepEqual([await codes(again.tab), again.tab.url()], before);
    assert.deepEqual(await state(again.tab), await state(first.tab));
    assert.equal(await text(again.tab, '#dropped'), '');
    await first.tab.close();
    await again.tab.close();
  });

  describe('warns of what came with a link', () => {
    const brought = {
      section: 'red-flags',
      cms: 'script',
      contact: 'Ring 0900 666',
      'text-contact': 'Text 0900 777',
      base: 'https://cdn.example.org/fbss/1.2.3/',
    };
    const warnings = async (tab) => {
      await codes(tab);
      const [atFields, atCopy] = await tab.evaluate(() => [
        [...document.querySelectorAll('[id$="-from-link"]')].flatMap((place) =>
          place.checkVisibility() ? [[place.id.replace('-from-link', ''), place.textContent]] : [],
        ),
        [...document.querySelectorAll('#from-link p')].filter((p) => p.checkVisibility()).map((p) => p.textContent),
      ]);
      assert.deepEqual(
        atFields.map(([, warning]) => warning),
        atCopy,
      );
      return Object.fromEntries(atFields);
    };
    const openWith = (more) => open(`?${new URLSearchParams({...brought, ...more})}`);

    it('a number, the lines and files, at the field and where they are copied', async () => {
      const {tab} = await openWith({'emergency-number': '0800 1'});
      const shown = await warnings(tab);
      assert.deepEqual(Object.keys(shown), ['number', 'contact', 'text-contact', 'base']);
      assert.match(shown['text-contact'], /cannot telephone came with the link/);
      assert.match(shown.number, /0800 1 came with the link/);
      assert.match(shown.contact, /came with the link/);
      assert.match(shown.base, /trust cdn\.example\.org\./);
      await tab.select('#section', 'faq');
      assert.deepEqual(Object.keys(await warnings(tab)), ['base']);
      await tab.close();
    });

    it('a country, whose number may be the wrong one', async () => {
      const {tab} = await openWith({country: 'US'});
      assert.match((await warnings(tab)).country, /911 came with the link/);
      await tab.select('#country', 'GB');
      assert.deepEqual(Object.keys(await warnings(tab)), ['contact', 'text-contact', 'base']);
      await tab.close();
    });

    it('until they really are others, not until a key was typed', async () => {
      const {tab} = await openWith({'emergency-number': '0800 1'});
      for (const [id, keys] of [
        ['number', ' '],
        ['contact', '!'],
        ['text-contact', '!'],
        ['base', 'x'],
      ]) {
        await tab.focus(`#${id}`);
        await tab.keyboard.press('End');
        await tab.keyboard.type(keys);
        await leave(tab);
        assert.deepEqual(Object.keys(await warnings(tab)), ['number', 'contact', 'text-contact', 'base'], id);
      }
      await type(tab, 'number', '112');
      await type(tab, 'contact', 'Ring our clinic on 01632 960 000');
      await type(tab, 'text-contact', 'text 999');
      await type(tab, 'base', 'https://hospital.example/fbss/1.2.3/');
      assert.deepEqual(await warnings(tab), {});
      await type(tab, 'number', '08001');
      assert.deepEqual(Object.keys(await warnings(tab)), ['number']);
      await tab.close();
    });

    it('after a reload, too, and not of what was typed here', async () => {
      const {tab} = await openWith({'emergency-number': '0800 1'});
      await type(tab, 'contact', 'Ring our clinic on 01632 960 000');
      await tab.reload();
      assert.deepEqual(Object.keys(await warnings(tab)), ['number', 'text-contact', 'base']);
      await tab.close();
    });
  });

  it('drops hostile values from an address, says so, and changes nothing', async () => {
    const usual = await open();
    const expected = [await codes(usual.tab), await usual.tab.$eval('#sheet > *', ({attributes}) => attributes.length)];
    await usual.tab.close();
    const bad = '"><img src=x onerror=alert(1)>';
    for (const value of [
      bad,
      'javascript:alert(1)',
      '</script><script>alert(1)</script>',
      'red;background:url(//x)',
      '__proto__',
    ]) {
      const keys = [
        'section',
        'lang',
        'country',
        'emergency-number',
        'heading-level',
        'mode',
        'look',
        'cms',
        'base',
        'width',
      ];
      const colors = tokens.flatMap(({id}) => [id, `${id}-dark`]);
      const hostile = new URLSearchParams([...keys, ...colors].map((key) => [key, value]));
      for (const key of ['contact', 'text-contact']) hostile.set(key, `${value}\n`.padEnd(200, 'x'));
      const {tab, heard} = await open(`?${hostile}`);
      assert.deepEqual(
        [await codes(tab), await tab.$eval('#sheet > *', ({attributes}) => attributes.length)],
        expected,
        value,
      );
      assert.equal(new URL(tab.url()).search, '');
      const told = await text(tab, '#dropped');
      for (const key of [...keys, ...colors, 'contact', 'text-contact']) assert.ok(told.includes(`${key}: “`), key);
      assert.equal(await tab.evaluate(() => document.querySelectorAll('img, #dropped script').length), 0);
      assert.deepEqual(problems(heard), {errors: [], warnings: []});
      await tab.close();
    }
  });

  it('drops a number or a line from an address that a reader could not trust', async () => {
    const key = (values, name) => values.map(([value]) => [name, value]);
    // an address cannot carry half a character
    const lines = wrongLines.filter(([line]) => line.isWellFormed());
    for (const [name, value] of [
      ...key(wrongNumbers, 'emergency-number'),
      ...key(lines, 'contact'),
      ...key(lines, 'text-contact'),
    ]) {
      const {tab, heard} = await open(`?${new URLSearchParams({section: 'red-flags', cms: 'frames', [name]: value})}`);
      assert.ok((await text(tab, '#dropped')).includes(`${name}: “`), value);
      assert.doesNotMatch((await codes(tab)).flat().join(), /number|contact/i, value);
      assert.equal(new URL(tab.url()).search, '?section=red-flags&cms=frames');
      assert.equal(await tab.$('#sheet :is([slot=contact], [text-contact])'), null);
      assert.deepEqual(problems(heard), {errors: [], warnings: []});
      await tab.close();
    }
  });

  it('says why a number or a line is refused and how long it may be, leaves it out, and cuts nothing', async () => {
    const {tab} = await open('?section=red-flags&cms=script&emergency-number=112');
    const long = '0800 '.repeat(8);
    for (const [id, typed, reason] of [
      ['number', long, /^Error: This number has 39 characters\. The maximum is 30\.$/],
      ['number', '*#06#', /\* or #/],
      ['contact', 'a'.repeat(121), /^Error: This line has 121 characters\. The maximum is 120\.$/],
      ['contact', wrongLines[0][0], /U\+202E/],
      ['text-contact', 'b'.repeat(121), /^Error: This line has 121 characters\. The maximum is 120\.$/],
      ['text-contact', wrongLines[0][0], /U\+202E/],
    ]) {
      await type(tab, id, typed);
      assert.equal(await tab.$eval(`#${id}`, ({value}) => value), typed);
      assert.match(await text(tab, `#${id}-error`), reason);
      assert.equal(await tab.$eval(`#${id}`, (field) => field.getAttribute('aria-invalid')), 'true');
      assert.ok(!(await codes(tab)).flat().join().includes(typed.slice(0, 4)), typed);
      assert.match(await text(tab, '#country-note'), /^No number yet/);
    }
    await type(tab, 'number', '0800 1');
    await type(tab, 'contact', goodLines[1]);
    await type(tab, 'text-contact', goodLines[1]);
    for (const place of ['number-error', 'contact-error', 'text-contact-error'])
      assert.equal(await text(tab, `#${place}`), '');
    assert.equal(await tab.$('#country-note'), null);
    assert.equal(await text(tab, '#sheet [slot=contact]'), goodLines[1]);
    assert.equal(await tab.$eval('#sheet > *', (element) => element.getAttribute('text-contact')), goodLines[1]);
    await tab.close();
  });

  it('refuses addresses of files that are none, or hide something', async () => {
    const {tab} = await open('?cms=script');
    for (const typed of [
      'example',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a:b@example.org/',
      'https://example.org/?x',
    ]) {
      await type(tab, 'base', typed);
      assert.match(await text(tab, '#base-error'), /not the web address/, typed);
      assert.ok((await codes(tab))[0][0].includes(`"${origin}/fbss/${version}/fbss.en.js"`), typed);
    }
    await type(tab, 'base', 'https://example.org/fbss');
    assert.match((await codes(tab))[0][0], /src="https:\/\/example\.org\/fbss\/fbss\.en\.js"/);
    assert.match(await text(tab, '#base-note'), /names no version/);
    await type(tab, 'base', 'https://example.org/fbss/1.2.3/');
    assert.match(await text(tab, '#base-note'), /version 1\.2\.3/);
    await tab.close();
  });

  /** An element of a host page or of a frame once it shows its content, also in the shadow root of what it stands in. */
  const shows = async (place, tag, lang) => {
    const element = await place.waitForSelector(`>>> ${tag}`);
    const isReady = ({shadowRoot}, language) => shadowRoot?.querySelector('[part~=card]')?.lang === language;
    await place.waitForFunction(isReady, {}, element, lang);
    return element;
  };

  /** A host page with what was copied: what belongs into the template in its head. */
  const onHost = async ([part, template = ''], {head = ''} = {}) => {
    writeFileSync(join(folder, 'site', 'host', 'page.html'), page(`<h1>Host</h1>${part}`, {head: template + head}));
    const tab = await browser.newPage();
    const heard = listen(tab);
    await tab.goto(`${origin}/host/page.html`);
    return {tab, heard};
  };

  for (const [cms, {label}] of systems) {
    it(`has what shows the section on a page: ${label}`, async () => {
      const {tab: builder} = await open(`?section=see-a-doctor&lang=es&country=ES&heading-level=3&cms=${cms}`);
      const ways = await codes(builder);
      await builder.close();
      assert.ok(ways.length && ways.every((parts) => parts.length));
      for (const parts of ways) {
        if (parts[0].startsWith('[fbss')) {
          assert.equal(parts[0], '[fbss section="see-a-doctor" lang="es" heading-level="3"]');
          continue;
        }
        // what a module does on the server is the module's; the link alone leads to the words
        const scripted = parts.join('').includes('<script');
        const leadsAway = !scripted && parts[0].startsWith('<p><a');
        const {tab, heard} = await onHost(parts);
        if (scripted) {
          const element = await shows(tab, 'fbss-see-a-doctor', 'es');
          const seen = await element.evaluate(({shadowRoot}) => [
            shadowRoot.querySelector('[part=heading]').localName,
            shadowRoot.querySelector('a').getAttribute('href'),
          ]);
          assert.deepEqual(seen, ['h3', 'tel:112'], parts[0]);
        } else {
          if (leadsAway) await Promise.all([tab.waitForNavigation(), tab.click('p > a')]);
          const frame = await tab.$('iframe');
          const inside = frame ? await frame.contentFrame() : tab;
          if (frame) await inside.waitForSelector('fbss-see-a-doctor');
          const said = await inside.waitForFunction(
            (words) => document.body.textContent.includes(words) && document.body.innerText,
            {},
            spanish.seeADoctor.reasons[0],
          );
          assert.ok(await said.jsonValue());
          assert.equal(await inside.$eval('[lang="es"]', ({lang}) => lang), 'es');
        }
        assert.deepEqual(problems(heard), {errors: [], warnings: []}, parts[0]);
        await tab.close();
      }
    });
  }

  /** What readers of a page or a frame get from the emergency signs on it: whom they call, the lines, the boxes. */
  const signs = async (place, lang) =>
    (await shows(place, 'fbss-red-flags', lang)).evaluate((flags) => ({
      call: flags.shadowRoot.querySelector('[part=call]')?.getAttribute('href'),
      line: (flags.querySelector('[slot=contact]') ?? flags.shadowRoot.querySelector('[part=contact]'))?.textContent,
      // in the light DOM, or until then in the slot
      instead: flags.shadowRoot
        .querySelector('[part=text-contact] bdi slot')
        ?.assignedNodes({flatten: true})[0]
        ?.textContent.trim(),
      boxes: flags.shadowRoot.querySelectorAll('input').length,
    }));

  /** Puts what the builder writes for `embed/settings.js` there, for the time of a test. */
  const withSettings = async (code, run) => {
    const file = join(folder, 'site', 'fbss', version, 'embed', 'settings.js');
    const shipped = existsSync(file) ? readFileSync(file) : undefined;
    // the file may be the same as that in dist
    rmSync(file, {force: true});
    writeFileSync(file, code);
    await run();
    rmSync(file);
    if (shipped) writeFileSync(file, shipped);
  };

  for (const section of ['red-flags', 'guide']) {
    for (const [cms, {label}] of systems) {
      if (cms === 'text') continue;
      it(`brings a typed number, the lines and a mode to readers: ${section}, ${label}`, async () => {
        const lines = {contact: 'Ring 0171', 'text-contact': 'Text 0172'};
        const search = {section, lang: 'es', cms, mode: 'list', ...lines, 'emergency-number': '0800 17'};
        const {tab: builder} = await open(`?${new URLSearchParams(search)}`);
        const ways = await codes(builder);
        await builder.close();
        // the packages bring theirs from the server
        const pasted = ['wordpress', 'drupal'].includes(cms) ? ways.slice(1) : ways;
        assert.ok(pasted.length);
        for (const [part, other = ''] of pasted) {
          const isFrame = part.startsWith('<iframe');
          const check = async () => {
            const {tab, heard} = await onHost(isFrame ? [part] : [part, other]);
            const frame = await tab.$('iframe');
            await frame?.scrollIntoView();
            const seen = await signs(frame ? await frame.contentFrame() : tab, 'es');
            assert.deepEqual(seen, {call: 'tel:080017', line: 'Ring 0171', instead: 'Text 0172', boxes: 0}, part);
            assert.deepEqual(heard, {errors: [], warnings: []}, part);
            await tab.close();
          };
          if (isFrame) await withSettings(other, check);
          else await check();
        }
      });
    }
  }

  it('brings every line that it takes to readers as it was typed', async () => {
    for (const line of goodLines) {
      const search = new URLSearchParams({section: 'red-flags', lang: 'ur', cms: 'sitecore', contact: line});
      const {tab: builder} = await open(`?${search}`);
      const [parts] = await codes(builder);
      await builder.close();
      const {tab} = await onHost(parts);
      const seen = await signs(tab, 'ur');
      // but for the mark that keeps a number in order
      assert.equal(seen.line?.replaceAll('\u200e', ''), line.replaceAll('\u200e', ''));
      await tab.close();
    }
  });

  it('brings the look and the hospital’s own line along, whatever is in it', async () => {
    const line = 'Ring "us" & <b>ask</b> [now]';
    const search = new URLSearchParams({section: 'red-flags', lang: 'ar', look: 'dark', contact: line});
    search.set('accent-dark', 'gold');
    for (const cms of ['script', 'sitecore']) {
      search.set('cms', cms);
      const {tab: builder} = await open(`?${search}`);
      const ways = await codes(builder);
      await builder.close();
      for (const parts of ways) {
        const {tab} = await onHost(parts);
        const flags = await shows(tab, 'fbss-red-flags', 'ar');
        const seen = await flags.evaluate(({shadowRoot}) => [
          getComputedStyle(shadowRoot.querySelector('.card')).colorScheme,
          getComputedStyle(shadowRoot.querySelector('[part=show-staff]')).color,
        ]);
        assert.deepEqual(seen, ['dark', 'rgb(255, 215, 0)'], parts[0]);
        assert.equal((await signs(tab, 'ar')).line, line);
        assert.equal(await tab.$('>>> b'), null);
        await tab.close();
      }
    }
  });

  it('brings the look to a section in a shadow root, too, and to nothing else on the page', async () => {
    for (const cms of ['wordpress', 'sitecore']) {
      const {tab: builder} = await open(`?section=faq&lang=es&look=dark&accent-dark=gold&cms=${cms}`);
      const [part, template] = (await codes(builder)).at(-1);
      await builder.close();
      const {tab} = await onHost([
        `${part}<p id="other"><a href="/embed/es/faq">FAQ</a></p>`,
        template.replace(/<script.*/s, ''),
      ]);
      const looks = await tab.evaluate(() =>
        [...document.querySelectorAll('[data-fbss], p')].map((place) => {
          place.attachShadow({mode: 'open'}).innerHTML = '<b style="color: var(--fbss-accent, black)"></b>';
          const {color, colorScheme} = getComputedStyle(place.shadowRoot.firstChild);
          return [color, colorScheme];
        }),
      );
      assert.deepEqual(looks, [
        ['rgb(255, 215, 0)', 'dark'],
        ['rgb(0, 0, 0)', 'normal'],
      ]);
      await tab.close();
    }
  });

  it('names a pair that fails, by how much, and offers a colour that passes', async () => {
    const {tab} = await open('?cms=script');
    await type(tab, 'color-ink-light', '#888');
    const told = await text(tab, '#contrast');
    assert.match(told, /light mode[^]*Text on card: 3\.54:1\. It needs 7:1, 3\.46 more\./);
    assert.match(told, /Text on soft card/);
    assert.doesNotMatch(told, /dark mode/);
    await tab.click('.offers button');
    const taken = await tab.$eval('#color-ink-light', ({value}) => value);
    assert.ok(contrast(taken, '#ffffff') >= 7, taken);
    assert.match(await text(tab, '#contrast'), /has enough contrast/);
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'color-ink-light');
    assert.match((await codes(tab))[0][0], new RegExp(`style="--fbss-ink: light-dark\\(${taken}, #e8eef3\\)"`));
    await tab.close();
  });

  it('says what is no colour, and leaves it out', async () => {
    const {tab, heard} = await open('?cms=script');
    for (const [typed, error] of [
      ['redd', /nor a CSS colour name/],
      ['#12', /neither a hex colour/],
      ['336699', /starts with #: #336699/],
      ['#11223344', /transparent/],
      ['red; color: blue', /neither a hex colour/],
      ['"><b>', /neither a hex colour/],
    ]) {
      await type(tab, 'color-accent-light', typed);
      assert.match(await text(tab, '#color-accent-light-error'), error);
      assert.equal(await tab.$eval('#color-accent-light', (field) => field.getAttribute('aria-invalid')), 'true');
      assert.doesNotMatch((await codes(tab)).flat().join(), /style|--fbss/);
      assert.equal(new URL(tab.url()).search, '?cms=script');
    }
    await type(tab, 'color-accent-light', 'Navy');
    assert.equal(await text(tab, '#color-accent-light-error'), '');
    assert.match((await codes(tab))[0][0], /--fbss-accent: light-dark\(navy, #7cc7ee\)/);
    assert.deepEqual(problems(heard), {errors: [], warnings: []});
    await tab.close();
  });

  it('puts on the clipboard what it shows, and says so', async () => {
    const {tab} = await open('?cms=text&lang=es');
    await tab.bringToFront();
    const [[strict]] = await codes(tab);
    assert.ok(strict.includes(spanish.faq.entries[0].question));
    assert.doesNotMatch(strict, /<(?!\/?(?:h[2-5]|p|ul|ol|li|a)\b)/);
    const press = async (label) => {
      await tab.evaluate((words) => {
        [...document.querySelectorAll('button')].find(({textContent}) => textContent.trim() === words).click();
      }, label);
      await tab.waitForFunction(() => document.getElementById('copied').textContent);
      return text(tab, '#copied');
    };
    const pasted = () => tab.evaluate(() => navigator.clipboard.readText());

    assert.match(await press('Copy the HTML'), /^Copied: /);
    assert.equal(await pasted(), strict);
    assert.match(await press('Copy as formatted text'), /^Copied as formatted text: /);
    const types = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return [item.types, await (await item.getType('text/html')).text()];
    });
    assert.ok(types[0].includes('text/plain'));
    assert.match(types[1], /<h2/);
    assert.match(await press('Copy a link to these choices'), /^Copied: a link/);
    assert.equal(await pasted(), tab.url());
    await tab.select('#cms', 'script');
    const [[snippet]] = await codes(tab);
    await press('Copy');
    assert.equal(await pasted(), snippet);
    await tab.close();
  });

  it('gives each button, box of text and group of choices a name of its own, in every system', async () => {
    const {tab} = await open('?section=red-flags&ink=%23888&surface-dark=%23888');
    for (const cms of systems.keys()) {
      await tab.select('#cms', cms);
      await codes(tab);
      const names = await tab.$$eval('button, summary, [role=group], fieldset, section, main a', (all) =>
        all
          .filter((element) => !element.closest('#stage'))
          .map((element) => {
            const title = document.getElementById(element.getAttribute('aria-labelledby'));
            const by = title ?? element.querySelector(':scope > legend') ?? element;
            return `${element.localName}: ${by.ariaLabel ?? by.textContent}`;
          }),
      );
      assert.ok(names.length > 10);
      assert.deepEqual([...new Set(names)], names, cms);
    }
    await tab.close();
  });

  it('tells when it may not copy', async () => {
    const {tab} = await open();
    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      document.querySelector('.block button').click();
    });
    await tab.waitForFunction(() => document.getElementById('copied').textContent.includes('Select the text'));
    await tab.close();
  });

  const framed =
    '?section=red-flags&lang=ur&country=US&cms=frames&mode=list&contact=Call+us&base=https%3A%2F%2Ffiles.hospital.example%2Fpatients%2Ffbss%2F1.2.3%2F';
  const full =
    '?section=guide&lang=ar&country=GB&cms=script&ink=navy&accent-dark=%23333&contact=Call+us&heading-level=3&base=https%3A%2F%2Fexample.org%2F';
  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 768, 1280]) {
      it(`has no barrier that axe finds, and nothing to scroll sideways: ${scheme}, ${width} px`, async () => {
        for (const [search, element, language] of [
          ['', 'fbss-faq', 'en'],
          [full, 'fbss-about', 'ar'],
          [framed, 'fbss-red-flags', 'ur'],
        ]) {
          const {tab} = await open(search, {width, scheme});
          await speaks(tab, `#sheet ${element}`, language);
          await tab.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          const wide = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.equal(wide[0], wide[1]);
          await tab.evaluate(axe);
          const found = await tab.evaluate(async () => {
            const {violations} = await globalThis.axe.run();
            return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' | ')}`);
          });
          assert.deepEqual(found, []);
          await tab.close();
        }
      });
    }
  }

  it('works by keyboard alone', async () => {
    const {tab} = await open();
    await tab.bringToFront();
    const focus = () =>
      tab.evaluate(() => {
        const {id, name, textContent} = document.activeElement;
        return id || name || textContent.trim().slice(0, 60);
      });
    const until = async (wanted) => {
      for (let press = 0; press < 60; press++) {
        if ((await focus()) === wanted) return;
        await tab.keyboard.press('Tab');
        const outlined = await tab.evaluate(() => {
          let active = document.activeElement;
          while (active.shadowRoot) active = active.shadowRoot.activeElement;
          const {outlineStyle, outlineWidth} = getComputedStyle(active);
          return active === document.body || (outlineStyle !== 'none' && outlineWidth !== '0px');
        });
        assert.ok(outlined, await focus());
      }
      assert.fail(`${wanted} is not reached`);
    };
    await until('section');
    await tab.keyboard.type('Sympt');
    await until('lang');
    await tab.keyboard.type('Deu');
    await until('cms');
    await tab.keyboard.type('Other: I can add');
    await until('look');
    await tab.keyboard.press('ArrowDown');
    await until('Brand colours');
    await tab.keyboard.press('Enter');
    await until('color-ink-light');
    await tab.keyboard.type('#888');
    await tab.keyboard.press('Tab');
    await until('Text: use #525252');
    await tab.keyboard.press('Enter');
    assert.equal(await focus(), 'color-ink-light');
    await until('device');
    await tab.keyboard.press('ArrowRight');
    await until('width');
    await tab.keyboard.press('ArrowLeft');
    await codes(tab);
    await until('Copy');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.getElementById('copied').textContent.startsWith('Copied: '));
    const pasted = await tab.evaluate(() => navigator.clipboard.readText());
    assert.match(pasted, /<fbss-symptoms lang="de" style="color-scheme: light; --fbss-ink: #525252">/);
    assert.equal(new URL(tab.url()).searchParams.get('width'), '950');
    await tab.close();
  });

  it('is reached from the demo page', async () => {
    const tab = await browser.newPage();
    await tab.goto(origin);
    await Promise.all([tab.waitForNavigation(), tab.click('nav a[href="builder.html"]')]);
    await settled(tab);
    await tab.close();
  });
});
