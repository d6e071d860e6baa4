import '../src/components/fbss-overview/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'overview',
  title: 'Elements/Overview',
  component: 'fbss-overview',
  render: element('fbss-overview'),
};

export default meta;

export const Default: Story = {};
