import {create} from 'storybook/theming';

const text = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";

/** Storybook's own look: that of the demo pages and the embed builder. */
export const theme = create({
  base: 'light',
  brandTitle: 'fbss-elements',
  brandUrl: './',
  brandTarget: '_self',
  brandImage: './logo.svg',
  fontBase: text,
  fontCode: "ui-monospace, 'Cascadia Code', 'Noto Sans Mono', monospace",
  colorPrimary: '#0b5d4e',
  colorSecondary: '#0b5d4e',
  appBg: '#eef3f1',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#cddad5',
  appBorderRadius: 6,
  textColor: '#1c2a27',
  textMutedColor: '#4a5c57',
  textInverseColor: '#ffffff',
  barBg: '#ffffff',
  barTextColor: '#3f514c',
  barHoverColor: '#0b5d4e',
  barSelectedColor: '#0b5d4e',
  inputBg: '#ffffff',
  inputBorder: '#6b7f78',
  inputTextColor: '#1c2a27',
  inputBorderRadius: 6,
  booleanBg: '#e3ebe8',
  booleanSelectedBg: '#ffffff',
});
