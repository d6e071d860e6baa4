import {html} from 'lit';
import '../src/components/fbss-treatment/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'treatment',
  title: 'Elements/Treatment',
  component: 'fbss-treatment',
  render: element('fbss-treatment'),
};

export default meta;

export const Default: Story = {};

export const Narrow: Story = {
  name: 'In a narrow column',
  render: (args) => html`<div style="max-inline-size: 20rem">${element('fbss-treatment')(args)}</div>`,
};
