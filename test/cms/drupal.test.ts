import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {sectionNames} from '../../src/sections.js';
import {contentOf, languages} from '../support/content.js';
import {lines, numbers} from '../support/numbers-and-lines.js';
import {
  allChoices,
  assertStructuredData,
  assertTextLines,
  attributesIn,
  callIn,
  callsIn,
  choicesOf,
  escaped,
  groupsIn,
  hasFooter,
  headings,
  type Settings,
  usePackage,
  withoutPhp,
} from './packaged.js';

interface Filtered {
  html: string;
  script: boolean;
  head: Head;
  tags: string[];
  contexts: string[];
}
/** The tags in the head of the page, each with its key. */
type Head = [{'#tag': string; '#attributes': object; '#value': string}, key: string][];
/** A field of a form, and on which values of other fields it is shown. */
interface Field {
  '#title': string;
  '#description': string;
  '#options': Record<string, string>;
  '#access': boolean;
  '#pattern': string;
  '#states': {visible: Record<string, {value: string}[]>};
}
interface Built {
  '#markup': string;
  '#attached': {html_head?: Head};
  '#cache': {tags: string[]; contexts: string[]};
}
/** The definition of a plugin in its attribute. */
interface Definition {
  id: string;
  weight?: number;
  type?: number;
}

/** The results of the events on the site. */
interface Events {
  filter: Filtered;
  block: Built;
  teaser: string;
  blockForm: Record<'section' | 'lang' | 'heading_level' | 'sections' | 'footer' | 'country', Field> &
    Record<string, Field>;
  help: string;
  blockSubmit: object;
  plugins: {filter: Definition[]; block: Definition[]};
  choices: string[];
  violations: string[];
  settingsForm: Record<'country' | 'emergency_number' | 'text_contact', Field>;
  formatForm: string[];
  statusReport: string[];
  scriptAttributes: Record<string, string | true>;
  save: {errors: object; saved: Settings; tags: string[]};
}

const folder = 'https://hospital.example/fbss/embed/';
const link = (address: string, attributes = ''): string =>
  `<p><a href="${address.replaceAll('&', '&amp;')}"${attributes}>Questions</a></p>`;

describe('A Drupal site with the module', {skip: withoutPhp}, () => {
  const module = usePackage('dist/drupal/fbss.zip', 'test/php/drupal.php');

  const on = <Name extends keyof Events>(settings: Settings, event: [Name, ...unknown[]]): Events[Name] =>
    module.run({settings}, [event])[0] as Events[Name];
  const filter = (settings: Settings, text: string): Filtered => on(settings, ['filter', text, 'en']);
  /** The result of an event on a site whose pages are in a language. */
  const inLanguage = <Name extends keyof Events>(language: string, event: [Name, ...unknown[]]): Events[Name] =>
    module.run({language}, [event])[0] as Events[Name];
  const block = (settings: Settings, configuration: object): string =>
    on(settings, ['block', configuration])['#markup'];

  it('shows the number and the contact line of the settings without JavaScript, in every language', async () => {
    const settings = {country: 'GB', contact: 'Spine clinic: "01632" & 960 000'};
    for (const section of ['red-flags', 'guide']) {
      const events = languages.map((lang) => ['filter', `<p>[fbss:${section}:${lang}]</p>`] as [string, string]);
      const shown = module.run({settings}, events) as Filtered[];
      for (const [index, lang] of languages.entries()) {
        const {html = ''} = shown[index] ?? {};
        assert.ok(html.includes(`${await callIn(lang)} <a href="tel:999"><bdi dir="ltr">999</bdi></a>`), lang);
        assert.equal(html.split('>Spine clinic: "01632" &amp; 960 000</p>').length, 2, lang);
        assert.doesNotMatch(html, /<!--(?!break-->)|\sstyle=/);
      }
    }
  });

  it('shows the line for readers who cannot telephone beside each call, in every language, if it is set', async () => {
    const settings = {country: 'GB', text_contact: 'text "999" <b>& wait</b>'};
    for (const [section, calls] of Object.entries(callsIn)) {
      const filtered = languages.map((lang) => ['filter', `<p>[fbss:${section}:${lang}]</p>`] as [string, string]);
      const blocks = languages.map((lang) => ['block', {section, lang}] as [string, object]);
      const inTexts = module.run({settings}, filtered) as Filtered[];
      const inBlocks = module.run({settings}, blocks) as Built[];
      for (const [index, lang] of languages.entries()) {
        const text = inTexts[index]?.html ?? '';
        await assertTextLines(text, lang, 'text "999" &lt;b&gt;&amp; wait&lt;/b&gt;', calls);
        await assertTextLines(inBlocks[index]?.['#markup'] ?? '', lang, escaped(settings.text_contact), calls);
      }
    }
    const {redFlags} = await contentOf('en');
    for (const text_contact of ['', '\u200b'])
      assert.ok(!block({country: 'GB', text_contact}, {section: 'guide'}).includes(redFlags.cannotTelephone));
    assert.ok(block({text_contact: 'text 999'}, {section: 'red-flags'}).includes('<bdi>text 999</bdi>'));
  });

  it('keeps all links as links while no folder is set', () => {
    for (const settings of [{}, {country: 'GB'}]) {
      const text = link(`${folder}en/red-flags.html`);
      const {html, script} = filter(settings, text);
      assert.deepEqual([html, script], [text, false]);
    }
  });

  it('replaces a link by a section only if it leads below a folder of the settings', async () => {
    const {faq} = await contentOf('es');
    const settings = {embeds: folder};
    for (const address of [
      `${folder}es/faq.html`,
      `${folder}es/faq`,
      `${folder}es/faq.html?theme=dark#fbss-faq-done-wrong`,
      'HTTPS://Hospital.example:443/fbss/embed/es/faq.html',
    ]) {
      const {html, script} = filter(settings, link(address));
      assert.deepEqual([headings(html, 2), script], [[faq.heading], true], address);
    }
    for (const address of [
      'https://evil.example/fbss/embed/es/faq.html',
      'https://evil.example/embed/es/faq.html',
      'http://hospital.example/fbss/embed/es/faq.html',
      'https://hospital.example:8443/fbss/embed/es/faq.html',
      'https://hospital.example@evil.example/fbss/embed/es/faq.html',
      'https://hospital.example.evil.example/fbss/embed/es/faq.html',
      'https://hospital.example/other/embed/es/faq.html',
      'https://hospital.example/fbss/embed/../../uploads/embed/es/faq.html',
      'https://hospital.example/fbss/embed/es/../../x/es/faq.html',
      'https://hospital.example\\@evil.example/fbss/embed/es/faq.html',
      'https://evil.example/?https://hospital.example/fbss/embed/es/faq.html',
      'https://hospital.example/fbss/embed/es/knee.html',
      'javascript:alert(1)//hospital.example/fbss/embed/es/faq.html',
      '/fbss/embed/es/faq.html',
    ]) {
      const text = link(address);
      assert.deepEqual([address, filter(settings, text).html], [address, text]);
    }
    const ugc = link(`${folder}es/faq.html`, ' rel="nofollow UGC"');
    assert.doesNotMatch(filter(settings, ugc).html, /data-fbss/);
  });

  it('ignores a number and text in a link or a placeholder', () => {
    const placeholder = '<p>[fbss:red-flags:en emergency-number=0909 contact=0909 text-contact=0909]</p>';
    const query =
      '?emergency-number=0909%20879%200000&contact=Ring%200909%20879%200000&text-contact=text%200909&footer=none&structured-data&print&single&style=x';
    for (const settings of [{}, {country: 'GB'}]) {
      for (const text of [link(`${folder}en/red-flags.html${query}`), placeholder]) {
        const {html} = filter({embeds: folder, ...settings}, text);
        assert.match(html, /data-fbss="red-flags"/);
        assert.doesNotMatch(html, /0909|data-fbss-(?!lang)|\sstyle=/);
        assert.deepEqual(html.match(/tel:[^"]*/g), 'country' in settings ? ['tel:999'] : null);
      }
    }
  });

  it('uses the country of a link or a placeholder only if the settings have neither a country nor a number', () => {
    const texts = [link(`${folder}en/red-flags.html?country=DE`), '<p>[fbss:red-flags:en country=DE]</p>'];
    for (const text of texts) {
      const open = filter({embeds: folder}, text).html;
      assert.match(open, /href="tel:112"/);
      assert.match(open, / data-fbss-country="DE"/);
      for (const settings of [{country: 'GB'}, {emergency_number: '999'}]) {
        const {html} = filter({embeds: folder, ...settings}, text);
        assert.deepEqual(html.match(/tel:[^"]*/g), ['tel:999']);
        assert.doesNotMatch(html, /data-fbss-country/);
      }
      const unknown = filter({embeds: folder, country: 'GB'}, text.replace('DE', 'ZZ')).html;
      assert.match(unknown, /href="tel:999"/);
    }
    assert.match(block({}, {section: 'red-flags', country: 'DE'}), /href="tel:112"/);
    assert.match(block({country: 'GB'}, {section: 'red-flags', country: 'DE'}), /href="tel:999"/);
    assert.equal(on({}, ['blockForm', {}]).country['#access'], true);
    assert.equal(on({country: 'GB'}, ['blockForm', {}]).country['#access'], false);
  });

  it('shows the symptoms as a list, other headings and the sections of a guide, from block, link and placeholder', async () => {
    const {redFlags, faq} = await contentOf('en');
    const attributes =
      /data-fbss="guide" data-fbss-heading-level="3" data-fbss-mode="list" data-fbss-sections="red-flags,faq"/;
    const query = 'heading-level=3&mode=list&sections=faq';
    for (const html of [
      filter({embeds: folder}, link(`${folder}en/guide.html?${query}`)).html,
      filter({}, `<p>[fbss:guide:en ${query.replaceAll('&', ' ')}]</p>`).html,
      filter({}, `<p>[fbss:guide\u00a0${query.replaceAll('&', '\u00a0')} ]</p>`).html,
      block({}, {section: 'guide', heading_level: 3, mode: 'list', sections: ['faq']}),
    ]) {
      assert.match(html, attributes);
      assert.deepEqual(
        headings(html, 3).filter((text) => text === redFlags.heading || text === faq.heading),
        [redFlags.heading, faq.heading],
      );
    }
    const wrong = filter({}, '<p>[fbss:red-flags:en mode=x heading-level=9 onclick=alert]</p>').html;
    assert.match(wrong, /<div data-fbss="red-flags" class/);
    const saved = on({}, [
      'blockSubmit',
      {
        section: 'guide',
        lang: '',
        heading_level: '2',
        mode: 'list',
        single: 0,
        print: 'open-only',
        footer: 'none',
        structured_data: 1,
        country: '',
        sections: {faq: 'faq', about: 0},
      },
    ]);
    assert.deepEqual(
      {...saved},
      {
        label_display: '0',
        section: 'guide',
        lang: '',
        heading_level: 2,
        mode: 'list',
        single: false,
        print: 'open-only',
        footer: 'none',
        structured_data: true,
        country: '',
        sections: ['faq'],
      },
    );
    const [, schema = ''] = module.read('config/schema/fbss.schema.yml').split('block.settings');
    const keys = [...schema.matchAll(/^ {4}(\w+):$/gm)].map(([, key]) => key);
    assert.deepEqual(['label_display', ...keys].toSorted(), Object.keys(saved).toSorted());
  });

  it('takes each attribute of a section from a block and a placeholder, but the number and the lines', async () => {
    const {'heading-level': level, sections = '', ...others} = allChoices;
    const written = Object.entries(allChoices).map(([name, value]) => `${name}=${value}`);
    const configuration = {
      heading_level: Number(level),
      sections: sections.split(','),
      ...Object.fromEntries(
        Object.entries(others).map(([name, value]) => [name.replaceAll('-', '_'), value === 'true' || value]),
      ),
    };
    for (const [section, choices] of choicesOf) {
      const inText = filter({}, `<p>[fbss:${section}:es ${written.join(' ')}]</p>`);
      const inBlock = on({}, ['block', {section, lang: 'es', ...configuration}]);
      // the server adds the structured data, so the element does not
      const {'structured-data': data, ...expected} = choices;
      assert.equal(data, 'true');
      for (const [html, head = []] of [
        [inText.html, inText.head],
        [inBlock['#markup'], inBlock['#attached'].html_head],
      ] as const) {
        assert.deepEqual(attributesIn(html), expected, section);
        assert.equal(head.length, 1);
        const [[script] = assert.fail()] = head;
        assert.deepEqual([script['#tag'], script['#attributes']], ['script', {type: 'application/ld+json'}]);
        await assertStructuredData(script['#value'], 'es');
      }
    }
    const nothing = on({}, ['block', {section: 'faq'}]);
    assert.deepEqual([attributesIn(nothing['#markup']), nothing['#attached'].html_head], [{}, undefined]);
    const wrong = filter({}, '<p>[fbss:faq:en single=false print=none structured-data=1 footer=x]</p>');
    assert.deepEqual([attributesIn(wrong.html), wrong.head], [{}, []]);
  });

  it('closes an open answer when another is opened, except the one on emergencies, if an author wants one at a time', async () => {
    const {entries} = (await contentOf('en')).faq;
    const others = entries.filter(({urgent}) => !urgent);
    const names = (options: string): unknown[] => groupsIn(filter({}, `<p>[fbss:faq:en ${options}]</p>`).html);
    for (const level of ['', ' heading-level=4']) {
      assert.deepEqual(names(`single=true${level}`), Array(others.length).fill('fbss-faq'));
      assert.deepEqual(names(level), Array(others.length).fill(undefined));
    }
  });

  it('shows each placeholder of the documentation, with its options', () => {
    const documents = ['docs/embedding.md', 'docs/drupal.md', 'integrations/drupal/README.md'];
    const written = [
      ...documents.map((path) => readFileSync(path, 'utf8')),
      on({}, ['help', 'help.page.fbss']),
      module.read('src/Plugin/Filter/FbssSection.php'),
    ];
    for (const text of written) {
      const placeholders = [...text.matchAll(/\[fbss:([a-z-]+)(?::([a-z-]+))?((?: [^\]]*)?)\]/gi)];
      assert.ok(placeholders.length);
      for (const [placeholder, section = '', lang = 'en', options = ''] of placeholders) {
        if (section === 'section') continue;
        const {html, head} = filter({}, `<p>${placeholder}</p>`);
        assert.match(html, new RegExp(`<div data-fbss="${section}".* data-fbss-lang="${lang}"`));
        const asked = options
          .split(' ')
          .filter(Boolean)
          .map((option) => option.split('='));
        const {'structured-data': data, ...expected} = Object.fromEntries(asked) as Record<string, string>;
        assert.deepEqual([attributesIn(html), head.length], [expected, data ? 1 : 0], placeholder);
      }
    }
  });

  it('has a help page with every option, updating and uninstalling, which quotes what readers see', async () => {
    for (const language of ['en', 'fr']) {
      const {callLocal} = (await contentOf(language)).redFlags;
      const help = inLanguage(language, ['help', 'help.page.fbss']);
      assert.ok(help.includes(`“${callLocal}”`), language);
      const options = [...help.matchAll(/<code>([a-z-]+)=/g)].map(([, name]) => name);
      assert.deepEqual(options.toSorted(), Object.keys(allChoices).toSorted());
      for (const title of ['Updating', 'Uninstalling']) assert.match(help, new RegExp(`<dt>${title}</dt><dd><p>\\w`));
      assert.ok(
        help.includes(
          `<a href="/${/^fbss\.settings:\n {2}path: '\/(.*)'/m.exec(module.read('fbss.routing.yml'))?.[1] ?? '?'}">`,
        ),
      );
      // the placeholders of its texts are replaced
      assert.doesNotMatch(help, /[ “"][@:][a-z]/);
    }
    assert.equal(on({}, ['help', 'help.page.block']), '');
  });

  it('shows each placeholder and each link of the documentation', () => {
    const document = readFileSync('docs/drupal.md', 'utf8');
    const placeholders = [...document.matchAll(/^\| `(\[fbss:([\w-]+)(?::(\w+))?(.*?)\])`/gm)];
    const links = [...document.matchAll(/^\| a link to `(\S+\/(\w+)\/([\w-]+)\.html(.*?))`/gm)];
    assert.ok(placeholders.length && links.length);
    const written = [
      ...placeholders.map(([, text = '', section, lang, rest]) => [`<p>${text}</p>`, section, lang, rest] as const),
      ...links.map(([, address = '', lang, section, rest]) => [link(address), section, lang, rest] as const),
    ];
    for (const [text, section = '', lang = 'en', rest = ''] of written) {
      const {html} = filter({embeds: 'https://example.org/fbss/embed/'}, text);
      assert.ok(html.includes(`data-fbss="${section}"`) && html.includes(`lang="${lang}"`), text);
      for (const [, name = '', value = ''] of rest.matchAll(/([\w-]+)=([\w,-]+)/g))
        assert.ok(html.includes(`data-fbss-${name}="${value}"`), text);
    }
  });

  it('shows the footer of a section, unless a block or a placeholder leaves it out, but never because of a link', async () => {
    for (const [footer, shown] of [
      ['show', true],
      ['NONE', false],
      ['x', true],
    ] as const) {
      const inText = filter({}, `<p>[fbss:faq:fr footer=${footer}]</p>`).html;
      const inBlock = block({}, {section: 'faq', lang: 'fr', footer});
      for (const html of [inText, inBlock]) {
        assert.equal(await hasFooter(html, 'fr'), shown, footer);
        assert.equal(html.includes(' data-fbss-footer="none"'), !shown, footer);
      }
    }
    assert.equal(await hasFooter(filter({embeds: folder}, link(`${folder}fr/faq.html?footer=none`)).html, 'fr'), true);
    // they have the section with the content of a footer, or are it
    for (const section of ['guide', 'about'])
      for (const footer of ['', 'show', 'none']) {
        const html = block({}, {section, lang: 'fr', footer});
        assert.equal(await hasFooter(html, 'fr'), false, section);
        assert.doesNotMatch(html, /data-fbss-footer/);
      }
  });

  it('has a field in the block for each option, shown only for the sections that take it', async () => {
    const {about, redFlags} = await contentOf('fr');
    const form = inLanguage('fr', ['blockForm', {}]);
    const shownFor = (field: Field): string[] =>
      Object.values(field['#states'].visible).flatMap((all) => all.map(({value}) => value));
    // every section has a heading
    const {'heading-level': level, ...choices} = allChoices;
    assert.ok(level && form.heading_level);
    for (const name of Object.keys(choices)) {
      const taking = [...choicesOf].filter(([, taken]) => name in taken).map(([section]) => section);
      assert.deepEqual(shownFor(form[name.replaceAll('-', '_')] ?? assert.fail(name)), taking, name);
    }
    assert.deepEqual(Object.keys(form.lang['#options']), languages);
    assert.deepEqual(Object.values(form.heading_level['#options']), [1, 2, 3, 4, 5, 6]);
    assert.equal(form.footer['#title'], about.heading);
    assert.ok(form.country['#description'].includes(redFlags.callLocal));
    const settings = inLanguage('fr', ['settingsForm']);
    assert.ok(settings.country['#description'].includes(redFlags.callLocal));
    assert.ok(settings.text_contact['#description'].includes(redFlags.cannotTelephone));
  });

  it('accepts and rejects the same numbers as the script, when they are saved and when they are shown', () => {
    const all = [...Object.keys(numbers.accepted), ...numbers.refused].filter((number) => number.trim());
    const shown = module.runWith(
      all.map((number) => ({country: 'GB', emergency_number: number})),
      ['block', {section: 'red-flags'}],
    ) as Built[];
    for (const [index, number] of all.entries()) {
      const {errors, saved} = on({emergency_number: '112'}, ['save', {emergency_number: number}]);
      const html = shown[index]?.['#markup'] ?? '';
      if (number in numbers.accepted) {
        assert.deepEqual([Object.keys(errors), saved.emergency_number], [[], number.trim()]);
        assert.ok(html.includes(`<a href="${numbers.accepted[number]}"><bdi dir="ltr">${number.trim()}</bdi></a>`));
        continue;
      }
      assert.deepEqual(
        [Object.keys(errors), saved.emergency_number],
        [['emergency_number'], '112'],
        JSON.stringify(number),
      );
      // a wrong number is worse than none, so the country's is not shown in its place
      assert.doesNotMatch(html, /tel:/, JSON.stringify(number));
    }
  });

  it('shows the same lines as the script, and rejects a line that it would have to change', () => {
    const settings = lines.map(([line]) => ({contact: line, text_contact: line}));
    const shown = module.runWith(settings, ['block', {section: 'red-flags'}]) as Built[];
    const attributes = module.runWith(settings, ['scriptAttributes']) as Record<string, string>[];
    for (const [index, [written, line]] of lines.entries()) {
      const html = shown[index]?.['#markup'] ?? '';
      for (const place of [/<p dir="auto">(.*?)<\/p>/g, /<bdi>(.*?)<\/bdi>/g]) {
        const found = [...html.matchAll(place)].map(([, text]) => text);
        assert.deepEqual(found, line ? [escaped(line)] : []);
      }
      for (const name of ['data-contact', 'data-text-contact']) assert.equal(attributes[index]?.[name] ?? '', line);
      const {errors} = on({}, ['save', {contact: written, text_contact: written}]);
      const refused = written.trim() === line ? [] : ['contact', 'text_contact'];
      assert.deepEqual(Object.keys(errors), refused, JSON.stringify(written));
    }
  });

  it('puts the settings on the script’s tag, and updates the tag after a change', () => {
    const settings = {
      country: 'GB',
      emergency_number: '+44 999',
      contact: '"Spine"',
      text_contact: 'text "999"',
      embeds: 'https://A.example/embed\nhttps://b.example/embed/',
    };
    const {saved, tags} = on({}, ['save', settings]);
    assert.deepEqual(tags, ['library_info']);
    assert.deepEqual(on(saved, ['scriptAttributes']), {
      async: true,
      'data-country': 'GB',
      'data-emergency-number': '+44 999',
      'data-contact': '"Spine"',
      'data-text-contact': 'text "999"',
      'data-embeds': 'https://a.example/embed/ https://b.example/embed/',
    });
    assert.deepEqual(on({}, ['scriptAttributes']), {async: true});
    assert.ok(filter({}, '<p>A day out.</p>').tags.includes('config:fbss.settings'));
    assert.ok(on({}, ['block', {}])['#cache'].tags.includes('config:fbss.settings'));
    const bad = on({}, ['save', {embeds: '/fbss/embed/'}]);
    assert.deepEqual(Object.keys(bad.errors), ['embeds']);
  });

  it('has a file for every language beside the script, the changes, and valid PHP', () => {
    // without links to files that the zip lacks
    const headings = (text: string): string[] => text.match(/^#.*/gm) ?? [];
    for (const name of ['CHANGELOG.md', 'SECURITY.md'])
      assert.deepEqual(headings(module.read(name)), headings(readFileSync(name, 'utf8')));
    for (const lang of languages.slice(1)) assert.ok(module.files.includes(`assets/content/${lang}.js`), lang);
    for (const script of ['fbss.js', 'lazy/embeds.js']) assert.ok(module.files.includes(`assets/${script}`), script);
    assert.match(module.read('fbss.libraries.yml'), /^ {4}assets\/fbss\.js:\n {6}preprocess: false$/m);
    for (const file of module.files.filter((name) => /\.(php|module|install)$/.test(name)))
      execFileSync('php', ['-l', join(module.path, file)]);
  });

  it('never has a teaser with the emergency heading but not every symptom', async () => {
    const {redFlags, faq} = await contentOf('en');
    const section = '<p>[fbss:red-flags:en]</p>';
    const cut = [
      `<p>Intro.</p>${section}<p>After.</p>`,
      `<p>Intro. [fbss:red-flags:en] Read on.</p>`,
      `<p>Intro.</p>${link(`${folder}en/red-flags.html`)}`,
      `<p>Intro.</p><blockquote><p>Quoted.</p>${section}</blockquote>`,
      '<p>Intro.</p><ul><li>One</li><li>[fbss:red-flags:en]</li></ul>',
      `<p>Intro.</p>${filter({}, section).html}`,
      `<p>Intro.</p>${section}<p>[fbss:faq:en]</p>`,
    ];
    for (const text of cut) {
      const teaser = on({embeds: folder}, ['teaser', text]);
      assert.match(teaser, /^<p>Intro\./, text);
      assert.ok(!teaser.includes(redFlags.heading), text);
      assert.equal(teaser.split(/<(?!\/)/).length, teaser.split('</').length, teaser);
    }
    // nothing comes before it
    assert.equal(on({}, ['teaser', `${section}<p>After.</p>`]), '');
    // the teaser ends where the author has marked its end
    assert.equal(on({}, ['teaser', `<p>Intro.</p><!--break--><p>More.</p>${section}`]), '<p>Intro.</p>');
    const whole = on({}, ['teaser', `<p>Intro.</p>${section}<!--break-->[fbss:faq:en]`]);
    for (const text of [redFlags.heading, ...redFlags.flags]) assert.ok(whole.includes(escaped(text)), text);
    assert.ok(!whole.includes(faq.heading));
    const within = filter({}, section).html.replace('<!--break-->', '').replace('<ul>', '<!--break--><ul>');
    assert.equal(on({}, ['teaser', `<p>Intro.</p>${within}`]), '<p>Intro.</p>');
    // a link has no part that could mislead
    const placeholder = `<div data-fbss="faq"><a href="${folder}en/faq.html">Questions</a></div>`;
    assert.equal(on({}, ['teaser', placeholder]), placeholder);
  });

  it('shows a section if a no-break space is beside the link or the placeholder', async () => {
    const {faq} = await contentOf('es');
    const spaces = ['&nbsp;', ' &nbsp; ', '\u202f', '\ufeff'];
    const alone = link(`${folder}es/faq.html`);
    for (const space of spaces) {
      for (const text of [
        alone.replace('</p>', `${space}</p>`),
        alone.replace('<p>', `<p>${space}`),
        alone.replace('</a>', `${space}</a>`),
        `<p>${space}[fbss:faq:es]${space}</p>`,
        `<p><strong>${space}[fbss:faq:es]</strong>${space}<br></p>`,
      ]) {
        const {html} = filter({embeds: folder}, text);
        assert.deepEqual(headings(html, 2), [faq.heading], text);
        assert.match(html, /^(?:<!--break-->)?<div data-fbss/, text);
      }
    }
  });

  it('keeps the order of the sections', () => {
    const address = (section: string): string => link(`${folder}en/${section}.html`);
    const order = (text: string): string[] =>
      [...filter({embeds: folder}, text).html.matchAll(/data-fbss="([a-z-]+)"|>(Between)</g)].map(
        ([, section, text = '']) => section ?? text,
      );
    for (const text of [
      `<p>[fbss:about:en]</p>${address('references')}`,
      `<p>[fbss:about:en]</p><p>[fbss:references:en]</p>`,
      '<p>[fbss:about:en] [fbss:references:en]</p>',
      '<p>[fbss:about:en] <em>and</em> [fbss:references:en]</p>',
      '<ul><li>[fbss:about:en] [fbss:references:en]</li></ul>',
      `<p>[fbss:about:en]</p><div data-fbss="references"></div>`,
    ]) {
      assert.deepEqual(order(text), ['about', 'references'], text);
    }
    assert.deepEqual(order(`<p>[fbss:about:en]</p><p>Between</p>${address('faq')}${address('references')}`), [
      'about',
      'Between',
      'faq',
      'references',
    ]);
  });

  it('shows sections in the page’s language if the text has no language', async () => {
    const {faq} = await contentOf('es');
    for (const langcode of ['', 'und', 'zxx']) {
      const {html, contexts} = inLanguage('es', ['filter', '<p>[fbss:faq]</p>', langcode]);
      assert.deepEqual(headings(html, 2), [faq.heading], langcode);
      assert.deepEqual(contexts, ['languages:language_content']);
    }
    assert.deepEqual(headings(inLanguage('es', ['filter', '<p>[fbss:faq]</p>', 'fo']).html, 2), [
      (await contentOf('en')).faq.heading,
    ]);
    const built = inLanguage('es', ['block', {section: 'faq'}]);
    assert.deepEqual(headings(built['#markup'], 2), [faq.heading]);
    assert.deepEqual(built['#cache'].contexts, ['languages:language_content']);
  });

  it('accepts a placeholder in capitals and with spaces', async () => {
    const {faq} = await contentOf('es');
    for (const text of ['[FBSS:FAQ:ES]', '[fbss:Faq:es]', '[fbss: faq : es]', '[ fbss:faq:es HEADING-LEVEL=2 ]']) {
      assert.deepEqual(headings(filter({}, `<p>${text}</p>`).html, 2), [faq.heading], text);
    }
  });

  it('keeps an element with the hospital’s own reviewer, and loads the script for it', () => {
    const text = '<fbss-about lang="es"><p slot="reviewer">Dr A. Example reviewed this in May 2027.</p></fbss-about>';
    const {html, script} = filter({}, text);
    assert.deepEqual([html, script], [text, true]);
  });

  it('keeps a link in a list as a link, like the script, because it is one of several', () => {
    const text = `<ul><li><a href="${folder}es/faq.html">Questions</a></li></ul>`;
    assert.equal(filter({embeds: folder}, text).html, text);
  });

  it('puts a section after the paragraph, heading, link or emphasis that cannot contain it', () => {
    for (const [text, around] of [
      ['<div><strong>Read <em>[fbss:faq:en]</em></strong> on</div>', '<div><strong>Read <em></em></strong><div'],
      ['<ul><li><em>[fbss:faq:en]</em></li></ul>', '<ul><li><div'],
      ['<blockquote><h2>See [fbss:faq:en]</h2></blockquote>', '<blockquote><h2>See </h2><div'],
      [
        '<details><summary>See <b>[fbss:faq:en]</b></summary>x</details>',
        '<details><summary>See <b></b></summary><div',
      ],
      ['<a href="/x"><p>See [fbss:faq:en]</p></a>', '<a href="/x"><p>See </p></a>'],
    ] as const) {
      const html = filter({}, text).html.replaceAll(/<!--break-->|\n/g, '');
      assert.ok(html.startsWith(around), html.slice(0, 200));
    }
  });

  it('keeps images, videos and frames beside a placeholder', () => {
    for (const element of ['img src="x"', 'iframe src="https://x.example/"', 'video src="x"', 'input']) {
      const {html} = filter({}, `<p>[fbss:faq:en]<${element}></p>`);
      assert.ok(html.includes(`<p><${element}`), element);
    }
    for (const element of ['iframe src="https://x.example/"', 'video src="x"']) {
      const {html} = filter({embeds: folder}, link(`${folder}es/faq.html`).replace('</p>', `<${element}></p>`));
      assert.doesNotMatch(html, /data-fbss/, element);
    }
  });

  it('declares its plugins by attributes, for the versions of Drupal that it supports', () => {
    const {filter, block} = on({}, ['plugins']);
    const [TRANSFORM_IRREVERSIBLE, afterAll] = [3, 50];
    assert.deepEqual(
      filter.map(({id, type, weight}) => ({id, type, weight})),
      [{id: 'fbss_section', type: TRANSFORM_IRREVERSIBLE, weight: afterAll}],
    );
    assert.deepEqual(
      block.map(({id}) => id),
      ['fbss_section'],
    );
    assert.match(module.read('fbss.info.yml'), /^core_version_requirement: \^10\.3 \|\| \^11$/m);
    const {require} = JSON.parse(module.read('composer.json')) as {require: Record<string, string>};
    assert.equal(require['drupal/core'], '^10.3 || ^11');
  });

  it('validates the number in the form field by the same rules', () => {
    const {emergency_number: field} = on({}, ['settingsForm']);
    // as a browser reads it
    const pattern = new RegExp(`^(?:${field['#pattern']})$`, 'v');
    for (const number of Object.keys(numbers.accepted)) assert.match(number.trim(), pattern);
    for (const number of numbers.refused.filter((text) => text.trim() && text.length <= 30)) {
      assert.doesNotMatch(number, pattern);
    }
  });

  it('validates imported configuration by the same rules as the forms', () => {
    const schema = module.read('config/schema/fbss.schema.yml');
    const callback = (key: string): string => {
      const [, method] = new RegExp(`^ +${key}:\n[^]*?callback: .*Configuration\\W+(\\w+)`, 'm').exec(schema) ?? [];
      return `Drupal\\fbss\\Configuration::${method ?? 'nothing'}`;
    };
    const violations = (key: string, value: string): string[] => on({}, ['violations', callback(key), value]);
    for (const number of ['', ...Object.keys(numbers.accepted)])
      assert.deepEqual(violations('emergency_number', number), []);
    for (const number of numbers.refused.filter((text) => text.trim())) {
      assert.equal(violations('emergency_number', number).length, 1, number);
    }
    for (const [written, line] of lines) {
      for (const key of ['contact', 'text_contact'])
        assert.equal(violations(key, written).length, written.trim() === line ? 0 : 1, written);
    }
    assert.deepEqual(violations('embeds', `${folder}\n${folder}`), []);
    assert.equal(violations('embeds', '/fbss/embed/').length, 1);
    assert.deepEqual(on({}, ['choices', callback('lang')]), ['', ...languages]);
    const countries = on({}, ['choices', callback('country')]);
    assert.ok(countries.includes('') && countries.includes('GB') && !countries.includes('MX'));
    assert.ok(on({}, ['choices', callback('section')]).includes('guide'));
    assert.equal(schema.split('FullyValidatable').length - 1, 2);
    const [settings = ''] = schema.split('block.settings');
    assert.deepEqual(
      [...module.read('config/install/fbss.settings.yml').matchAll(/^(\w+):/gm)].map(([, key]) => key),
      [...settings.matchAll(/^ {4}(\w+):$/gm)].map(([, key]) => key),
    );
  });

  it('shows a section for a block with incomplete configuration', async () => {
    const {redFlags, overview} = await contentOf('en');
    const names = ['lang', ...Object.keys(allChoices)].map((name) => [name.replaceAll('-', '_'), null]);
    const nothing = Object.fromEntries(names) as object;
    assert.deepEqual(headings(block({}, {section: 'red-flags', ...nothing}), 2), [redFlags.heading]);
    assert.deepEqual(headings(block({}, {section: null, ...nothing}), 2), [overview.heading]);
    assert.doesNotMatch(block({}, {section: 'red-flags', country: 'MX'}), /tel:|data-fbss-country/);
  });

  it('lists every section by its title in the editor’s language, and for a guide those that can be left out', async () => {
    for (const language of ['en', 'es']) {
      const {faq, guide} = await contentOf(language);
      const {section, sections} = inLanguage(language, ['blockForm', {}]);
      const titles = section['#options'];
      assert.deepEqual(Object.keys(titles), [...sectionNames, 'guide']);
      assert.deepEqual([titles.faq, titles['quick-facts']], [faq.heading, guide.quickFacts]);
      assert.deepEqual(
        Object.keys(sections['#options']),
        sectionNames.filter((name) => name !== 'red-flags'),
      );
    }
  });

  it('lists the countries in the order of the language', () => {
    for (const language of languages) {
      const options = Object.values(inLanguage(language, ['blockForm', {}]).country['#options']);
      assert.deepEqual(options, options.toSorted(new Intl.Collator(language).compare), language);
    }
  });

  it('rejects a text format with later filters that would change its HTML, and reports an imported one', () => {
    type Filter = [id: string, status: boolean, type: number, weight: number];
    const [markup, restrictor, reversible, irreversible] = [0, 1, 2, 3];
    const limits: Filter = ['Limit HTML', true, restrictor, -10];
    const breaks: Filter = ['Convert breaks', true, markup, 0];
    const fbssFilter = (weight: number, status = true): Filter => ['fbss_section', status, irreversible, weight];
    const problems = (...filters: Filter[]): string[] => {
      const refused = on({}, ['formatForm', filters]);
      assert.deepEqual(on({}, ['statusReport', filters]), refused);
      return refused;
    };
    assert.deepEqual(problems(fbssFilter(50), limits, breaks), []);
    assert.deepEqual(
      problems(fbssFilter(-20), ['Limit HTML', false, restrictor, 0], ['Align', true, reversible, 7]),
      [],
    );
    assert.deepEqual(problems(fbssFilter(-20, false), limits), []);
    const [late = '', ...others] = problems(limits, breaks, fbssFilter(-20));
    assert.match(late, /Limit HTML, Convert breaks/);
    assert.deepEqual(others, []);
    assert.doesNotMatch(problems(limits, breaks, fbssFilter(-5)).join(), /Limit HTML/);
  });

  it('shows the markers of the questions, and registers its services by interface', () => {
    const library = module.read('fbss.libraries.yml');
    for (const [, file = ''] of library.matchAll(/^ +(assets\/[\w.]+):/gm))
      assert.ok(module.files.includes(file), file);
    assert.match(library, /assets\/fbss\.css/);
    assert.match(module.read('assets/fbss.css'), /summary > :is\(.*h3.*\) \{\s*display: inline/);
    assert.match(module.read('fbss.services.yml'), /^ {2}Drupal\\fbss\\FragmentsInterface: '@fbss\.fragments'$/m);
    for (const file of module.files.filter((name) => name.startsWith('src/'))) {
      assert.doesNotMatch(module.read(file), /\\Drupal::/, file);
    }
  });
});
