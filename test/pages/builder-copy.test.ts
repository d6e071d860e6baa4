import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {systems} from '../../site/builder/systems/systems.js';
import {allCode, choose, codes, firstCode, textIn, type} from '../support/builder-page.js';
import {hashes, useBuilder} from '../support/builder.js';
import {contentOf} from '../support/content.js';

/** The attributes in markup, each with its tag, name and value. */
function attributesIn(node: DefaultTreeAdapterTypes.Node): [tag: string, name: string, value: string][] {
  return [
    ...('attrs' in node
      ? node.attrs.map(({name, value}): [string, string, string] => [node.tagName, name, value])
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(attributesIn) : []),
  ];
}

describe('The builder’s code to copy, in Chromium', () => {
  const {base, codesFor, open} = useBuilder();

  it('has no attributes with default values', async () => {
    const files = base();
    assert.deepEqual(await codesFor('cms=script'), [
      [
        `<script src="${files}fbss.en.js" integrity="${hashes['fbss.en.js']}" crossorigin="anonymous" async></script>
<fbss-overview lang="en">
  <p><a href="${files}embed/en/overview.html">${english.guide.overview}</a></p>
</fbss-overview>`,
      ],
      [
        `<div data-fbss="overview" lang="en" data-fbss-lang="en"><a href="${files}embed/en/overview.html">${english.guide.overview}</a></div>`,
        `<script src="${files}fbss.en.js" integrity="${hashes['fbss.en.js']}" crossorigin="anonymous" async></script>`,
      ],
    ]);
  });

  it('has no country, lines or mode if the section does not use them', async () => {
    const {tab} = await open('?section=overview&cms=script&country=ES&contact=Call+us&text-contact=Text+us&mode=list');
    assert.doesNotMatch(await allCode(tab), /country|contact|Call us|Text us|mode/);
    const shown = (): Promise<string[]> =>
      tab.$$eval('#choices :is(#country, #number, #contact, #text-contact, [name=mode])', (fields) =>
        fields.flatMap((field) => (field.checkVisibility() ? field.id || (field.getAttribute('name') ?? '') : [])),
      );
    assert.deepEqual(await shown(), []);
    await choose(tab, 'section', 'see-a-doctor');
    assert.deepEqual(await shown(), ['country', 'text-contact']);
    assert.match(await allCode(tab), /country="ES" text-contact="Text us"/);
    await choose(tab, 'section', 'guide');
    assert.match(
      await allCode(tab),
      /country="ES" text-contact="Text us"[^]*<fbss-red-flags slot="section">\s*<p slot="contact">Call us/,
    );
  });

  it('is a link or a placeholder with the choices, and a script tag with the site’s settings', async () => {
    const files = base();
    const heading = spanish.guide.redFlags;
    const written = 'section=red-flags&lang=es&heading-level=3&mode=list&contact=Ring+us&text-contact=SMS+%22112%22';
    const script = (settings: string): string =>
      `<script src="${files}fbss.es.js" integrity="${hashes['fbss.es.js']}" crossorigin="anonymous" ${settings} async></script>`;
    const copiedFor = async (search: string) => {
      const {tab} = await open(`?${search}`);
      const found = await codes(tab);
      const notes = await textIn(tab, '#methods');
      return {found, notes};
    };

    const sitecore = await copiedFor(`${written}&cms=sitecore&country=ES`);
    assert.deepEqual(sitecore.found, [
      [
        `<p><a href="${files}embed/es/red-flags.html?heading-level=3&amp;mode=list">${heading}</a></p>`,
        script('data-country="ES" data-contact="Ring us" data-text-contact="SMS &quot;112&quot;"'),
      ],
    ]);
    assert.match(sitecore.notes, /apply to every section on the site/);
    const aem = await copiedFor(`${written}&cms=aem&emergency-number=0800+1`);
    assert.deepEqual(aem.found, [
      [
        `<div data-fbss="red-flags" data-fbss-lang="es" data-fbss-heading-level="3" data-fbss-mode="list"><a href="${files}embed/es/red-flags.html?mode=list">${heading}</a></div>`,
        script('data-emergency-number="0800 1" data-contact="Ring us" data-text-contact="SMS &quot;112&quot;"'),
      ],
    ]);
    const wordpress = await copiedFor(`${written}&cms=wordpress&emergency-number=0800+1`);
    assert.equal(wordpress.found[0]?.[0], '[fbss section="red-flags" lang="es" heading-level="3" mode="list"]');
    assert.match(wordpress.notes, /in the plugin’s settings/);
    const drupal = await copiedFor(`${written}&cms=drupal&country=ES`);
    assert.deepEqual(drupal.found[0], [sitecore.found[0]?.[0]]);
    assert.ok(drupal.notes.includes(`must list ${files}embed/ under “Links that become sections”`));
    assert.match(drupal.notes, /in the module’s settings, under/);
  });

  it('is a frame, with the number and the lines in a separate file', async () => {
    const files = base();
    const line = 'Ring "us"</script>, \u200for\u200f.';
    const choices = new URLSearchParams({
      section: 'red-flags',
      lang: 'ur',
      cms: 'frames',
      'emergency-number': '0800 1',
      mode: 'list',
      look: 'dark',
      contact: line,
      'text-contact': line,
    });
    const {tab} = await open(`?${choices.toString()}`);
    const [markup, settings] = await firstCode(tab);
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
    assert.ok((await textIn(tab, '.where')).includes(`${files}embed/settings.js`));
    await type(tab, 'contact', '');
    await type(tab, 'text-contact', '');
    await tab.select('#country', 'GB');
    const [frame, ...others] = await firstCode(tab);
    assert.deepEqual(others, []);
    assert.match(frame, /\?theme=dark&amp;country=GB&amp;mode=list"/);
  });

  it('is a link alone, with the country, and its address', async () => {
    const {tab} = await open('?section=faq&lang=es&country=ES&heading-level=3&cms=link');
    const address = `${base()}embed/es/faq.html?heading-level=3&country=ES`;
    assert.deepEqual(await codes(tab), [
      [`<p><a href="${address.replace('&', '&amp;')}">${spanish.faq.heading}</a></p>`, address],
    ]);
    const text = await textIn(tab, '#methods');
    assert.match(text, /opens a page with only this section/);
    assert.match(text, /Without JavaScript, that page has no emergency number/);
    await choose(tab, 'section', 'overview');
    await codes(tab);
    assert.doesNotMatch(await textIn(tab, '#methods'), /emergency number/);
  });

  it('is text with the chosen number in each call, in both languages', async () => {
    const {redFlags, untranslated} = await contentOf('es');
    // text without a translation is there once
    const isTranslated = !untranslated?.includes(redFlags.callLocal);
    const starts = [redFlags.call, ...(isTranslated ? [english.redFlags.call] : [])];
    const assertCalls = (code: string, number: string): void => {
      for (const start of starts) assert.ok(code.includes(`${start} ${number}`), code);
    };
    for (const [chosen, link] of [
      ['country=GB', '<a href="tel:999">999</a>'],
      ['emergency-number=0800+1', '<a href="tel:08001">0800 1</a>'],
    ]) {
      for (const [code] of await codesFor(`section=faq&lang=es&cms=text&${chosen ?? ''}`)) {
        assertCalls(code, link ?? '');
        assert.ok(!code.includes(redFlags.callLocal) && !code.includes(english.redFlags.callLocal));
      }
    }
    // a mark before the number keeps its groups in order, and so does English text
    const {call} = (await contentOf('ar')).redFlags;
    const before = call === english.redFlags.call ? `${call} ` : '\u200e';
    const [[arabic] = []] = await codesFor('section=red-flags&lang=ar&cms=text&emergency-number=0800+1');
    assert.ok(arabic?.includes(`${before}<a href="tel:08001">0800 1</a>`), arabic);
    const {tab} = await open('?section=faq&lang=es&cms=text');
    const [code] = await firstCode(tab);
    assert.ok(code.includes(redFlags.callLocal));
    assert.match(await textIn(tab, '#methods'), /The text has no emergency number/);
    await tab.select('#country', 'GB');
    assertCalls((await firstCode(tab))[0], '<a href="tel:999">999</a>');
    assert.doesNotMatch(await textIn(tab, '#methods'), /no emergency number/);
  });

  it('has a typed number and the lines only in settings of an administrator, never in a URL, in every system', async () => {
    for (const section of ['guide', 'red-flags']) {
      for (const cms of systems.keys()) {
        const methods = await codesFor(
          `section=${section}&cms=${cms}&emergency-number=0800+17&contact=Ring+0171&text-contact=Text+0172`,
        );
        for (const [index, parts] of methods.entries()) {
          for (const [tag, name, value] of parts.flatMap((part) => attributesIn(parseFragment(part)))) {
            if (!/0800.*17|017[12]/.test(value)) continue;
            const place = [tag, name].join(' ');
            const allowed =
              /^(?:fbss-[\w-]+ (?:emergency-number|text-contact)|script data-(?:emergency-number|contact|text-contact))$/;
            if (value === 'tel:080017') assert.equal(cms, 'text');
            else assert.match(place, allowed, cms);
          }
          // a package has them in its settings, and in plain text the author writes the lines
          const written = !(index === 0 && ['wordpress', 'drupal'].includes(cms));
          for (const typed of ['0800 17', ...(cms === 'text' ? [] : ['Ring 0171', 'Text 0172'])]) {
            assert.equal(parts.join('').includes(typed), written, `${cms}: ${parts[0].slice(0, 80)}`);
          }
        }
      }
    }
  });

  it('is copied to the clipboard as it is shown, with a confirmation', async () => {
    const {tab} = await open('?section=faq&cms=text&lang=es');
    await tab.bringToFront();
    const [strict] = await firstCode(tab);
    assert.ok(strict.includes(spanish.faq.entries[0]?.question ?? 'no question'));
    assert.doesNotMatch(strict, /<(?!\/?(?:h[2-5]|p|ul|ol|li|a)\b)/);
    const press = async (label: string): Promise<string> => {
      await tab.evaluate((name) => {
        [...document.querySelectorAll('button')].find(({textContent}) => textContent.trim() === name)?.click();
      }, label);
      await tab.waitForFunction(() => document.getElementById('copied')?.textContent);
      return textIn(tab, '#copied');
    };
    const pasted = (): Promise<string> => tab.evaluate(() => navigator.clipboard.readText());

    assert.match(await press('Copy the HTML'), /^Copied: /);
    assert.equal(await pasted(), strict);
    assert.match(await press('Copy as formatted text'), /^Copied as formatted text: /);
    const copied = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return {types: item?.types, html: await (await item?.getType('text/html'))?.text()};
    });
    assert.ok(copied.types?.includes('text/plain'));
    assert.match(copied.html ?? '', /<h2/);
    assert.match(await press('Copy a link to these choices'), /^Copied: a link/);
    assert.equal(await pasted(), tab.url());
    await tab.select('#cms', 'script');
    const [snippet] = await firstCode(tab);
    await press('Copy');
    assert.equal(await pasted(), snippet);
  });
});
