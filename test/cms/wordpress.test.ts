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

interface WordPressSettings extends Settings {
  everywhere?: boolean | string;
}
interface Saved {
  saved: Required<WordPressSettings>;
  messages: string[];
}

/** The results of the events on the site. */
interface Events {
  shortcode: string;
  block: string;
  save: Saved;
  scriptTag: string;
  loadsFor: boolean;
  rocket: string[];
  cached: boolean;
  comment: string;
  content: string;
  editor: {
    sections: Record<string, string>;
    attributes: Record<string, string[]>;
    countries: Record<string, string> | null;
  };
}

describe('A WordPress site with the plugin', {skip: withoutPhp}, () => {
  const plugin = usePackage('dist/wordpress/fbss.zip', 'test/php/wordpress.php');

  const on = <Name extends keyof Events>(
    settings: WordPressSettings,
    event: [Name, ...unknown[]],
    site: object = {},
  ): Events[Name] => plugin.run({options: {fbss_settings: settings}, ...site}, [event])[0] as Events[Name];
  const shortcode = (settings: WordPressSettings, attributes: object, site?: object): string =>
    on(settings, ['shortcode', attributes], site);
  const save = (sent: object, settings: WordPressSettings = {}): Saved => on(settings, ['save', sent]);

  const sections = Object.keys(callsIn);

  it('shows the country’s number in each call without JavaScript, in every language', async () => {
    const events = languages.flatMap((lang) =>
      sections.map((section) => ['shortcode', {section, lang}] as [string, object]),
    );
    const shown = plugin.run({options: {fbss_settings: {country: 'GB'}}}, events) as string[];
    for (const [index, [, attributes]] of events.entries()) {
      const {lang} = attributes as {lang: string};
      const {redFlags} = await contentOf(lang);
      const html = shown[index] ?? '';
      const link = '<a href="tel:999"><bdi dir="ltr">999</bdi></a>';
      assert.ok(html.includes(`${escaped(await callIn(lang))} ${link}`), JSON.stringify(attributes));
      assert.ok(!html.includes(redFlags.callLocal), JSON.stringify(attributes));
    }
  });

  it('shows "your local emergency number" if no number is set, and a contact line only if one is set', async () => {
    const {redFlags} = await contentOf('en');
    for (const section of sections) {
      const html = shortcode({}, {section});
      assert.ok(html.includes(redFlags.callLocal));
      assert.doesNotMatch(html, /tel:/);
    }
    const contact = 'Spine clinic: "01632" <960> & 000';
    for (const [section, count] of [
      ['red-flags', 1],
      ['guide', 1],
      ['faq', 0],
    ] as const)
      assert.equal(
        shortcode({contact}, {section}).split(`<p dir="auto">${escaped(contact)}</p>`).length - 1,
        count,
        section,
      );
  });

  it('shows the line for readers who cannot telephone beside each call, in every language, if it is set', async () => {
    const line = 'text "999" <b>& wait</b>';
    const settings = {country: 'GB', text_contact: line};
    for (const [section, calls] of Object.entries(callsIn)) {
      const events = languages.map((lang) => ['shortcode', {section, lang}] as [string, object]);
      const shown = plugin.run({options: {fbss_settings: settings}}, events) as string[];
      for (const [index, lang] of languages.entries())
        await assertTextLines(shown[index] ?? '', lang, escaped(line), calls);
    }
    const {redFlags} = await contentOf('en');
    for (const text_contact of ['', ' \u200b ']) {
      const html = shortcode({country: 'GB', text_contact}, {section: 'guide'});
      assert.ok(!html.includes(redFlags.cannotTelephone));
    }
    assert.ok(shortcode({text_contact: line}, {section: 'red-flags'}).includes(`<bdi>${escaped(line)}</bdi>`));
    assert.ok(!shortcode(settings, {section: 'overview'}).includes(escaped(line)));
  });

  it('has no build markers and no inline styles in any section in any language', () => {
    const events = languages.flatMap((lang) =>
      [...sectionNames, 'guide'].map((section) => ['shortcode', {section, lang, mode: 'x'}] as [string, object]),
    );
    for (const settings of [{}, {country: 'ES', contact: 'Line', text_contact: 'Line'}]) {
      for (const html of plugin.run({options: {fbss_settings: settings}, editor: true}, events) as string[]) {
        assert.match(html, /<div data-fbss="/);
        assert.doesNotMatch(html, /<!--|\sstyle=/);
      }
    }
  });

  it('shows the administrator’s number, whatever the author sets', () => {
    const attributes = {
      section: 'red-flags',
      country: 'DE',
      'emergency-number': '0909 879 0000',
      contact: 'Ring 0909 879 0000',
      'text-contact': 'text 0909 879 0000',
      text_contact: 'text 0909 879 0000',
      textContact: 'text 0909 879 0000',
    };
    for (const settings of [{country: 'GB'}, {emergency_number: '999'}, {country: 'US', emergency_number: '999'}]) {
      for (const html of [
        shortcode(settings, attributes),
        on(settings, ['block', attributes]),
        on(settings, ['block', {...attributes, country: '"><script>'}]),
      ]) {
        assert.deepEqual(html.match(/tel:[^"]*/g), ['tel:999']);
        assert.doesNotMatch(html, /0909|data-fbss-(country|emergency|contact|text)|<script/);
      }
    }
    assert.match(shortcode({country: 'GB'}, attributes, {editor: true}), /class="fbss-note"/);
    assert.doesNotMatch(shortcode({country: 'GB'}, attributes), /class="fbss-note"/);
  });

  it('uses the author’s country if the administrator has set neither a country nor a number', () => {
    for (const html of [
      shortcode({}, {section: 'red-flags', country: 'gb'}),
      on({}, ['block', {section: 'red-flags', country: 'GB'}]),
    ]) {
      assert.match(html, /href="tel:999"/);
      assert.match(html, / data-fbss-country="GB"/);
    }
    const unknown = shortcode({}, {section: 'red-flags', country: 'XX'}, {editor: true});
    assert.doesNotMatch(unknown, /tel:|data-fbss-country/);
    assert.match(unknown, /class="fbss-note"/);
    assert.ok(on({}, ['editor']).countries);
    assert.equal(on({country: 'GB'}, ['editor']).countries, null);
    for (const [locale, language] of [
      ['de_DE', 'de'],
      ['fr_FR', 'fr'],
      ['pl_PL', 'pl'],
    ] as const) {
      const countries = Object.values(on({}, ['editor'], {locale}).countries ?? {});
      assert.deepEqual(countries, countries.toSorted(new Intl.Collator(language).compare), locale);
    }
  });

  it('accepts and rejects the same numbers as the script, when they are saved and when they are shown', () => {
    const all = [...Object.keys(numbers.accepted), ...numbers.refused];
    const before = {country: 'GB', emergency_number: '112'};
    const saves = plugin.run(
      {options: {fbss_settings: before}},
      all.map((number) => ['save', {emergency_number: number}]),
    ) as Saved[];
    const shown = plugin.runWith(
      all.map((number) => ({...before, emergency_number: number})),
      ['shortcode', {section: 'red-flags'}],
    ) as string[];
    for (const [index, number] of all.entries()) {
      const {saved, messages} = saves[index] ?? assert.fail();
      const html = shown[index] ?? '';
      if (number in numbers.accepted) {
        assert.deepEqual([saved.emergency_number, messages], [number.trim(), []]);
        assert.ok(html.includes(`<a href="${numbers.accepted[number]}"><bdi dir="ltr">${number.trim()}</bdi></a>`));
        continue;
      }
      // an empty field removes the number
      if (number.trim())
        assert.deepEqual([saved.emergency_number, messages.length], ['112', 1], JSON.stringify(number));
      // a wrong number is worse than none, so the country's is not shown in its place
      if (number) assert.doesNotMatch(html, /tel:/, JSON.stringify(number));
    }
  });

  it('shows the same lines as the script, and notifies the administrator if it has changed a line', () => {
    const settings = lines.map(([line]) => ({contact: line, text_contact: line}));
    const shown = plugin.runWith(settings, ['shortcode', {section: 'red-flags'}]) as string[];
    const tags = plugin.runWith(settings, ['scriptTag']) as string[];
    const saves = plugin.run(
      {options: {fbss_settings: {contact: 'as it was', text_contact: 'as it was'}}},
      settings.map((sent) => ['save', sent]),
    ) as Saved[];
    for (const [index, [written, line]] of lines.entries()) {
      for (const place of [/<p dir="auto">(.*?)<\/p>/g, /<bdi>(.*?)<\/bdi>/g]) {
        const found = [...(shown[index] ?? '').matchAll(place)].map(([, text]) => text);
        assert.deepEqual(found, line ? [escaped(line)] : []);
      }
      for (const attribute of [/ data-contact="([^"]*)"/, / data-text-contact="([^"]*)"/])
        assert.equal(attribute.exec(tags[index] ?? '')?.[1] ?? '', escaped(line));
      const {saved, messages} = saves[index] ?? assert.fail();
      const isCut = line !== '' && written !== line && written.startsWith(line);
      const kept = isCut ? 'as it was' : line;
      assert.deepEqual([saved.contact, saved.text_contact], [kept, kept]);
      assert.equal(new Set(messages).size, !isCut && written.trim() === line ? 0 : 2, JSON.stringify(written));
    }
  });

  it('keeps the settings that a form does not send or that are invalid', () => {
    const before = {
      country: 'GB',
      emergency_number: '999',
      contact: 'Line',
      text_contact: 'text 999',
      embeds: 'https://hospital.example/fbss/embed/',
      everywhere: true,
    };
    for (const sent of [
      {},
      {country: 'GB'},
      {contact: ['x'], text_contact: ['x'], emergency_number: 1, country: null, embeds: {}},
    ])
      assert.deepEqual(save(sent, before), {saved: before, messages: []});
    const bad = save({country: 'XX"', embeds: 'embed/ javascript:alert(1)'}, before);
    assert.deepEqual(bad.saved, before);
    assert.equal(bad.messages.length, 2);
    assert.deepEqual(
      save({country: '', emergency_number: '', contact: '', text_contact: '', embeds: '', everywhere: '0'}, before)
        .saved,
      {
        country: '',
        emergency_number: '',
        contact: '',
        text_contact: '',
        embeds: '',
        everywhere: false,
      },
    );
  });

  it('accepts only absolute URLs of folders for the links that become sections', () => {
    const folders = {
      'https://Hospital.example/fbss/embed': 'https://hospital.example/fbss/embed/',
      'http://hospital.example:8080/': 'http://hospital.example:8080/',
      'https://hospital.example:443/a/ \n https://b.example': 'https://hospital.example/a/\nhttps://b.example/',
    };
    for (const [sent, embeds] of Object.entries(folders)) assert.deepEqual(save({embeds: sent}).saved.embeds, embeds);
    for (const embeds of [
      '/fbss/embed/',
      '//hospital.example/embed/',
      'hospital.example/embed/',
      'javascript://hospital.example/embed/',
      'https://hospital.example@evil.example/embed/',
      'https://hospital.example/embed/?x',
      'https://hospital.example/embed/#x',
      'https://hospital.example/a/../embed/',
      'https://hospital.example/a/%2e%2E/embed/',
      'https://hospital.example/embed/en/faq.html',
      'https://hospital.example\\evil/',
      'https://',
    ]) {
      const {saved, messages} = save({embeds}, {embeds: 'https://a.example/'});
      assert.deepEqual([saved.embeds, messages.length], ['https://a.example/', 1], embeds);
    }
  });

  it('puts the settings on the script’s tag, escaped, and no folders in the editor', () => {
    const settings = {
      country: 'GB',
      emergency_number: '+44 999',
      contact: '"><script>alert(1)</script>',
      text_contact: 'text "999" \u202e& wait',
      embeds: 'https://a.example/embed/\nhttps://b.example/embed/',
    };
    const tag = on(settings, ['scriptTag', "<script>var html = '<img src=x>';</script>\n"]);
    assert.match(
      tag,
      /<script async data-cfasync="false" data-lang="en" data-country="GB" data-emergency-number="\+44 999" data-contact="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;" data-text-contact="text &quot;999&quot; &amp; wait" data-embeds="https:\/\/a.example\/embed\/ https:\/\/b.example\/embed\/" src='[^']*fbss\.min\.js/,
    );
    assert.ok(tag.startsWith("<script>var html = '<img src=x>';</script>\n"));
    assert.doesNotMatch(on(settings, ['scriptTag'], {admin: true}), /data-embeds/);
    assert.match(on({}, ['scriptTag'], {locale: 'es_MX'}), /<script async data-cfasync="false" data-lang="es" src=/);
  });

  it('excludes the script from plugins that combine scripts', () => {
    const [address = ''] = / src='[^?']*/.exec(on({}, ['scriptTag'])) ?? [];
    const [other, script = ''] = on({}, ['rocket', ['other.js']]);
    assert.equal(other, 'other.js');
    assert.ok(address.endsWith(script) && script.endsWith('/fbss.min.js'), script);
    assert.match(on({}, ['scriptTag']), / data-cfasync="false"/);
  });

  it('marks links in comments as user-generated, even those to its own host, so that they stay links', () => {
    for (const [written, shown] of [
      [
        '<a href="/x">a</a> <A title="rel=ugc" href="/y">b</A>',
        '<a rel="ugc" href="/x">a</a> <a rel="ugc" title="rel=ugc" href="/y">b</A>',
      ],
      ['<a href="/x" rel="nofollow ugc">a</a>', '<a href="/x" rel="nofollow ugc">a</a>'],
      [`<a href="/x" rel='nofollow'>a</a>`, `<a href="/x" rel='ugc nofollow'>a</a>`],
      ['<abbr title="a">b</abbr>', '<abbr title="a">b</abbr>'],
    ] as const)
      assert.equal(on({}, ['comment', written]), shown);
  });

  it('ends an excerpt before the first section, but never the content', () => {
    const text = `<p>Intro.</p>${shortcode({}, {section: 'red-flags'})}<p>After.</p>`;
    assert.equal(on({}, ['content', text], {excerpt: true}), '<p>Intro.</p>');
    assert.equal(on({}, ['content', text]), text);
    assert.equal(on({}, ['content', '<p>data-fbss="x"</p>'], {excerpt: true}), '<p>data-fbss="x"</p>');
  });

  it('keeps a page with a note for editors out of page caches', () => {
    const cached = (attributes: object, editor: boolean): unknown =>
      plugin.run({editor}, [['shortcode', attributes], ['cached']])[1];
    assert.equal(cached({section: 'knee'}, true), false);
    assert.equal(cached({section: 'knee'}, false), true);
    assert.equal(cached({section: 'faq'}, true), true);
  });

  it('loads the script for elements and placeholders, and for links and frames only if folders are set', () => {
    const link = '<p><a href="https://hospital.example/fbss/embed/es/faq.html">x</a></p>';
    const bare = '<iframe src="https://hospital.example/fbss/embed/es/faq?theme=dark"></iframe>';
    for (const text of ['<fbss-faq></fbss-faq>', '<div data-fbss="faq">x</div>', '<div class="a fbss-faq">x</div>'])
      assert.equal(on({}, ['loadsFor', text]), true, text);
    for (const text of [link, bare]) {
      assert.equal(on({}, ['loadsFor', text]), false);
      assert.equal(on({embeds: 'https://hospital.example/fbss/embed/'}, ['loadsFor', text]), true);
    }
    assert.equal(on({embeds: 'https://hospital.example/fbss/embed/'}, ['loadsFor', '<p>A day out.</p>']), false);
  });

  it('shows the sections of a guide that an author lists, the emergency symptoms always among them', async () => {
    const {overview, redFlags, faq, guide} = await contentOf('en');
    const titles = (attributes: object): string[] => headings(shortcode({}, {section: 'guide', ...attributes}), 2);
    assert.deepEqual(titles({sections: 'faq, overview'}), [redFlags.heading, faq.heading, overview.heading]);
    assert.deepEqual(titles({sections: 'quick-facts,red-flags'}), [guide.quickFacts, redFlags.heading]);
    for (const {heading} of [overview, redFlags, faq]) assert.ok(titles({}).includes(heading));
    assert.deepEqual(titles({sections: 'knee'}), titles({}));
    assert.ok(!titles({}).includes(guide.quickFacts));
    assert.match(
      on({}, ['block', {section: 'guide', sections: ['faq', 1], mode: 'list', headingLevel: 3}]),
      /<div data-fbss="guide" data-fbss-heading-level="3" data-fbss-mode="list" data-fbss-sections="red-flags,faq" class/,
    );
    assert.match(shortcode({}, {section: 'guide', sections: 'knee'}, {editor: true}), /class="fbss-note"/);
  });

  it('shows the footer of a section, or leaves it out if an author does not want it, in every language', async () => {
    const withFooter = sectionNames.filter((name) => name !== 'about');
    for (const [footer, shown] of [
      ['', true],
      ['show', true],
      ['None', false],
    ] as const) {
      const events = languages.flatMap((lang) =>
        [...withFooter, 'about', 'guide'].map((section) => ['shortcode', {section, lang, footer}] as const),
      );
      const sections = plugin.run(
        {},
        events.map((event) => [...event]),
      ) as string[];
      for (const [index, [, {section, lang}]] of events.entries()) {
        const html = sections[index] ?? '';
        const expected = shown && withFooter.includes(section);
        assert.equal(await hasFooter(html, lang), expected, `${section} ${lang}`);
        assert.equal(html.includes(' data-fbss-footer="none"'), !shown && withFooter.includes(section));
      }
    }
    const block = on({}, ['block', {section: 'faq', footer: 'none'}]);
    assert.match(block, /data-fbss="faq" data-fbss-footer="none"/);
    assert.equal(await hasFooter(block, 'en'), false);
    const invalid = shortcode({}, {section: 'faq', footer: '"><b>'}, {editor: true});
    assert.match(invalid, /class="fbss-note"/);
    assert.equal(await hasFooter(invalid, 'en'), true);
    assert.doesNotMatch(invalid, /data-fbss-footer|"><b>/);
  });

  it('takes each attribute of a section from the block and the shortcode, but the number and the lines', () => {
    const camel = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const {'heading-level': level, sections = '', ...others} = allChoices;
    const inEditor = {
      headingLevel: Number(level),
      sections: sections.split(','),
      ...Object.fromEntries(Object.entries(others).map(([name, value]) => [camel(name), value === 'true' || value])),
    };
    const {attributes} = JSON.parse(plugin.read('block/block.json')) as {attributes: object};
    assert.deepEqual(Object.keys(attributes).toSorted(), ['section', 'lang', ...Object.keys(inEditor)].toSorted());
    const {attributes: offered} = on({}, ['editor']);
    assert.deepEqual(Object.keys(offered), [...choicesOf.keys()]);
    for (const [section, choices] of choicesOf) {
      for (const name of Object.keys(choices)) assert.ok(offered[section]?.includes(name), `${section} ${name}`);
      // the server adds the structured data, so the element does not
      const {'structured-data': data, ...expected} = choices;
      assert.equal(data, 'true');
      assert.deepEqual(attributesIn(shortcode({}, {...allChoices, section})), expected, section);
      assert.deepEqual(attributesIn(on({}, ['block', {section, ...inEditor}])), expected, section);
    }
    assert.deepEqual(attributesIn(on({}, ['block', {section: 'faq'}])), {});
    for (const name of ['single', 'print', 'structured-data']) {
      const wrong = shortcode({}, {section: 'faq', [name]: '"><b>'}, {editor: true});
      assert.match(wrong, /class="fbss-note"/);
      assert.deepEqual(attributesIn(wrong), {});
      assert.doesNotMatch(wrong, /"><b>/);
    }
  });

  it('shows each shortcode of the documentation, with its attributes', () => {
    const documents = ['docs/embedding.md', 'docs/wordpress.md', 'integrations/wordpress/readme.txt'];
    const written = [...documents.map((path) => readFileSync(path, 'utf8')), plugin.read('includes/settings-page.php')];
    for (const text of written) {
      const shortcodes = [...text.matchAll(/\[fbss( [^\]]+)\]/g)].map(([, attributes = '']) => attributes);
      assert.ok(shortcodes.length);
      for (const attributes of shortcodes) {
        const asked = Object.fromEntries(
          [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const),
        );
        const html = shortcode({}, asked, {editor: true});
        assert.doesNotMatch(html, /class="fbss-note"/);
        const {section, lang, 'structured-data': data, ...expected} = asked;
        assert.ok(html.startsWith(`<div data-fbss="${section}"`), attributes);
        assert.ok(html.includes(` data-fbss-lang="${lang ?? 'en'}"`), attributes);
        assert.ok(data === undefined || data === 'true');
        assert.deepEqual(attributesIn(html), expected);
      }
    }
  });

  it('adds structured data to the page once if a section asks for it, in its language', async () => {
    const footer = (...events: [name: string, ...unknown[]][]): unknown =>
      plugin.run({}, [...events, ['footer']]).at(-1);
    const asking = {section: 'faq', lang: 'es', 'structured-data': 'TRUE'};
    assert.equal(footer(['shortcode', {section: 'faq'}], ['block', {section: 'faq'}]), '');
    for (const event of [
      ['shortcode', asking],
      ['block', {section: 'guide', lang: 'es', structuredData: true}],
    ] as [string, object][]) {
      const printed = String(footer(event, ['shortcode', {...asking, lang: 'fr'}]));
      const [, json = ''] = /^<script type="application\/ld\+json">\n(.*)\n<\/script>\n$/.exec(printed) ?? [];
      await assertStructuredData(json, 'es');
    }
  });

  it('closes an open answer when another is opened, except the one on emergencies, if an author wants one at a time', async () => {
    const {entries} = (await contentOf('en')).faq;
    const others = entries.filter(({urgent}) => !urgent);
    const names = (attributes: object): unknown[] => groupsIn(shortcode({}, {section: 'faq', ...attributes}));
    assert.deepEqual(names({single: 'true', 'heading-level': '4'}), Array(others.length).fill('fbss-faq'));
    assert.deepEqual(names({}), Array(others.length).fill(undefined));
    assert.ok(!shortcode({}, {section: 'guide', single: 'true'}).includes('name="fbss-faq"'));
  });

  it('lists every section and the guide by title in the editor’s language', async () => {
    for (const [locale, language] of [
      ['en_US', 'en'],
      ['es_MX', 'es'],
      ['pt_PT_ao90', 'pt-BR'],
      ['fo', 'en'],
    ] as const) {
      const {faq, guide} = await contentOf(language);
      const {sections} = on({}, ['editor'], {locale});
      assert.deepEqual(Object.keys(sections), [...sectionNames, 'guide']);
      assert.deepEqual([sections.faq, sections['quick-facts']], [faq.heading, guide.quickFacts], locale);
    }
  });

  it('shows the symptoms as a list if an author sets this mode', () => {
    assert.match(shortcode({}, {section: 'red-flags', mode: 'list'}), / data-fbss-mode="list"/);
    assert.doesNotMatch(shortcode({}, {section: 'red-flags', mode: '"><b>'}), /data-fbss-mode|<b>/);
  });

  it('never shows an empty page: the overview for an unknown section, English for an unknown language', async () => {
    const english = await contentOf('en');
    const spanish = await contentOf('es');
    const first = (attributes: object, site?: object): string | undefined =>
      headings(shortcode({}, attributes, site), 2)[0];
    assert.equal(first({section: '../../fbss'}), english.overview.heading);
    assert.equal(first({section: 'faq', lang: 'tlh'}), english.faq.heading);
    assert.equal(first({section: 'faq'}, {locale: 'es_MX'}), spanish.faq.heading);
    assert.equal(first({section: 'faq', lang: 'zh_TW'}), english.faq.heading);
    assert.equal(first({section: 'faq'}, {locale: 'pt_PT_ao90'}), (await contentOf('pt-BR')).faq.heading);
    assert.deepEqual(headings(shortcode({}, {section: 'faq', 'heading-level': '4'}), 4), [english.faq.heading]);
  });

  it('has a file for every language beside the script, the changes, valid PHP, and no update URL', () => {
    // without links to files that the zip lacks
    const headings = (text: string): string[] => text.match(/^#.*/gm) ?? [];
    for (const name of ['CHANGELOG.md', 'SECURITY.md'])
      assert.deepEqual(headings(plugin.read(name)), headings(readFileSync(name, 'utf8')));
    for (const lang of languages.slice(1)) assert.ok(plugin.files.includes(`assets/content/${lang}.js`), lang);
    for (const script of ['fbss.min.js', 'lazy/embeds.js'])
      assert.ok(plugin.files.includes(`assets/${script}`), script);
    assert.match(plugin.read('fbss.php'), /^ \* Update URI: +false$/m);
    assert.ok(plugin.path.endsWith('/fbss-patient-information'));
    for (const file of plugin.files.filter((name) => name.endsWith('.php'))) {
      execFileSync('php', ['-l', join(plugin.path, file)]);
      assert.match(plugin.read(file), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, file);
    }
  });
});
