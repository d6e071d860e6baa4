import {html} from 'lit';
import '../src/components/fbss-red-flags/define.js';
import {answers, click, renderedRoot, tickFirstSymptom, ticked, until} from './actions.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'red-flags',
  title: 'Elements/Emergency symptoms',
  component: 'fbss-red-flags',
  argTypes: withoutEffect({'--fbss-question-size': 'only the answer to “none of these” has a heading of this size'}),
  render: element('fbss-red-flags'),
};

export default meta;

const args = {country: 'GB'};

export const Default: Story = {name: 'As a checklist', args};

export const List: Story = {name: 'As a plain list', args: {...args, mode: 'list'}};

export const NoCountry: Story = {name: 'Without a country'};

export const OwnNumber: Story = {
  name: 'With your own number',
  args: {'emergency-number': '+44 (0) 1632-960000'},
};

export const OneTicked: Story = {
  name: 'One symptom ticked',
  args,
  async play({canvasElement}) {
    await tickFirstSymptom(await renderedRoot(canvasElement));
  },
};

export const NoneTicked: Story = {
  name: '“None of these” ticked',
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    // "none" clears the other ticks
    await tickFirstSymptom(root);
    click(root, '.none > input');
    await until('the answer to "none of these"', () => ticked(root).length === 1 && answers(root, '[part="none"]'));
  },
};

export const StaffCard: Story = {
  name: 'The card for hospital staff',
  args,
  // a dialog covers the page that it is on
  parameters: {docs: {story: {inline: false, height: '40rem'}}},
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    await tickFirstSymptom(root);
    click(root, '[part="show-staff"]');
    await until('the card for staff', () => root.querySelector('dialog')?.open === true);
  },
};

export const WithContact: Story = {
  name: 'With your clinic’s contact line',
  args,
  render: element(
    'fbss-red-flags',
    html`<p slot="contact">
      Other questions? Call our spine clinic on <a href="tel:+441632960000">01632 960 000</a>.
    </p>`,
  ),
};

export const WithTextContact: Story = {
  name: 'For readers who cannot telephone',
  args: {...args, 'text-contact': '+44 7700 900999'},
  async play({canvasElement}) {
    await tickFirstSymptom(await renderedRoot(canvasElement));
  },
};
