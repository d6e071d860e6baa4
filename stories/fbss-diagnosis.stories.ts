import '../src/components/fbss-diagnosis/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'diagnosis',
  title: 'Elements/Diagnosis',
  component: 'fbss-diagnosis',
  render: element('fbss-diagnosis'),
};

export default meta;

export const Default: Story = {};
