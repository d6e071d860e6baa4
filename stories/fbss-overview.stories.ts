import '../src/components/fbss-overview/define.js';
import {click, renderedRoot, until} from './actions.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'overview',
  title: 'Elements/Overview',
  component: 'fbss-overview',
  render: element('fbss-overview'),
};

export default meta;

export const Default: Story = {};

export const FooterOpen: Story = {
  name: 'With the footer open',
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    click(root, '[part="about"] > summary');
    await until('the content of the footer', () => (root.querySelector('[part="about"]')?.childElementCount ?? 0) > 1);
  },
};
