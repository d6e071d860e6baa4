import type {StorybookConfig} from '@storybook/web-components-vite';
import {sectionNames} from '../src/sections.js';

/** The pages for designers, in the order of the sidebar. */
const pages = ['start', 'put-it-on-a-page', 'brand-it', 'languages', 'accessibility-and-print', 'for-clinicians'];

const config: StorybookConfig = {
  // the sidebar has them in this order: that of the guide
  stories: [
    ...pages.map((name) => `../stories/pages/${name}.mdx`),
    ...['guide', ...sectionNames, 'language'].map((name) => `../stories/fbss-${name}.stories.ts`),
    '../stories/tests/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: ['./public', {from: '../generated/storybook', to: '/'}],
  // Storybook's own tutorial
  features: {sidebarOnboardingChecklist: false, menuOnboardingChecklist: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      {
        name: 'keep-definitions',
        // sideEffects in package.json lists the published files, but the stories import the source
        transform: (code, id) =>
          /\/src\/components\/(?:.*\/)?define(?:-sections)?\.ts$|\/stories\/pages\/.*\.ts$|\/\.storybook\/.*\.ts$/.test(
            id,
          )
            ? {code, map: null, moduleSideEffects: true}
            : null,
      },
    ],
  }),
};

export default config;
