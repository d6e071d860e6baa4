import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {OKLCH, to} from 'colorjs.io/fn';
import properties from '../../generated/css-properties.json' with {type: 'json'};
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {fromSearch, toSearch} from '../../site/builder/choices/address.js';
import {colorField, defaults, schemes} from '../../site/builder/choices/choices.js';
import {lineProblem, numberProblem} from '../../site/builder/choices/lines.js';
import {sectionLabels, takes} from '../../site/builder/choices/sections.js';
import {choicesFor} from '../../site/builder/colors/brand-colors.js';
import {contrast, nearest, readColor} from '../../site/builder/colors/colors.js';
import {type Colors, failures} from '../../site/builder/colors/contrast.js';
import {colorsOf, stylesOf} from '../../site/builder/colors/styles.js';
import {pairs, tokens} from '../../site/builder/colors/tokens.js';
import {sectionNames} from '../../src/sections.js';
import {tokens as sheet} from '../../src/styles/tokens.js';
import {goodLines, wrongLines, wrongNumbers} from '../support/builder-lines.js';
import {lines, numbers} from '../support/numbers-and-lines.js';

interface Manifest {
  modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
}

/** The nearest colour with enough contrast to white. */
function nearestOnWhite(color: string): string {
  const found = nearest(color, (candidate) => contrast(candidate, '#ffffff') >= 7);
  assert.ok(found, color);
  return found;
}

describe('The builder’s data', () => {
  it('has the sections with their documented attributes', () => {
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

  it('has the tokens with the defaults of the style sheet, even for browsers without light-dark()', () => {
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

  it('has the contrasts that the documentation lists', () => {
    const lines = readFileSync('docs/design.md', 'utf8').matchAll(/^- ([\w-]+) on (.+): ([\d.]+):1$/gm);
    const listed = [...lines].flatMap(([, text, on = '', minimum]) =>
      on.split(/, | and /).map((back) => ({text, back, minimum: Number(minimum)})),
    );
    assert.deepEqual(listed, pairs);
  });
});

describe('The brands to start from', () => {
  for (const brand of brands) {
    for (const scheme of schemes) {
      it(`have enough contrast in every pair: ${brand.label}, ${scheme}`, () => {
        assert.deepEqual(failures(scheme, colorsOf({...defaults, brand: brand.name}, scheme)), []);
      });
    }

    it(`set only tokens of the library: ${brand.label}`, () => {
      const known = new Set(properties.map(({name}) => name));
      for (const name of Object.keys(propertiesOf(brand))) assert.ok(known.has(name), name);
    });

    it(`set the same on an element as on a page: ${brand.label}`, () => {
      assert.deepEqual(Object.fromEntries(stylesOf({...defaults, brand: brand.name})), propertiesOf(brand));
    });

    it(`are in the address by name, with the colours that differ: ${brand.label}`, () => {
      const own = {...brand, colors: {...brand.colors, accent: ['#0b5d4e', '#7fd6c2'] as const}};
      assert.deepEqual(fromSearch(toSearch({...defaults, ...choicesFor(brand)})).choices, {
        ...defaults,
        brand: brand.name,
      });
      assert.deepEqual(fromSearch(toSearch({...defaults, ...choicesFor(own)})).choices, {
        ...defaults,
        brand: brand.name,
        [colorField('accent', 'light')]: '#0b5d4e',
        [colorField('accent', 'dark')]: '#7fd6c2',
      });
    });
  }
});

describe('The colours that the builder suggests', () => {
  it('have enough contrast, and keep their hue', () => {
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

  it('are the nearest with enough contrast', () => {
    const found = nearestOnWhite('#888888');
    assert.ok(contrast(found, '#ffffff') < 7.15, found);
    assert.equal(
      nearest('#123456', () => true),
      '#123456',
    );
  });

  it('are not needed for the default colours', () => {
    assert.deepEqual([...failures('light', {}), ...failures('dark', {})], []);
  });

  it('correct every pair of the colour, if possible', () => {
    const cases: [scheme: 'light' | 'dark', set: Colors][] = [
      ['light', {ink: '#888888'}],
      ['dark', {ink: '#888888'}],
      ['light', {accent: '#7fd6c2', emergency: '#ff5500'}],
      ['dark', {surface: '#445566'}],
    ];
    for (const [scheme, set] of cases) {
      const found = failures(scheme, set);
      assert.ok(found.length);
      let corrected = set;
      for (const {suggestions} of found) {
        const [suggestion] = suggestions;
        assert.ok(suggestion);
        corrected = {...corrected, [suggestion.token]: suggestion.color};
      }
      assert.deepEqual(failures(scheme, corrected), [], JSON.stringify(corrected));
    }
  });

  it('accept only hex values and names', () => {
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

describe('The number and the lines in the builder', () => {
  it('are accepted if the elements show them as typed, and only then', () => {
    for (const number of Object.keys(numbers.accepted)) assert.equal(numberProblem(number), undefined, number);
    for (const number of numbers.refused) assert.ok(numberProblem(number), `accepts ${JSON.stringify(number)}`);
    for (const line of goodLines) assert.equal(lineProblem(line), undefined, line);
    for (const [line, shown] of lines)
      assert.equal(lineProblem(line) === undefined, line === shown, JSON.stringify(line));
    // as a phone types an emoji; the elements show it without the variation selector
    assert.equal(lineProblem('☎\ufe0f 112'), undefined);
  });

  it('are rejected with the reason if they dial a code, hide text or mislead', () => {
    for (const [number, reason] of wrongNumbers) assert.match(numberProblem(number) ?? '', reason, number);
    for (const [line, reason] of wrongLines) assert.match(lineProblem(line) ?? '', reason, line);
  });
});

describe('The address of the builder', () => {
  it('keeps a line that equals the value of another field, but no country without a number', () => {
    const {choices, dropped} = fromSearch('?section=red-flags&text-contact=other&country=other');
    assert.equal(choices['text-contact'], 'other');
    assert.equal(choices.country, '');
    assert.deepEqual(dropped, [['country', 'other']]);
  });
});
