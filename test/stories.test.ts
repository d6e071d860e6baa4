import 'axe-core/axe.min.js';
import {expect} from 'chai';
import {render} from 'lit';
import * as about from '../stories/fbss-about.stories.js';
import * as causes from '../stories/fbss-causes.stories.js';
import * as diagnosis from '../stories/fbss-diagnosis.stories.js';
import * as faq from '../stories/fbss-faq.stories.js';
import * as guide from '../stories/fbss-guide.stories.js';
import * as overview from '../stories/fbss-overview.stories.js';
import * as prevention from '../stories/fbss-prevention.stories.js';
import * as quickFacts from '../stories/fbss-quick-facts.stories.js';
import * as redFlags from '../stories/fbss-red-flags.stories.js';
import * as references from '../stories/fbss-references.stories.js';
import * as riskFactors from '../stories/fbss-risk-factors.stories.js';
import * as seeADoctor from '../stories/fbss-see-a-doctor.stories.js';
import * as symptoms from '../stories/fbss-symptoms.stories.js';
import * as treatment from '../stories/fbss-treatment.stories.js';
import {elementsIn, inLightDom, settled} from './support/page.js';

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

describe('every story is accessible', () => {
  for (const [tag, {default: meta, ...stories}] of Object.entries({
    'fbss-about': about,
    'fbss-causes': causes,
    'fbss-diagnosis': diagnosis,
    'fbss-faq': faq,
    'fbss-guide': guide,
    'fbss-overview': overview,
    'fbss-prevention': prevention,
    'fbss-quick-facts': quickFacts,
    'fbss-red-flags': redFlags,
    'fbss-references': references,
    'fbss-risk-factors': riskFactors,
    'fbss-see-a-doctor': seeADoctor,
    'fbss-symptoms': symptoms,
    'fbss-treatment': treatment,
  })) {
    for (const [name, story] of Object.entries(stories as Record<string, AnyStory>)) {
      for (const lang of ['en', 'es', 'ar']) {
        it(`${tag}, ${name}, on a page in "${lang}"`, async () => {
          const canvasElement = document.createElement('main');
          canvasElement.lang = lang;
          document.body.append(canvasElement);
          try {
            const show = story.render ?? (meta as AnyStory).render;
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
