import '../../src/components/fbss-red-flags/define.js';
import {answers, click, renderedRoot, symptomBoxes, tickFirstSymptom, ticked, until} from '../actions.js';
import {element, type Story, type StoryMeta} from '../story.js';

const meta: StoryMeta = {
  id: 'tests-red-flags',
  title: 'Tests/Emergency symptoms',
  component: 'fbss-red-flags',
  tags: ['!autodocs'],
  render: element('fbss-red-flags'),
};

export default meta;

const args = {country: 'GB'};

export const BadNumber: Story = {args: {'emergency-number': 'call me'}};

export const AllTicked: Story = {
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    const symptoms = [...root.querySelectorAll<HTMLInputElement>(symptomBoxes)];
    for (const symptom of symptoms) symptom.click();
    await until(
      'every symptom to be ticked, and one answer',
      () => symptoms.length > 0 && ticked(root).length === symptoms.length && answers(root, '[part="help"]'),
    );
  },
};

export const StartedAgain: Story = {
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    await tickFirstSymptom(root);
    click(root, '[part="start-again"]');
    await until('no tick and no answer', () => !ticked(root).length && !answers(root, '[part="help"]'));
  },
};
