import '../src/components/fbss-references/define.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'references',
  title: 'Elements/Sources',
  component: 'fbss-references',
  argTypes: withoutEffect({'--fbss-strong-weight': 'only its footer and its notices have emphasised text'}),
  render: element('fbss-references'),
};

export default meta;

export const Default: Story = {};
