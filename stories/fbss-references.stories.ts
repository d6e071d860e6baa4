import '../src/components/fbss-references/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'references',
  title: 'Elements/Sources',
  component: 'fbss-references',
  render: element('fbss-references'),
};

export default meta;

export const Default: Story = {};
