import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      {
        name: 'keep-definitions',
        // sideEffects in package.json lists the published files, but the stories import the source
        transform: (code, id) =>
          /\/src\/components\/.*\/define\.ts$/.test(id) ? {code, map: null, moduleSideEffects: true} : null,
      },
    ],
  }),
};

export default config;
