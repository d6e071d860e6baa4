import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {contentOf, escaped, headings, languages, lines, numbers, Packaged, withoutPhp} from './packaged.js';

interface Settings {
  country?: string;
  emergency_number?: string;
  contact?: string;
  embeds?: string;
}
interface Filtered {
  html: string;
  script: boolean;
  tags: string[];
}
interface Built {
  '#markup': string;
  '#attached': object;
  '#cache': {tags: string[]};
}

/** What may happen on the site, and what comes of it. */
interface Events {
  filter: Filtered;
  block: Built;
  blockForm: {country: {'#access': boolean}};
  blockSubmit: object;
  scriptAttributes: Record<string, string | true>;
  save: {errors: object; saved: Settings; tags: string[]};
}

const folder = 'https://hospital.example/fbss/embed/';
const link = (address: string, attributes = ''): string =>
  `<p><a href="${address.replaceAll('&', '&amp;')}"${attributes}>Questions</a></p>`;

describe('A Drupal site with the module', {skip: withoutPhp}, () => {
  let module: Packaged;
  before(() => {
    module = new Packaged('dist/drupal/fbss.zip', 'test/php/drupal.php');
  });
  after(() => {
    module.remove();
  });

  const on = <Name extends keyof Events>(settings: Settings, event: [Name, ...unknown[]]): Events[Name] =>
    module.run({settings}, [event])[0] as Events[Name];
  const filter = (settings: Settings, text: string): Filtered => on(settings, ['filter', text, 'en']);
  const block = (settings: Settings, configuration: object): string =>
    on(settings, ['block', configuration])['#markup'];

  it('shows readers without JavaScript the number and the line of the settings, in every language', async () => {
    const settings = {country: 'GB', contact: 'Spine clinic: "01632" & 960 000'};
    for (const section of ['red-flags', 'guide']) {
      const events = languages.map((lang) => ['filter', `<p>[fbss:${section}:${lang}]</p>`] as [string, string]);
      const shown = module.run({settings}, events) as Filtered[];
      for (const [index, lang] of languages.entries()) {
        const {redFlags} = await contentOf(lang);
        const {html = ''} = shown[index] ?? {};
        assert.ok(html.includes(`${redFlags.call} <a href="tel:999"><bdi dir="ltr">999</bdi></a>`), lang);
        assert.equal(html.split('>Spine clinic: "01632" &amp; 960 000</p>').length, 2, lang);
        assert.doesNotMatch(html, /<!--|\sstyle=/);
      }
    }
  });

  it('makes no link a section while no folder is set', () => {
    for (const settings of [{}, {country: 'GB'}]) {
      const text = link(`${folder}en/red-flags.html`);
      const {html, script} = filter(settings, text);
      assert.deepEqual([html, script], [text, false]);
    }
  });

  it('makes a section of a link below a folder of the settings, and of no other', async () => {
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

  it('takes no number and no text from a link', () => {
    const query =
      '?emergency-number=0909%20879%200000&contact=Ring%200909%20879%200000&about=none&structured-data&print&single&style=x';
    for (const settings of [{}, {country: 'GB'}]) {
      const {html} = filter({embeds: folder, ...settings}, link(`${folder}en/red-flags.html${query}`));
      assert.match(html, /data-fbss="red-flags"/);
      assert.doesNotMatch(html, /0909|data-fbss-(?!lang)|\sstyle=/);
      assert.deepEqual(html.match(/tel:[^"]*/g), 'country' in settings ? ['tel:999'] : null);
    }
  });

  it('takes a country from a link or a placeholder only where the settings have neither a country nor a number', () => {
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

  it('shows the signs as a list, other headings and the sections of a guide, from block, link and placeholder', async () => {
    const {redFlags, faq} = await contentOf('en');
    const attributes =
      /data-fbss="guide" data-fbss-heading-level="3" data-fbss-mode="list" data-fbss-sections="red-flags,faq"/;
    const query = 'heading-level=3&mode=list&sections=faq';
    for (const html of [
      filter({embeds: folder}, link(`${folder}en/guide.html?${query}`)).html,
      filter({}, `<p>[fbss:guide:en ${query.replaceAll('&', ' ')}]</p>`).html,
      filter({}, `<p>[fbss:guide\u00a0${query.replaceAll('&', '\u00a0')} ]</p>`).html,
      block({}, {section: 'guide', heading_level: 3, mode: 'list', sections: 'faq'}),
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
      {section: 'guide', lang: '', heading_level: '2', mode: 'list', country: '', sections: {faq: 'faq', about: 0}},
    ]);
    assert.deepEqual(
      {...saved},
      {section: 'guide', lang: '', heading_level: 2, mode: 'list', country: '', sections: 'faq'},
    );
  });

  it('accepts and refuses the same numbers as the script, when they are saved and when they are shown', () => {
    const all = [...numbers.accepted, ...numbers.refused].filter((number) => number.trim());
    const shown = module.runWith(
      all.map((number) => ({country: 'GB', emergency_number: number})),
      ['block', {section: 'red-flags'}],
    ) as Built[];
    for (const [index, number] of all.entries()) {
      const {errors, saved} = on({emergency_number: '112'}, ['save', {emergency_number: number}]);
      const html = shown[index]?.['#markup'] ?? '';
      if (numbers.accepted.includes(number)) {
        assert.deepEqual([Object.keys(errors), saved.emergency_number], [[], number.trim()]);
        assert.ok(
          html.includes(`<a href="tel:${number.replace(/[^\d+]/g, '')}"><bdi dir="ltr">${number.trim()}</bdi></a>`),
        );
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

  it('shows the same line as the script, and saves none that is not the one that was typed', () => {
    const settings = lines.map(([contact]) => ({contact}));
    const shown = module.runWith(settings, ['block', {section: 'red-flags'}]) as Built[];
    const attributes = module.runWith(settings, ['scriptAttributes']) as Record<string, string>[];
    for (const [index, [written, line]] of lines.entries()) {
      const html = shown[index]?.['#markup'] ?? '';
      const paragraphs = [...html.matchAll(/<p dir="auto">(.*?)<\/p>/g)].map(([, text]) => text);
      assert.deepEqual(paragraphs, line ? [escaped(line)] : []);
      assert.equal(attributes[index]?.['data-contact'] ?? '', line);
      const {errors} = on({}, ['save', {contact: written}]);
      assert.deepEqual(Object.keys(errors), written.trim() === line ? [] : ['contact'], JSON.stringify(written));
    }
  });

  it('gives the script the settings on its tag, and lets a change reach it', () => {
    const settings = {
      country: 'GB',
      emergency_number: '+44 999',
      contact: '"Spine"',
      embeds: 'https://A.example/embed\nhttps://b.example/embed/',
    };
    const {saved, tags} = on({}, ['save', settings]);
    assert.deepEqual(tags, ['library_info']);
    assert.deepEqual(on(saved, ['scriptAttributes']), {
      async: true,
      'data-country': 'GB',
      'data-emergency-number': '+44 999',
      'data-contact': '"Spine"',
      'data-embeds': 'https://a.example/embed/ https://b.example/embed/',
    });
    assert.deepEqual(on({}, ['scriptAttributes']), {async: true});
    assert.ok(filter({}, '<p>A day out.</p>').tags.includes('config:fbss.settings'));
    assert.ok(on({}, ['block', {}])['#cache'].tags.includes('config:fbss.settings'));
    const bad = on({}, ['save', {embeds: '/fbss/embed/'}]);
    assert.deepEqual(Object.keys(bad.errors), ['embeds']);
  });

  it('has every language beside the script, and PHP without errors', () => {
    for (const lang of languages.slice(1)) assert.ok(module.files.includes(`assets/content/${lang}.js`), lang);
    assert.match(module.read('fbss.libraries.yml'), /^ {4}assets\/fbss\.js:\n {6}preprocess: false$/m);
    for (const file of module.files.filter((name) => /\.(php|module)$/.test(name)))
      execFileSync('php', ['-l', join(module.path, file)]);
  });
});
