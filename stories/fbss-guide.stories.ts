import {html} from 'lit';
import '../src/components/fbss-guide/define.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'guide',
  title: 'Elements/The whole guide',
  component: 'fbss-guide',
  render: element('fbss-guide'),
};

export default meta;

const args = {country: 'GB'};

/** In a frame of its own on documentation pages: the medium applies to a whole page. */
const framed = {docs: {story: {inline: false, height: '40rem'}}};

export const Default: Story = {args};

export const SomeSections: Story = {name: 'Three sections', args: {...args, sections: 'overview,red-flags,faq'}};

export const OwnSection: Story = {
  name: 'With your own section',
  args,
  render: element(
    'fbss-guide',
    html`<fbss-red-flags slot="section">
      <p slot="contact">Other questions? Call our spine clinic on <a href="tel:+441632960000">01632 960 000</a>.</p>
    </fbss-red-flags>`,
  ),
};

export const OnPaper: Story = {name: 'On paper', args, globals: {medium: 'print'}, parameters: framed};

export const ForcedColours: Story = {
  name: 'In forced colours',
  args,
  globals: {colours: 'forced'},
  parameters: framed,
};
