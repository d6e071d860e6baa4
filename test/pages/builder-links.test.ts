import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {tokens} from '../../site/builder/colors/tokens.js';
import {wrongLines, wrongNumbers} from '../support/builder-lines.js';
import {allCode, choose, codes, leave, problems, textIn, type} from '../support/builder-page.js';
import {type OpenPage, useBuilder} from '../support/builder.js';

describe('A link to the builder, in Chromium', () => {
  const {open} = useBuilder();

  describe('warns of values from a link', () => {
    const brought = {
      section: 'red-flags',
      cms: 'script',
      contact: 'Ring 0900 666',
      'text-contact': 'Text 0900 777',
      base: 'https://cdn.example.org/fbss/1.2.3/',
    };
    /** The warnings, by their fields. The same warnings are beside the code. */
    const warnings = async (tab: Page): Promise<Partial<Record<string, string>>> => {
      await codes(tab);
      const visible = (selector: string): Promise<{id: string; text: string}[]> =>
        tab.$$eval(selector, (places) =>
          places.filter((place) => place.checkVisibility()).map(({id, textContent}) => ({id, text: textContent})),
        );
      const atFields = await visible('[id$="-warning"]');
      const atCopy = await visible('#warnings p');
      assert.deepEqual(
        atFields.map(({text}) => text),
        atCopy.map(({text}) => text),
      );
      return Object.fromEntries(atFields.map(({id, text}) => [id.replace('-warning', ''), text]));
    };
    const openWith = (more: Record<string, string>): Promise<OpenPage> =>
      open(`?${new URLSearchParams({...brought, ...more}).toString()}`);

    it('a number, lines and files, at the field and beside the code', async () => {
      const {tab} = await openWith({'emergency-number': '0800 1'});
      const shown = await warnings(tab);
      assert.deepEqual(Object.keys(shown), ['number', 'contact', 'text-contact', 'base']);
      assert.match(shown['text-contact'] ?? '', /cannot telephone came with the link/);
      assert.match(shown.number ?? '', /0800 1 came with the link/);
      assert.match(shown.contact ?? '', /came with the link/);
      assert.match(shown.base ?? '', /trust cdn\.example\.org\./);
      await choose(tab, 'section', 'overview');
      assert.deepEqual(Object.keys(await warnings(tab)), ['base']);
    });

    it('a country, whose number may be wrong', async () => {
      const {tab} = await openWith({country: 'US'});
      assert.match((await warnings(tab)).country ?? '', /911 came with the link/);
      await tab.select('#country', 'GB');
      assert.deepEqual(Object.keys(await warnings(tab)), ['contact', 'text-contact', 'base']);
    });

    it('until the value has really changed', async () => {
      const {tab} = await openWith({'emergency-number': '0800 1'});
      for (const [id, keys] of [
        ['number', ' '],
        ['contact', '!'],
        ['text-contact', '!'],
        ['base', 'x'],
      ] as const) {
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
    });

    it('even after a reload, but not of the editor’s own input', async () => {
      const {tab} = await openWith({'emergency-number': '0800 1'});
      await type(tab, 'contact', 'Ring our clinic on 01632 960 000');
      await tab.reload();
      assert.deepEqual(Object.keys(await warnings(tab)), ['number', 'text-contact', 'base']);
    });
  });

  it('drops hostile values from an address, and lists them', async () => {
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
      const {tab, log} = await open(`?${hostile.toString()}`);
      assert.deepEqual(
        [await codes(tab), await tab.$eval('#sheet > *', ({attributes}) => attributes.length)],
        expected,
        value,
      );
      assert.equal(new URL(tab.url()).search, '');
      const listed = await textIn(tab, '#dropped');
      for (const key of [...keys, ...colors, 'contact', 'text-contact']) assert.ok(listed.includes(`${key}: “`), key);
      assert.equal(await tab.evaluate(() => document.querySelectorAll('img, #dropped script').length), 0);
      assert.deepEqual(problems(log), {errors: [], warnings: []});
    }
  });

  it('drops a deceptive number or line from an address', async () => {
    const named = (values: readonly [string, RegExp][], name: string): [string, string][] =>
      values.map(([value]) => [name, value]);
    // an address cannot contain a lone surrogate
    const lines = wrongLines.filter(([line]) => !/\p{Surrogate}/u.test(line));
    for (const [name, value] of [
      ...named(wrongNumbers, 'emergency-number'),
      ...named(lines, 'contact'),
      ...named(lines, 'text-contact'),
    ]) {
      const search = new URLSearchParams({section: 'red-flags', cms: 'frames', [name]: value});
      const {tab, log} = await open(`?${search.toString()}`);
      assert.ok((await textIn(tab, '#dropped')).includes(`${name}: “`), value);
      assert.doesNotMatch(await allCode(tab), /number|contact/i, value);
      assert.equal(new URL(tab.url()).search, '?section=red-flags&cms=frames');
      assert.equal(await tab.$('#sheet :is([slot=contact], [text-contact])'), null);
      assert.deepEqual(problems(log), {errors: [], warnings: []});
    }
  });
});
