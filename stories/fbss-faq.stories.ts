import '../src/components/fbss-faq/define.js';
import {click, renderedRoot, until} from './actions.js';
import {element, type Story, type StoryMeta} from './story.js';

const meta: StoryMeta = {
  id: 'faq',
  title: 'Elements/Questions and answers',
  component: 'fbss-faq',
  render: element('fbss-faq'),
};

export default meta;

const args = {country: 'GB'};

const entries = (root: ShadowRoot): HTMLDetailsElement[] => [
  ...root.querySelectorAll<HTMLDetailsElement>('details[id]'),
];

const opened = (root: ShadowRoot): string[] =>
  entries(root)
    .filter(({open}) => open)
    .map(({id}) => id);

/** Open from the start. */
const urgent = 'fbss-faq-leg-pain-emergency';

async function openSecond({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const root = await renderedRoot(canvasElement);
  click(root, '#fbss-faq-done-wrong > summary');
  await until('one more answer to be open', () => opened(root).join() === `${urgent},fbss-faq-done-wrong`);
}

export const Default: Story = {args};

export const SecondOpen: Story = {name: 'A second answer open', args, play: openSecond};

export const AllOpen: Story = {
  name: 'All answers open',
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    const label = (): string | null | undefined => root.querySelector('[part="toggle-all"]')?.textContent;
    const before = label();
    click(root, '[part="toggle-all"]');
    await until('every answer to be open', () => opened(root).length === entries(root).length);
    await until('the button to offer the opposite', () => label() !== before);
  },
};

export const AllClosed: Story = {
  name: 'All answers closed',
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    click(root, `#${urgent} > summary`);
    await until('no answer to be open', () => !opened(root).length);
  },
};

export const Single: Story = {
  name: 'One answer at a time',
  args: {...args, single: true},
  async play({canvasElement}) {
    await openSecond({canvasElement});
    const root = await renderedRoot(canvasElement);
    click(root, '#fbss-faq-why-pain > summary');
    await until(
      'the third answer to be open in its place',
      () => opened(root).join() === `${urgent},fbss-faq-why-pain`,
    );
    if (root.querySelector('[part="toggle-all"]')) throw new Error('Expected no button to open all.');
  },
};

export const PrintOpenOnly: Story = {
  name: 'Print: open answers only',
  args: {...args, print: 'open-only'},
  play: openSecond,
};
