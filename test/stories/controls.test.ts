import {expect} from 'chai';
import {render} from 'lit';
import {elementNames} from '../../src/sections.js';
import {argTypesOf} from '../../stories/arg-types.js';
import type {Args} from '../../stories/attributes.js';
import {until} from '../components/support/page.js';
import {snapshotOf} from './snapshot.js';
import {defaultStoryOf, settledStory} from './support.js';
import {otherValue} from './other-value.js';

/** Controls whose effect is seen later, with the reason. What a first story does not show is in its file, in `withoutEffect`. */
const later: Readonly<Partial<Record<string, string>>> = {
  'fbss-language for': 'it limits what changes when a reader chooses a language',
};

const elements = await Promise.all(
  elementNames.map(async (name) => [`fbss-${name}`, await defaultStoryOf(`fbss-${name}`)] as const),
);

// a control does the same in every engine
if (!navigator.userAgent.includes('Firefox')) {
  describe('Controls in Storybook', () => {
    for (const [tag, story] of elements) {
      describe(tag, () => {
        const canvas = document.createElement('main');
        let show: (args: Args) => Promise<void>;
        let first: string;

        const looksAsAtFirst = (): Promise<void> =>
          until(async () => (await snapshotOf(canvas)) === first, 'the story to look as at first');

        before(async () => {
          canvas.lang = 'en';
          document.body.append(canvas);
          show = async (args) => {
            render(story.render({...story.args, ...args}), canvas);
            await settledStory(canvas);
          };
          await show({});
          first = await snapshotOf(canvas);
        });
        afterEach(async () => {
          await show({});
          await looksAsAtFirst();
        });
        after(() => {
          canvas.remove();
        });

        const rows = Object.entries({...argTypesOf(tag), ...story.argTypes}).filter(
          ([name]) => !/^(slot|part|method): /.test(name),
        );
        for (const [name, argType] of rows) {
          const value = otherValue(name, argType);

          if (!argType.control) {
            it(`has none for ${name}, which changes nothing`, async () => {
              await show({[name]: value});
              expect(await snapshotOf(canvas)).to.equal(first);
            });
          } else if (!(`${tag} ${name}` in later)) {
            it(`changes something with ${name}`, async () => {
              await show({[name]: value});
              await until(
                async () => (await snapshotOf(canvas)) !== first,
                `a change by ${name}, or ${name} in withoutEffect in the stories of ${tag}`,
              );
            });
          }
        }
      });
    }
  });
}
