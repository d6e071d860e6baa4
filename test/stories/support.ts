import 'axe-core/axe.min.js';
import {expect} from 'chai';
import {render} from 'lit';
import {offered} from '../../src/core/locale/languages.js';
import type {Args} from '../../stories/attributes.js';
import {axeTags} from '../../stories/axe-tags.js';
import type {Story, StoryMeta} from '../../stories/story.js';
import {loadLanguages, layoutProblemsIn, languageProblemsIn} from '../components/support/language.js';
import {elementsIn, inLightDom, openFooter, settled} from '../components/support/page.js';

interface AxeResults {
  passes: unknown[];
  violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
}
declare const axe: {run: (root: Element, options: object) => Promise<AxeResults>};

type StoriesFile = Readonly<Record<string, Story>> & {readonly default: StoryMeta};

/** Languages with different scripts, directions and line heights. */
const different = ['en', 'es', 'ar', 'ur'];

/** Chromium tests all languages; Firefox tests these, the last of them only for its layout. */
const firefox = navigator.userAgent.includes('Firefox');
const languages = firefox ? different : offered;
const forLayoutAlone = firefox ? ['ur'] : [];

/**
 * The languages in which axe checks a story: the guide, which has every section, in all of them, and the others in
 * `different`, because languages differ only in their text. What axe finds does not depend on the engine, so Firefox has
 * one language.
 */
const isCheckedByAxe = (tag: string, lang: string): boolean =>
  firefox ? lang === 'en' : tag === 'fbss-guide' || different.includes(lang);

/** Contrast takes longer than all other rules together, and the colours are the same in all languages. */
const hasContrast = (lang: string): boolean => different.includes(lang);

/** The width of a narrow phone's column, and the text sizes that readers set there. */
const narrow = '280px';
export const textSizes = {'the usual text size': '1em', 'twice the text size': '2em'};
/** Twice the default font size, in px. A story with larger text of its own is not enlarged further. */
const largest = 32;

const problemsIn = ({violations}: AxeResults): string[] =>
  violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);

/** What axe finds by all rules, with or without those of contrast. */
export async function problemsByAxe(root: Element, contrast: boolean): Promise<string[]> {
  const results = await axe.run(root, {
    runOnly: axeTags,
    resultTypes: ['violations'],
    // a story is not a whole page
    rules: {
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      'color-contrast': {enabled: contrast},
    },
  });
  expect(results.passes).not.to.deep.equal([]);
  return problemsIn(results);
}

/** What axe finds by the rules whose result depends on the colours and the sizes. */
export async function contrastProblemsIn(root: Element): Promise<string[]> {
  const results = await axe.run(root, {
    runOnly: {type: 'rule', values: ['color-contrast', 'target-size']},
    resultTypes: ['violations'],
  });
  expect(results.passes).not.to.deep.equal([]);
  return problemsIn(results);
}

/** Opens every answer, unless only one may be open. */
export async function openAll(root: ParentNode): Promise<void> {
  const answers = elementsIn(root).flatMap((element) => [...(element.shadowRoot?.querySelectorAll('details') ?? [])]);
  for (const answer of answers) answer.open = true;
  const footers = elementsIn(root).filter(({shadowRoot}) => shadowRoot?.querySelector('[part="about"]'));
  await Promise.all(footers.map(openFooter));
  await settled(root);
  for (const element of elementsIn(root)) await inLightDom(element);
}

/** Layout problems at the width of a narrow phone. */
export function layoutProblemsOf(canvasElement: HTMLElement, textSize: string): string[] {
  const elements = elementsIn(canvasElement);
  for (const element of elements) if (!element.matches('fbss-guide > *')) element.style.inlineSize = narrow;
  canvasElement.style.fontSize = textSize;
  const card = elements[0]?.shadowRoot?.querySelector('[part~="card"]');
  return card && parseFloat(getComputedStyle(card).fontSize) > largest ? [] : layoutProblemsIn(canvasElement);
}

/** Whether a story sets the language of all its elements, so that it looks the same in every language of the page. */
function hasOwnLanguage(show: () => unknown): boolean {
  const canvas = document.createElement('main');
  render(show(), canvas);
  return elementsIn(canvas).every((element) => element.closest('[lang]'));
}

/** The stories of a file, without those that only set the toolbar: without it, they look as another story. */
export async function storiesIn(file: string): Promise<StoriesFile> {
  const stories = (await import(`../../stories/${file}.stories.ts`)) as StoriesFile;
  return Object.fromEntries(Object.entries(stories).filter(([, story]) => !('globals' in story))) as StoriesFile;
}

/** The stories of elements, by tag. */
export async function storiesOf(names: readonly string[]): Promise<Record<string, StoriesFile>> {
  const modules = names.map(async (name) => [`fbss-${name}`, await storiesIn(`fbss-${name}`)] as const);
  return Object.fromEntries(await Promise.all(modules));
}

/** The first story of an element. A module's exports are in alphabetical order, not in that of the file. */
export async function defaultStoryOf(
  tag: string,
): Promise<{args: Args; argTypes: StoryMeta['argTypes']; render: (args: Args) => unknown}> {
  const {default: meta, ...stories} = await storiesIn(tag);
  const {args = {}, render: own = meta.render} = stories.Default ?? Object.values(stories)[0] ?? {};
  return {args, argTypes: meta.argTypes, render: own};
}

/** Waits until a story shows everything. */
export async function settledStory(canvasElement: HTMLElement): Promise<void> {
  await settled(canvasElement);
  for (const element of elementsIn(canvasElement)) await inLightDom(element);
}

/** Defines tests for each story of each element, on a page in each language. */
export function expectEveryStoryFitForReaders(elements: Readonly<Record<string, StoriesFile>>): void {
  before(loadLanguages);

  for (const [tag, {default: meta, ...stories}] of Object.entries(elements)) {
    for (const [name, story] of Object.entries(stories)) {
      const show = (): unknown => (story.render ?? meta.render)(story.args ?? {});
      for (const lang of hasOwnLanguage(show) ? ['en'] : languages) {
        describe(`${tag}, ${name}, on a page in "${lang}"`, () => {
          const canvasElement = document.createElement('main');

          before(async () => {
            canvasElement.lang = lang;
            document.body.append(canvasElement);
            render(show(), canvasElement);
            await settledStory(canvasElement);
            await story.play?.({canvasElement});
          });

          after(() => {
            canvasElement.remove();
          });

          // with closed answers, only the text differs between languages
          if (lang === 'en') {
            it('is accessible at first', async () => {
              expect(await problemsByAxe(canvasElement, hasContrast(lang))).to.deep.equal([]);
            });
          }

          if (isCheckedByAxe(tag, lang)) {
            it('is accessible with every answer open', async () => {
              await openAll(canvasElement);
              expect(await problemsByAxe(canvasElement, hasContrast(lang))).to.deep.equal([]);
            });
          }

          if (!forLayoutAlone.includes(lang)) {
            it('shows every text in its language', async () => {
              await openAll(canvasElement);
              const problems = await Promise.all(elementsIn(canvasElement).map(languageProblemsIn));
              expect(problems.flat()).to.deep.equal([]);
            });
          }

          for (const [size, textSize] of Object.entries(textSizes)) {
            it(`fits a narrow phone at ${size}`, async () => {
              await openAll(canvasElement);
              expect(layoutProblemsOf(canvasElement, textSize)).to.deep.equal([]);
            });
          }
        });
      }
    }
  }
}
