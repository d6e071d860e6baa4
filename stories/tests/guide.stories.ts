import '../../src/components/fbss-guide/define.js';
import {element, type Story, type StoryMeta} from '../story.js';

const meta: StoryMeta = {
  id: 'tests-guide',
  title: 'Tests/The whole guide',
  component: 'fbss-guide',
  tags: ['!autodocs'],
  render: element('fbss-guide'),
};

export default meta;

export const UnknownSection: Story = {args: {sections: 'overview,exercises'}};
