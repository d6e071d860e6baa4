import '../src/components/fbss-quick-facts/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'quick-facts',
  title: 'Elements/Quick facts',
  component: 'fbss-quick-facts',
  render: element('fbss-quick-facts'),
};

export default meta;

export const Default: Story = {};
