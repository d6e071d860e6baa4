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
