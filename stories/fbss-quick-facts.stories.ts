import {html} from 'lit';
import '../src/components/fbss-quick-facts/define.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'quick-facts',
  title: 'Elements/Quick facts',
  component: 'fbss-quick-facts',
  argTypes: withoutEffect({'--fbss-measure': 'only its footer has paragraphs'}),
  render: element('fbss-quick-facts'),
};

export default meta;

export const Default: Story = {};

export const InSidebar: Story = {
  name: 'In a sidebar',
  render: (args) => html`<div style="max-inline-size: 20rem">${element('fbss-quick-facts')(args)}</div>`,
};
