import {html} from 'lit';
import '../src/components/fbss-about/define.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'about',
  title: 'Elements/About this information',
  component: 'fbss-about',
  argTypes: withoutEffect({
    '--fbss-strong-weight': 'only its footer and its notices have emphasised text',
    '--fbss-ink-soft': 'it has secondary text only in a language that is not offered',
  }),
  render: element('fbss-about'),
};

export default meta;

export const Default: Story = {};

export const OwnReviewer: Story = {
  name: 'With your own reviewer',
  render: element('fbss-about', html`<span slot="reviewer">Reviewed by our spine clinic</span>`),
};
