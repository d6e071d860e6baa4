import '../src/components/fbss-causes/define.js';
import {chooseCause} from './actions.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'causes',
  title: 'Elements/Causes',
  component: 'fbss-causes',
  render: element('fbss-causes'),
};

export default meta;

export const Default: Story = {};

export const Chosen: Story = {name: 'With a cause chosen', play: chooseCause(3)};
