import 'axe-core/axe.min.js';
import {expect} from 'chai';
import {render} from 'lit';
import {elementsIn, inLightDom, settled} from './page.js';

interface AxeResults {
  passes: unknown[];
  violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
}
declare const axe: {run: (root: Element, options: object) => Promise<AxeResults>};

interface AnyStory {
  args?: object;
  render?: (args: never) => unknown;
  play?: (context: {canvasElement: HTMLElement}) => Promise<void>;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(root: Element): Promise<void> {
  const {passes, violations} = await axe.run(root, {
    runOnly: rules,
    // a story is no whole page
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  expect(passes).not.to.deep.equal([]);
  const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
  expect(found).to.deep.equal([]);
}

/** Tests each story of each element with axe, in each language, with answers closed and open. */
export function expectEveryStoryAccessible(elements: Record<string, Record<string, AnyStory>>): void {
  describe('every story is accessible', () => {
    for (const [tag, {default: meta, ...stories}] of Object.entries(elements)) {
      for (const [name, story] of Object.entries(stories)) {
        for (const lang of ['en', 'es', 'ar']) {
          it(`${tag}, ${name}, on a page in "${lang}"`, async () => {
            const canvasElement = document.createElement('main');
            canvasElement.lang = lang;
            document.body.append(canvasElement);
            try {
              const show = story.render ?? meta?.render;
              render(show?.((story.args ?? {}) as never), canvasElement);
              await settled(canvasElement);
              for (const element of elementsIn(canvasElement)) await inLightDom(element);
              await story.play?.({canvasElement});
              await expectAccessible(canvasElement);
              const answers = elementsIn(canvasElement).flatMap((element) => [
                ...(element.shadowRoot?.querySelectorAll('details') ?? []),
              ]);
              if (answers.length) {
                for (const answer of answers) answer.open = true;
                await settled(canvasElement);
                await expectAccessible(canvasElement);
              }
            } finally {
              canvasElement.remove();
            }
          });
        }
      }
    }
  });
}
