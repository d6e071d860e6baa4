import '../../src/components/fbss-causes/define.js';
import {chooseCause} from '../actions.js';
import {element, type Story, type StoryMeta} from '../story.js';

const meta: StoryMeta = {
  id: 'tests-causes',
  title: 'Tests/Causes',
  component: 'fbss-causes',
  tags: ['!autodocs'],
  render: element('fbss-causes'),
};

export default meta;

export const ScarTissue: Story = {play: chooseCause(0)};

export const ComesBackOrStays: Story = {play: chooseCause(1)};

export const NextToTheSurgery: Story = {play: chooseCause(2)};

export const ScrewsOrFusion: Story = {play: chooseCause(5)};
