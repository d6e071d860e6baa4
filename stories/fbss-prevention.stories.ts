import '../src/components/fbss-prevention/define.js';
import {renderedRoot, until} from './actions.js';
import {withoutEffect} from './arg-types.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'prevention',
  title: 'Elements/Lower the risk',
  component: 'fbss-prevention',
  argTypes: withoutEffect({'--fbss-surface-soft': 'only the row under the pointer has it'}),
  render: element('fbss-prevention'),
};

export default meta;

export const Default: Story = {};

export const SomeTicked: Story = {
  name: 'Some steps ticked',
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    for (const box of root.querySelectorAll<HTMLInputElement>("label:first-of-type > [part='checkbox']")) box.click();
    await until('a tick in each group', () => root.querySelectorAll('input:checked').length === 3);
  },
};
