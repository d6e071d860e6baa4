import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {OKLCH, to} from 'colorjs.io/fn';
import {html, type TemplateResult} from 'lit';
import {fromSearch} from '../../site/builder/choices/address.js';
import {lineProblem, numberProblem} from '../../site/builder/choices/lines.js';
import {sectionLabels, takes} from '../../site/builder/choices/sections.js';
import {contrast, nearest, readColor} from '../../site/builder/colors/colors.js';
import {type Colors, failures} from '../../site/builder/colors/contrast.js';
import {pairs, tokens} from '../../site/builder/colors/tokens.js';
import {sectionNames} from '../../src/sections.js';
import {tokens as sheet} from '../../src/styles/tokens.js';
import {surroundings} from '../../stories/surroundings.js';
import {goodLines, wrongLines, wrongNumbers} from '../support/builder-lines.js';

interface Manifest {
  modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
}

/** The nearest colour with enough contrast to white. */
function nearestOnWhite(color: string): string {
  const found = nearest(color, (candidate) => contrast(candidate, '#ffffff') >= 7);
  assert.ok(found, color);
  return found;
}

describe('What the builder knows', () => {
  it('is the sections, and the attributes that each of them documents', () => {
    assert.deepEqual([...sectionLabels.keys()], ['guide', ...sectionNames]);
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const elements = modules.flatMap(({declarations}) => declarations);
    for (const name of sectionLabels.keys()) {
      const element = elements.find(({tagName}) => tagName === `fbss-${name}`);
      const documented = (element?.attributes ?? []).map((attribute) => attribute.name);
      for (const attribute of ['country', 'emergency-number', 'contact', 'text-contact', 'mode', 'heading-level']) {
        assert.equal(takes(name, attribute), documented.includes(attribute), `${name}: ${attribute}`);
      }
    }
  });

  it('is the tokens with the defaults of their style sheet, in browsers without light-dark() too', () => {
    const defaultsOf = (id: string): (string | undefined)[][] =>
      [...sheet.cssText.matchAll(new RegExp(`--${id}: var\\(--fbss-${id}, (.*)\\);`, 'g'))].map(([, value = '']) =>
        (value.match(/#\w+/g) ?? []).map((color) => readColor(color).color),
      );
    for (const {id, light, dark} of tokens.filter(({follows}) => !follows)) {
      const [value = [], withoutLightDark] = defaultsOf(id);
      const [first, second = first] = value;
      assert.deepEqual([light, dark], [first, second], id);
      assert.deepEqual(withoutLightDark, value.length > 1 ? [first] : undefined, id);
    }
  });

  it('is the contrasts that the README lists', () => {
    const lines = readFileSync('README.md', 'utf8').matchAll(/^- ([\w-]+) on (.+): ([\d.]+):1$/gm);
    const listed = [...lines].flatMap(([, text, on = '', least]) =>
      on.split(/(?:,| and) on /).map((back) => ({text, back, least: Number(least)})),
    );
    assert.deepEqual(listed, pairs);
  });

  it('is kept by the hospital’s look in the stories', () => {
    const {render} = surroundings(() => html``).hospitalTheme;
    const [style] = (render as (args: object) => TemplateResult)({}).values;
    const lines = String(style).split('; ');
    const set = new Map(lines.map((line) => line.replace('--fbss-', '').split(': ') as [string, string]));
    for (const {text, back, least} of pairs) {
      assert.ok(contrast(set.get(text) ?? '', set.get(back) ?? '') >= least, `${text} on ${back}`);
    }
  });
});

describe('The colours that the builder offers', () => {
  it('pass, and keep their hue', () => {
    for (const color of ['#888888', '#ff8800', '#7fd6c2', '#e91e63', '#0000ff', '#ffff00']) {
      const found = nearestOnWhite(color);
      assert.ok(contrast(found, '#ffffff') >= 7, `${color} → ${found}`);
      const [, chroma, hue] = to(color, OKLCH).coords;
      if (Number(chroma) < 0.02) continue;
      const [, , newHue] = to(found, OKLCH).coords;
      const turn = Math.abs(((Number(newHue) - Number(hue) + 540) % 360) - 180);
      assert.ok(turn < 7, `${color} → ${found}: ${turn}°`);
    }
  });

  it('are the nearest: a step closer does not pass', () => {
    const found = nearestOnWhite('#888888');
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
    const cases: [scheme: 'light' | 'dark', set: Colors][] = [
      ['light', {ink: '#888888'}],
      ['dark', {ink: '#888888'}],
      ['light', {accent: '#7fd6c2', emergency: '#ff5500'}],
      ['dark', {surface: '#445566'}],
    ];
    for (const [scheme, set] of cases) {
      const found = failures(scheme, set);
      assert.ok(found.length);
      let mended = set;
      for (const {offers} of found) {
        const [offer] = offers;
        assert.ok(offer);
        mended = {...mended, [offer.token]: offer.color};
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
