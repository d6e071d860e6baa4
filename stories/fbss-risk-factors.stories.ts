import '../src/components/fbss-risk-factors/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'risk-factors',
  title: 'Elements/Risk factors',
  component: 'fbss-risk-factors',
  render: element('fbss-risk-factors'),
};

export default meta;

export const Default: Story = {};
