import {html, type TemplateResult} from 'lit';
import type {SharedArgs, Story} from './story.js';

/** A hospital's brand, set with tokens only. Its colours have the required contrast. */
const hospital = [
  '--fbss-font: Georgia, serif',
  '--fbss-heading-font: Verdana, sans-serif',
  '--fbss-heading-size: 1.25em',
  '--fbss-ink: #1d2433',
  '--fbss-ink-soft: #3d4757',
  '--fbss-surface: #fffdf8',
  '--fbss-surface-soft: #f4efe4',
  '--fbss-line: #cdbfa8',
  '--fbss-accent: #0b4f4a',
  '--fbss-focus: #5b21b6',
  '--fbss-emergency: #7d0f2b',
  '--fbss-on-emergency: #fffdf8',
  '--fbss-emergency-line: #7d0f2b',
  '--fbss-emergency-soft: #fbeef0',
  '--fbss-radius: 0',
  '--fbss-control-radius: 0',
  '--fbss-border-width: 2px',
  '--fbss-shadow: 0 2px 8px #1d243333',
].join('; ');

/** The host pages that every element must support. */
export function surroundings<Args extends SharedArgs>(
  element: (args: Args) => TemplateResult,
): Record<
  | 'spanish'
  | 'arabic'
  | 'englishInArabicPage'
  | 'notOffered'
  | 'narrow'
  | 'dark'
  | 'hospitalTheme'
  | 'headingLevel4'
  | 'longText',
  Story<Args>
> {
  const page = (around: (content: TemplateResult) => TemplateResult): Story<Args> => ({
    render: (args) => around(element(args)),
  });
  return {
    spanish: page((content) => html`<div lang="es">${content}</div>`),
    // a page with the wrong direction: the card sets its own
    arabic: page((content) => html`<div lang="ar" dir="ltr">${content}</div>`),
    englishInArabicPage: {
      render: (args) => html`<div lang="ar" dir="rtl">${element({...args, lang: 'en'})}</div>`,
    },
    notOffered: page((content) => html`<div lang="ja">${content}</div>`),
    narrow: page((content) => html`<div style="inline-size: 280px">${content}</div>`),
    dark: page((content) => html`<div style="color-scheme: dark; padding: 1em; background: #0b1116">${content}</div>`),
    hospitalTheme: page((content) => html`<div style=${hospital}>${content}</div>`),
    headingLevel4: {render: (args) => element({...args, 'heading-level': 4})},
    // a larger text size
    longText: page((content) => html`<div style="font-size: 200%">${content}</div>`),
  };
}
