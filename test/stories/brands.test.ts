import {expect} from 'chai';
import {render} from 'lit';
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {schemes} from '../../site/builder/choices/choices.js';
import {elementNames} from '../../src/sections.js';
import type {Story, StoryMeta} from '../../stories/story.js';
import {elementsIn} from '../components/support/page.js';
import {
  contrastProblemsIn,
  layoutProblemsOf,
  openAll,
  problemsByAxe,
  settledStory,
  storiesIn,
  storiesOf,
  textSizes,
} from './support.js';

type Brand = (typeof brands)[number];

const hasDialog = (page: HTMLElement): boolean =>
  elementsIn(page).some(({shadowRoot}) => shadowRoot?.querySelector('dialog[open]'));

/** Applies a brand to a page as a host does: with tokens alone. */
function applyBrand(page: HTMLElement, brand: Brand, scheme: string): void {
  page.removeAttribute('style');
  page.style.colorScheme = scheme;
  page.style.background = `var(--fbss-surface-soft, ${scheme === 'light' ? '#fff' : '#0b1116'})`;
  page.style.color = 'var(--fbss-ink, light-dark(#16232e, #e8eef3))';
  for (const link of page.querySelectorAll('a')) link.style.color = 'var(--fbss-accent, revert)';
  for (const [name, value] of Object.entries(propertiesOf(brand))) page.style.setProperty(name, value);
}

const states = {
  ...(await storiesOf(elementNames)),
  'fbss-causes, tests': await storiesIn('tests/causes'),
  'fbss-guide, tests': await storiesIn('tests/guide'),
  'fbss-language, tests': await storiesIn('tests/language'),
  'fbss-red-flags, tests': await storiesIn('tests/red-flags'),
};

/** Each brand in each scheme, but for the library's own look in light mode: every other test of the stories has that. */
const looks = brands.flatMap((brand) =>
  schemes.filter((scheme) => brand !== brands[0] || scheme !== 'light').map((scheme) => ({brand, scheme})),
);
const [, ...ownBrands] = brands;

const {default: everySection, ...surroundings} = await storiesIn('tests/surroundings');

/** The pages with every section: in languages with different scripts, directions and line heights, and the stories. */
const pages: Readonly<Record<string, {lang: string; show: StoryMeta['render']}>> = {
  'in English': {lang: 'en', show: everySection.render},
  'in Arabic': {lang: 'ar', show: everySection.render},
  'in Urdu': {lang: 'ur', show: everySection.render},
  ...Object.fromEntries(
    Object.entries(surroundings).map(([name, {render: show = everySection.render}]) => [name, {lang: 'en', show}]),
  ),
};

// what axe finds does not depend on the engine
if (!navigator.userAgent.includes('Firefox')) {
  describe('Brands', () => {
    for (const [tag, {default: meta, ...stories}] of Object.entries(states)) {
      describe(tag, () => {
        const page = document.createElement('main');
        /** The states in which a dialog covers the page. */
        const covering: Story[] = [];

        async function show({args = {}, render: own = meta.render, play}: Story): Promise<HTMLElement> {
          const canvasElement = document.createElement('section');
          page.append(canvasElement);
          render(own(args), canvasElement);
          await settledStory(canvasElement);
          await play?.({canvasElement});
          return canvasElement;
        }

        // all states of an element are on one page, and only the brand changes
        before(async () => {
          page.lang = 'en';
          document.body.append(page);
          for (const story of Object.values(stories)) {
            const shown = await show(story);
            if (!hasDialog(shown)) continue;
            covering.push(story);
            shown.remove();
          }
        });
        after(() => {
          page.remove();
        });

        for (const {brand, scheme} of looks) {
          it(`can be read in every state: ${brand.label}, ${scheme}`, async () => {
            applyBrand(page, brand, scheme);
            const found = await contrastProblemsIn(page);
            for (const story of covering) {
              const shown = await show(story);
              found.push(...(await contrastProblemsIn(page)));
              shown.remove();
            }
            expect(found).to.deep.equal([]);
          });
        }
      });
    }

    for (const [name, {lang, show}] of Object.entries(pages)) {
      describe(`Every section, ${name}`, () => {
        const page = document.createElement('main');

        before(async () => {
          page.lang = lang;
          document.body.append(page);
          render(show({country: 'GB'}), page);
          await settledStory(page);
          await openAll(page);
        });
        after(() => {
          page.remove();
        });

        // the colours are those of the states above; here the languages, and the English beside them, have them
        const seen = lang === 'en' ? looks.filter(({scheme}) => scheme === 'dark') : looks;
        for (const {brand, scheme} of seen) {
          it(`can be read with every answer open: ${brand.label}, ${scheme}`, async () => {
            applyBrand(page, brand, scheme);
            expect(await contrastProblemsIn(page)).to.deep.equal([]);
          });
        }

        for (const brand of ownBrands) {
          // the other rules of axe find the same in every language
          if (name === 'in English') {
            it(`is accessible: ${brand.label}`, async () => {
              applyBrand(page, brand, 'light');
              expect(await problemsByAxe(page, false)).to.deep.equal([]);
            });
          }

          for (const [size, textSize] of Object.entries(textSizes)) {
            it(`fits a narrow phone at ${size}: ${brand.label}`, () => {
              applyBrand(page, brand, 'light');
              expect(layoutProblemsOf(page, textSize)).to.deep.equal([]);
            });
          }
        }
      });
    }
  });
}
