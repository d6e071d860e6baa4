import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/components/fbss-faq/define.js';
import '../src/components/fbss-language/define.js';
import '../src/components/fbss-overview/define.js';
import '../src/components/fbss-symptoms/define.js';
import {click, renderedRoot, until} from './actions.js';
import type {SharedArgs, Story, StoryMeta} from './story.js';

interface LanguageArgs extends SharedArgs {
  for?: string;
}

const choice = (args: LanguageArgs): TemplateResult =>
  html`<fbss-language lang=${ifDefined(args.lang)} for=${ifDefined(args.for)}></fbss-language>`;

const level = (args: LanguageArgs): number | undefined => args['heading-level'];

/** The picker with elements on which its effect can be seen. */
const page = (args: LanguageArgs): TemplateResult => html`
  ${choice(args)}
  <fbss-overview heading-level=${ifDefined(level(args))}></fbss-overview>
  <fbss-symptoms heading-level=${ifDefined(level(args))}></fbss-symptoms>
`;

const meta: StoryMeta<LanguageArgs> = {title: 'fbss-language', component: 'fbss-language', render: page};

export default meta;

export const WholePage: Story<LanguageArgs> = {};

export const ForOneElement: Story<LanguageArgs> = {
  args: {for: 'chosen'},
  render: (args) => html`
    <fbss-overview heading-level=${ifDefined(level(args))}></fbss-overview>
    ${choice(args)}
    <fbss-faq id="chosen" heading-level=${ifDefined(level(args))}></fbss-faq>
  `,
};

export const Open: Story<LanguageArgs> = {
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    click(root, 'summary');
    await until('the list to be open', () => root.querySelector('details[open]') !== null);
  },
};

export const OpenInArabic: Story<LanguageArgs> = {...Open, args: {lang: 'ar'}};

// each element explains, in English, that the language is not available
export const NotOffered: Story<LanguageArgs> = {render: (args) => html`<div lang="ja">${page(args)}</div>`};

export const Dark: Story<LanguageArgs> = {
  render: (args) =>
    html`<div style="color-scheme: dark; padding: 1em; color: #e8eef3; background: #0b1116">${page(args)}</div>`,
};
