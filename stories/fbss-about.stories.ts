import {html} from 'lit';
import '../src/components/fbss-about/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'about',
  title: 'Elements/About this information',
  component: 'fbss-about',
  render: element('fbss-about'),
};

export default meta;

export const Default: Story = {};

export const OwnReviewer: Story = {
  name: 'With your own reviewer',
  render: element('fbss-about', html`<span slot="reviewer">Reviewed by our spine clinic</span>`),
};
