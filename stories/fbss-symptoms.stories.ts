import '../src/components/fbss-symptoms/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'symptoms',
  title: 'Elements/Symptoms',
  component: 'fbss-symptoms',
  render: element('fbss-symptoms'),
};

export default meta;

export const Default: Story = {args: {country: 'GB'}};

export const NoCountry: Story = {name: 'Without a country'};
