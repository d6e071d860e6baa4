import {html} from 'lit';
import '../src/components/fbss-treatment/define.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'treatment',
  title: 'Elements/Treatment',
  component: 'fbss-treatment',
  argTypes: withoutEffect({'--fbss-strong-weight': 'only its footer and its notices have emphasised text'}),
  render: element('fbss-treatment'),
};

export default meta;

export const Default: Story = {};

export const Narrow: Story = {
  name: 'In a narrow column',
  render: (args) => html`<div style="max-inline-size: 20rem">${element('fbss-treatment')(args)}</div>`,
};
