import {html} from 'lit';
import '../src/components/fbss-red-flags/define.js';
import '../src/components/fbss-see-a-doctor/define.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'see-a-doctor',
  title: 'Elements/When to see a doctor',
  component: 'fbss-see-a-doctor',
  argTypes: withoutEffect({
    '--fbss-strong-weight': 'only its footer and its notices have emphasised text',
    '--fbss-question-size': 'it has a heading of this size only beside the emergency symptoms',
  }),
  render: element('fbss-see-a-doctor'),
};

export default meta;

export const Default: Story = {args: {country: 'GB'}};

/** In a frame on the documentation page, where it would take the symptoms from the other stories. */
export const BesideRedFlags: Story = {
  name: 'Beside the emergency symptoms',
  args: {country: 'GB'},
  parameters: {docs: {story: {inline: false, height: '60rem'}}},
  render: (args) => html`${element('fbss-red-flags')(args)} ${element('fbss-see-a-doctor')(args)}`,
};

export const NoCountry: Story = {name: 'Without a country'};

export const OwnNumber: Story = {
  name: 'With your own number',
  args: {'emergency-number': '+44 (0) 1632-960000'},
};
