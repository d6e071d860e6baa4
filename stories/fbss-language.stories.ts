import {html} from 'lit';
import '../src/components/fbss-faq/define.js';
import {click, renderedRoot, until} from './actions.js';
import {withoutEffect} from './arg-types.js';
import {page, picker} from './language-page.js';
import type {Story, StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'language',
  title: 'Elements/Language picker',
  component: 'fbss-language',
  argTypes: withoutEffect({'--fbss-measure': 'it has no paragraphs'}),
  render: page,
};

export default meta;

export const WholePage: Story = {name: 'For the whole page'};

export const ForOneElement: Story = {
  name: 'For one element',
  args: {for: 'chosen'},
  render: (args) => html`
    <fbss-overview></fbss-overview>
    ${picker(args)}
    <fbss-faq id="chosen" country="GB"></fbss-faq>
  `,
};

export const Open: Story = {
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    click(root, 'summary');
    await until('the list to be open', () => root.querySelector('details[open]') !== null);
  },
};
