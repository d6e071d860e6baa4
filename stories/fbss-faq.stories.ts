import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/components/fbss-faq/define.js';
import {click, renderedRoot, until} from './actions.js';
import type {SharedArgs, Story, StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

interface FaqArgs extends SharedArgs {
  single?: boolean;
  print?: string;
}

const element = (args: FaqArgs): TemplateResult =>
  html`<fbss-faq
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    ?single=${args.single ?? false}
    print=${ifDefined(args.print)}
  ></fbss-faq>`;

const around = surroundings(element);

const meta: StoryMeta<FaqArgs> = {title: 'fbss-faq', component: 'fbss-faq', render: element};

export default meta;

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

export const Default: Story<FaqArgs> = {};

export const Spanish: Story<FaqArgs> = around.spanish;

export const Arabic: Story<FaqArgs> = around.arabic;

export const EnglishInArabicPage: Story<FaqArgs> = around.englishInArabicPage;

export const NotOffered: Story<FaqArgs> = around.notOffered;

export const Narrow: Story<FaqArgs> = around.narrow;

export const Dark: Story<FaqArgs> = around.dark;

export const HospitalTheme: Story<FaqArgs> = around.hospitalTheme;

export const HeadingLevel4: Story<FaqArgs> = around.headingLevel4;

export const LongText: Story<FaqArgs> = around.longText;

export const SecondOpen: Story<FaqArgs> = {play: openSecond};

export const AllOpen: Story<FaqArgs> = {
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    const label = (): string | null | undefined => root.querySelector('[part="toggle-all"]')?.textContent;
    const before = label();
    click(root, '[part="toggle-all"]');
    await until('every answer to be open', () => opened(root).length === entries(root).length);
    await until('the button to offer the opposite', () => label() !== before);
  },
};

export const Single: Story<FaqArgs> = {
  args: {single: true},
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

export const AllClosed: Story<FaqArgs> = {
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    click(root, `#${urgent} > summary`);
    await until('no answer to be open', () => !opened(root).length);
  },
};

export const PrintOpenOnly: Story<FaqArgs> = {args: {print: 'open-only'}, play: openSecond};
