import '../src/components/fbss-risk-factors/define.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'risk-factors',
  title: 'Elements/Risk factors',
  component: 'fbss-risk-factors',
  argTypes: withoutEffect({'--fbss-strong-weight': 'only its footer and its notices have emphasised text'}),
  render: element('fbss-risk-factors'),
};

export default meta;

export const Default: Story = {};
