import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {getStorybookHelpers, setStorybookHelpersConfig} from '@wc-toolkit/storybook-helpers';
import {html} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {whenLoadedAndIdle} from '../src/core/host/idle.js';
import {directionOf, offered} from '../src/core/locale/languages.js';
import {ownName} from '../src/core/locale/own-name.js';
import {elementsIn} from '../stories/actions.js';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({hideArgRef: true});

type ArgTypes = ReturnType<typeof getStorybookHelpers>['argTypes'];

/** The rows of an element's table. Only attributes have controls. */
function argTypesOf(tag: string): ArgTypes {
  const {argTypes} = getStorybookHelpers(tag);
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      argType.table?.category === 'attributes' ? argType : {...argType, control: false},
    ]),
  );
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    docs: {extractArgTypes: argTypesOf},
    a11y: {
      test: 'error',
      options: {
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: offered.map((language) => ({
          value: language,
          title: ownName(language),
        })),
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    headingLevel: {
      description: 'Heading level of the elements',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          {value: '', title: 'Heading level of the story'},
          ...['1', '2', '3', '4', '5', '6'].map((level) => ({value: level, title: `Heading level ${level}`})),
        ],
      },
    },
  },
  initialGlobals: {language: 'en', theme: 'light', headingLevel: ''},
  decorators: [
    (story, {args, globals}) => {
      const {language, theme, headingLevel} = globals as Record<string, string>;
      return html`<div
        lang=${language}
        dir=${directionOf(language ?? 'en')}
        style="color-scheme: ${theme}; padding: 1rem; color: light-dark(#16232e, #e8eef3); background: light-dark(#fff, #0b1116)"
      >
        ${story({args: headingLevel ? {...args, 'heading-level': Number(headingLevel)} : args})}
      </div>`;
    },
  ],
  // accessibility checks must see the rendered content, in its final position
  async afterEach({canvasElement}) {
    await Promise.all(elementsIn(canvasElement).map((element) => element.updateComplete));
    await whenLoadedAndIdle();
  },
};

export default preview;
