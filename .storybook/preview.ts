import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import {takes} from '../site/builder/choices/sections.js';
import {whenLoadedAndIdle} from '../src/core/host/idle.js';
import {elementsIn} from '../stories/actions.js';
import {argTypesOf} from '../stories/arg-types.js';
import type {Args} from '../stories/attributes.js';
import {axeTags} from '../stories/axe-tags.js';
import {snippet} from '../stories/snippet.js';
import {brandNamed} from './own-brand.js';
import {pageAround} from './page-around.js';
import './preview.css';
import {theme} from './theme.js';
import {globalTypes, initialGlobals, type Toolbar} from './toolbar.js';

setCustomElementsManifest(manifest);

/** What Storybook knows about the story whose code it shows. */
interface ShownStory {
  /** Renders the story without the page around it. */
  readonly originalStoryFn: (args: Args) => unknown;
  readonly args: Args;
  readonly component: unknown;
  readonly globals: Toolbar;
}

/** The arguments of a story on a page in the toolbar's country. */
const withCountry = (args: Args, component: unknown, {country}: Toolbar): Args =>
  country && takes(String(component).replace('fbss-', ''), 'country') ? {...args, country} : args;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    docs: {
      theme,
      extractArgTypes: argTypesOf,
      codePanel: true,
      source: {
        language: 'html',
        // what an editor pastes, not what the story renders
        transform: (_code: string, {originalStoryFn, args, component, globals}: ShownStory) =>
          snippet(originalStoryFn(withCountry(args, component, globals)), globals.language),
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: {type: 'tag', values: axeTags},
      },
    },
  },
  globalTypes,
  initialGlobals,
  decorators: [
    (story, {args, component, globals}) => {
      const toolbar = globals as Toolbar;
      return pageAround(toolbar, brandNamed(toolbar.brand), story({args: withCountry(args, component, toolbar)}));
    },
  ],
  // accessibility checks must see the rendered content, in its final position
  async afterEach({canvasElement}) {
    await Promise.all(elementsIn(canvasElement).map((element) => element.updateComplete));
    await whenLoadedAndIdle();
  },
};

export default preview;
