import {expect} from 'chai';
import {render} from 'lit';
import {brands, propertiesOf} from '../../site/builder/brands.js';
import {elementNames} from '../../src/sections.js';
import type {Story} from '../../stories/story.js';
import {elementsIn} from '../components/support/page.js';
import {contrastProblemsIn, settledStory, storiesIn, storiesOf} from './support.js';

const schemes = ['light', 'dark'];

const hasDialog = (page: HTMLElement): boolean =>
  elementsIn(page).some(({shadowRoot}) => shadowRoot?.querySelector('dialog[open]'));

/** Shows a brand on a page, as a host does: with tokens alone. */
function wear(page: HTMLElement, brand: (typeof brands)[number], scheme: string): void {
  page.removeAttribute('style');
  page.style.colorScheme = scheme;
  page.style.background = `var(--fbss-surface-soft, ${scheme === 'light' ? '#fff' : '#0b1116'})`;
  page.style.color = 'var(--fbss-ink, light-dark(#16232e, #e8eef3))';
  for (const link of page.querySelectorAll('a')) link.style.color = 'var(--fbss-accent, revert)';
  for (const [name, value] of Object.entries(propertiesOf(brand))) page.style.setProperty(name, value);
}

const files = {
  ...(await storiesOf(elementNames)),
  'fbss-red-flags, tests': await storiesIn('tests/red-flags'),
  'fbss-causes, tests': await storiesIn('tests/causes'),
};

// what axe finds does not depend on the engine
if (!navigator.userAgent.includes('Firefox')) {
  describe('Brands', () => {
    for (const [tag, {default: meta, ...stories}] of Object.entries(files)) {
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

        for (const brand of brands) {
          for (const scheme of schemes) {
            it(`can be read in every state: ${brand.label}, ${scheme}`, async () => {
              wear(page, brand, scheme);
              const found = await contrastProblemsIn(page);
              for (const story of covering) {
                const shown = await show(story);
                found.push(...(await contrastProblemsIn(page)));
                shown.remove();
              }
              expect(found).to.deep.equal([]);
            });
          }
        }
      });
    }
  });
}
